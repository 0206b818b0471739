package org.tanku.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The books as a child would keep them: a list of single units, each with a slip that says where
/// it is.
final class ReferenceModel {
    record Slip(Serial serial, Place place) {}

    private final Set<AccountNumber> accounts = new HashSet<>();
    private final Set<Basis> bases = new HashSet<>();
    private final List<Slip> slips = new ArrayList<>();
    private int certificates;

    void open(AccountNumber account) {
        accounts.add(account);
    }

    List<Slip> slips() {
        return slips;
    }

    Outcome issue(Command.Issue c) {
        if (c.units() == 0) {
            return Outcome.AMOUNT_IS_ZERO;
        }
        if (!accounts.contains(c.to())) {
            return Outcome.RECEIVER_UNKNOWN;
        }
        if (!bases.add(c.basis())) {
            return Outcome.STATEMENT_ALREADY_ISSUED;
        }
        int block =
                1
                        + slips.stream()
                                .filter(slip -> slip.serial().programme().equals(c.programme()))
                                .mapToInt(slip -> slip.serial().block().number())
                                .max()
                                .orElse(0);
        for (long i = 1; i <= c.units(); i++) {
            Serial serial = new Serial(new BlockNumber(c.programme(), block), i);
            slips.add(new Slip(serial, Place.free(c.to())));
        }
        slips.sort((a, b) -> a.serial().compareTo(b.serial()));
        return Outcome.WRITTEN;
    }

    Outcome shift(Pick pick, Place from, Place to) {
        if (pick.units() == 0) {
            return Outcome.AMOUNT_IS_ZERO;
        }
        if (!accounts.contains(from.account())) {
            return Outcome.HOLDER_UNKNOWN;
        }
        if (!accounts.contains(to.account())) {
            return Outcome.RECEIVER_UNKNOWN;
        }
        if (from.equals(to)) {
            return Outcome.RECEIVER_IS_THE_HOLDER;
        }
        if (pick instanceof Pick.OfSerials named) {
            Outcome wrong = whatIsWrongWith(named, from.account());
            if (wrong != Outcome.WRITTEN) {
                return wrong;
            }
        }
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < slips.size() && taken.size() < pick.units(); i++) {
            if (slips.get(i).place().equals(from) && means(pick, slips.get(i).serial())) {
                taken.add(i);
            }
        }
        if (taken.size() < pick.units()) {
            return from.standing().equals(Standing.FREE)
                    ? Outcome.HOLDER_HAS_TOO_FEW_FREE_UNITS
                    : Outcome.HOLDER_HAS_TOO_FEW_HELD_UNITS;
        }
        taken.forEach(i -> slips.set(i, new Slip(slips.get(i).serial(), to)));
        return Outcome.WRITTEN;
    }

    Outcome retire(AccountNumber account, Pick pick, int year) {
        Standing retired = new Standing.Retired(new CertificateNumber(year, certificates + 1));
        Outcome outcome = shift(pick, Place.free(account), new Place(account, retired));
        certificates += outcome == Outcome.WRITTEN ? 1 : 0;
        return outcome;
    }

    /// Serials that are named one by one must be there, not used up, and of this account.
    private Outcome whatIsWrongWith(Pick named, AccountNumber account) {
        List<Place> places =
                slips.stream()
                        .filter(slip -> means(named, slip.serial()))
                        .map(Slip::place)
                        .toList();
        if (places.size() < named.units()) {
            return Outcome.SERIALS_UNKNOWN;
        }
        if (places.stream().anyMatch(place -> place.standing().isFinal())) {
            return Outcome.SERIALS_USED_UP;
        }
        return places.stream().allMatch(place -> place.account().equals(account))
                ? Outcome.WRITTEN
                : Outcome.SERIALS_IN_ANOTHER_ACCOUNT;
    }

    private static boolean means(Pick pick, Serial serial) {
        return switch (pick) {
            case Pick.OfProgramme p -> serial.programme().equals(p.programme());
            case Pick.OfBlock p -> serial.block().equals(p.block());
            case Pick.OfSerials p -> p.serials().contains(serial.block(), serial.number());
        };
    }
}
