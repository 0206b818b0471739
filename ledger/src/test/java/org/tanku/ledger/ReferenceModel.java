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

    boolean issue(Command.Issue c) {
        if (c.units() == 0 || !accounts.contains(c.to()) || !bases.add(c.basis())) {
            return false;
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
        return true;
    }

    boolean shift(Pick pick, Place from, Place to) {
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < slips.size() && taken.size() < pick.units(); i++) {
            if (slips.get(i).place().equals(from) && means(pick, slips.get(i).serial())) {
                taken.add(i);
            }
        }
        if (pick.units() == 0
                || taken.size() < pick.units()
                || from.equals(to)
                || !accounts.contains(from.account())
                || !accounts.contains(to.account())) {
            return false;
        }
        taken.forEach(i -> slips.set(i, new Slip(slips.get(i).serial(), to)));
        return true;
    }

    boolean retire(AccountNumber account, Pick pick, int year) {
        Standing retired = new Standing.Retired(new CertificateNumber(year, certificates + 1));
        boolean done = shift(pick, Place.free(account), new Place(account, retired));
        certificates += done ? 1 : 0;
        return done;
    }

    private static boolean means(Pick pick, Serial serial) {
        return switch (pick) {
            case Pick.OfProgramme p -> serial.programme().equals(p.programme());
            case Pick.OfBlock p -> serial.block().equals(p.block());
            case Pick.OfSerials p -> p.serials().contains(serial.block(), serial.number());
        };
    }
}
