package org.tanku.ledger;

/// Which units a command means (选取方式). By amount the lowest serials of the oldest block go first.
public sealed interface Pick {
    /// So many units of a programme.
    record OfProgramme(ProgrammeCode programme, long units) implements Pick {
        public OfProgramme {
            checkAmount(units);
        }

        @Override
        public String toString() {
            return programme + " " + units;
        }
    }

    /// So many units of a block.
    record OfBlock(BlockNumber block, long units) implements Pick {
        public OfBlock {
            checkAmount(units);
        }

        @Override
        public String toString() {
            return block + " " + units;
        }
    }

    /// These serials and no others.
    record OfSerials(SerialRange serials) implements Pick {
        @Override
        public long units() {
            return serials.units();
        }

        @Override
        public String toString() {
            return serials.toString();
        }
    }

    long units();

    default ProgrammeCode programme() {
        return switch (this) {
            case OfProgramme each -> each.programme;
            case OfBlock each -> each.block.programme();
            case OfSerials each -> each.serials.block().programme();
        };
    }

    /// Whether units of this lot may be among those meant.
    default boolean means(Lot lot) {
        return switch (this) {
            case OfProgramme each -> lot.serials().block().programme().equals(each.programme);
            case OfBlock each -> lot.serials().block().equals(each.block);
            case OfSerials each -> lot.serials().overlaps(each.serials);
        };
    }

    /// Reads the two words that `toString` wrote: `SMCER 100`, `SMCER-000001 100` or `SMCER-000001
    /// 1-100`.
    static Pick parse(String where, String amount) {
        if (amount.contains("-")) {
            return new OfSerials(SerialRange.parse(where, amount));
        }
        long units = Long.parseLong(amount);
        return where.contains("-")
                ? new OfBlock(BlockNumber.parse(where), units)
                : new OfProgramme(new ProgrammeCode(where), units);
    }

    private static void checkAmount(long units) {
        if (units < 0) {
            throw new IllegalArgumentException("units must not be negative: " + units);
        }
    }
}
