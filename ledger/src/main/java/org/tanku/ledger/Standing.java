package org.tanku.ledger;

/// How units stand in an account (单位状态).
public sealed interface Standing {
    /// Not yet in the books: the source of every issue.
    record Unissued() implements Standing {
        @Override
        public String toString() {
            return "unissued";
        }
    }

    /// The holder may move, hold and retire them (可用).
    record Free() implements Standing {
        @Override
        public String toString() {
            return "free";
        }
    }

    /// Bound to an offer, a pledge or an order (冻结).
    record Held(HoldReference hold) implements Standing {
        @Override
        public String toString() {
            return "held:" + hold;
        }
    }

    /// Used up for a named purpose (注销); final.
    record Retired(CertificateNumber certificate) implements Standing {
        @Override
        public String toString() {
            return "retired:" + certificate;
        }
    }

    /// Removed without a claim (撤销); final.
    record Cancelled(Cause cause) implements Standing {
        @Override
        public String toString() {
            return "cancelled:" + cause;
        }
    }

    Standing FREE = new Free();

    /// Whether such units never move again.
    default boolean isFinal() {
        return switch (this) {
            case Retired _, Cancelled _ -> true;
            case Unissued _, Free _, Held _ -> false;
        };
    }

    /// Reads what `toString` wrote.
    static Standing parse(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        String rest = colon < 0 ? "" : text.substring(colon + 1);
        return switch (kind) {
            case "unissued" -> new Unissued();
            case "free" -> FREE;
            case "held" -> new Held(new HoldReference(rest));
            case "retired" -> new Retired(CertificateNumber.parse(rest));
            case "cancelled" -> new Cancelled(new Cause(rest));
            default -> throw new IllegalArgumentException("no such standing: '" + text + "'");
        };
    }
}
