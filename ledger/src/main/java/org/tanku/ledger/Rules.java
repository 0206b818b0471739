package org.tanku.ledger;

import static org.tanku.ledger.Outcome.AMOUNT_IS_ZERO;
import static org.tanku.ledger.Outcome.BLOCK_IS_STOPPED;
import static org.tanku.ledger.Outcome.BLOCK_WOULD_BE_TOO_LARGE;
import static org.tanku.ledger.Outcome.HOLDER_HAS_TOO_FEW_FREE_UNITS;
import static org.tanku.ledger.Outcome.HOLDER_HAS_TOO_FEW_HELD_UNITS;
import static org.tanku.ledger.Outcome.HOLDER_UNKNOWN;
import static org.tanku.ledger.Outcome.RECEIVER_IS_THE_HOLDER;
import static org.tanku.ledger.Outcome.RECEIVER_UNKNOWN;
import static org.tanku.ledger.Outcome.SERIALS_IN_ANOTHER_ACCOUNT;
import static org.tanku.ledger.Outcome.SERIALS_UNKNOWN;
import static org.tanku.ledger.Outcome.SERIALS_USED_UP;
import static org.tanku.ledger.Outcome.STATEMENT_ALREADY_ISSUED;

import java.util.ArrayList;
import java.util.List;

/// The rules of the books (记账规则), each of them once: functions of a command and of what the books
/// say.
final class Rules {
    private Rules() {}

    /// `year` is that of the command, for the certificate of a retirement.
    static Ruling decide(Command command, int year, BooksView books) {
        return switch (command) {
            case Command.Issue c -> issue(c, books);
            case Command.Hold c ->
                    shift(c.pick(), beforeHeld(c), Place.held(c.account(), c.hold()), books);
            case Command.Release c ->
                    shift(
                            c.pick(),
                            Place.held(c.account(), c.hold()),
                            Place.free(c.account()),
                            books);
            case Command.Move c -> shift(c.pick(), Place.free(c.from()), Place.free(c.to()), books);
            case Command.Retire c ->
                    shift(c.pick(), Place.free(c.account()), retired(c, year, books), books);
            case Command.Cancel c -> shift(c.pick(), Place.free(c.account()), cancelled(c), books);
        };
    }

    /// A hold of the first rank takes free units, one of a later rank those that the ranks before
    /// it bind.
    private static Place beforeHeld(Command.Hold hold) {
        return hold.hold()
                .withoutLast()
                .map(before -> Place.held(hold.account(), before))
                .orElseGet(() -> Place.free(hold.account()));
    }

    private static Ruling issue(Command.Issue issue, BooksView books) {
        if (issue.units() == 0) {
            return new Ruling.Denied(AMOUNT_IS_ZERO);
        }
        if (issue.units() > Serial.LAST) {
            return new Ruling.Denied(BLOCK_WOULD_BE_TOO_LARGE);
        }
        if (!books.isOpen(issue.to())) {
            return new Ruling.Denied(RECEIVER_UNKNOWN);
        }
        if (books.isIssued(issue.basis())) {
            return new Ruling.Denied(STATEMENT_ALREADY_ISSUED);
        }
        BlockNumber block =
                new BlockNumber(issue.programme(), books.lastBlock(issue.programme()) + 1);
        SerialRange serials = new SerialRange(block, 1, issue.units());
        return new Ruling.Allowed(
                List.of(new Posting(serials, Place.UNISSUED, Place.free(issue.to()))));
    }

    private static Ruling shift(Pick pick, Place from, Place to, BooksView books) {
        if (pick.units() == 0) {
            return new Ruling.Denied(AMOUNT_IS_ZERO);
        }
        if (!books.isOpen(from.account())) {
            return new Ruling.Denied(HOLDER_UNKNOWN);
        }
        if (!books.isOpen(to.account())) {
            return new Ruling.Denied(RECEIVER_UNKNOWN);
        }
        if (to.equals(from)) {
            return new Ruling.Denied(RECEIVER_IS_THE_HOLDER);
        }
        if (namesStopped(pick, books)) {
            return new Ruling.Denied(BLOCK_IS_STOPPED);
        }
        return switch (pick) {
            case Pick.OfProgramme p -> {
                var lots = books.listLotsOfProgramme(from, p.programme(), p.units());
                yield unlessStopped(amount(lots, p.units(), from, to), books);
            }
            case Pick.OfBlock p -> {
                var lots = books.listLotsOfBlock(from, p.block(), p.units());
                yield amount(lots, p.units(), from, to);
            }
            case Pick.OfSerials p -> serials(p.serials(), from, to, books);
        };
    }

    private static boolean namesStopped(Pick pick, BooksView books) {
        return switch (pick) {
            case Pick.OfProgramme _ -> false;
            case Pick.OfBlock p -> books.isStopped(p.block());
            case Pick.OfSerials p -> books.isStopped(p.serials().block());
        };
    }

    private static Ruling unlessStopped(Ruling ruling, BooksView books) {
        return ruling instanceof Ruling.Allowed(var postings)
                        && postings.stream()
                                .map(posting -> posting.serials().block())
                                .anyMatch(books::isStopped)
                ? new Ruling.Denied(BLOCK_IS_STOPPED)
                : ruling;
    }

    /// The lowest serials of the lots, as many as are wanted.
    private static Ruling amount(List<Lot> lots, long units, Place from, Place to) {
        List<Posting> postings = new ArrayList<>();
        long missing = units;
        for (Lot lot : lots) {
            if (missing > 0) {
                SerialRange taken = lot.serials().lowest(Math.min(missing, lot.units()));
                postings.add(new Posting(taken, from, to));
                missing -= taken.units();
            }
        }
        return missing > 0 ? tooFew(from) : new Ruling.Allowed(postings);
    }

    /// These serials exactly: all of them must be in the place they are taken from.
    private static Ruling serials(SerialRange serials, Place from, Place to, BooksView books) {
        List<Lot> lots = books.listLots(serials);
        if (!cover(lots, serials)) {
            return new Ruling.Denied(SERIALS_UNKNOWN);
        }
        if (lots.stream().anyMatch(lot -> lot.place().standing().isFinal())) {
            return new Ruling.Denied(SERIALS_USED_UP);
        }
        if (lots.stream().anyMatch(lot -> !lot.place().account().equals(from.account()))) {
            return new Ruling.Denied(SERIALS_IN_ANOTHER_ACCOUNT);
        }
        if (lots.stream().anyMatch(lot -> !lot.place().equals(from))) {
            return tooFew(from);
        }
        return new Ruling.Allowed(
                lots.stream()
                        .map(lot -> new Posting(lot.serials().within(serials), from, to))
                        .toList());
    }

    private static boolean cover(List<Lot> lots, SerialRange serials) {
        long units = lots.stream().mapToLong(lot -> lot.serials().within(serials).units()).sum();
        return units == serials.units();
    }

    private static Ruling tooFew(Place from) {
        return new Ruling.Denied(
                from.standing().equals(Standing.FREE)
                        ? HOLDER_HAS_TOO_FEW_FREE_UNITS
                        : HOLDER_HAS_TOO_FEW_HELD_UNITS);
    }

    private static Place retired(Command.Retire retire, int year, BooksView books) {
        CertificateNumber certificate =
                new CertificateNumber(year, books.lastCertificate(year) + 1);
        return new Place(retire.account(), new Standing.Retired(certificate));
    }

    private static Place cancelled(Command.Cancel cancel) {
        return new Place(cancel.account(), new Standing.Cancelled(cancel.cause()));
    }
}
