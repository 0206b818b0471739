package org.tanku.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Turns postings into lots (分割与合并): cuts the lots they take from and joins neighbours in the same
/// place. The serials stay what they are.
final class Placing {
    private final BooksView books;
    private final TreeMap<Serial, Lot> come = new TreeMap<>();
    private final List<Lot> gone = new ArrayList<>();

    private Placing(BooksView books) {
        this.books = books;
    }

    /// What an entry with these postings changes.
    ///
    /// @throws Misfit when a posting takes serials from where they are not
    static Writing place(Entry entry, Journal.Line line, BooksView books) {
        Placing placing = new Placing(books);
        entry.postings().forEach(placing::post);
        return new Writing(entry, line, placing.gone, List.copyOf(placing.come.values()));
    }

    private void post(Posting posting) {
        if (posting.from().equals(Place.UNISSUED)) {
            if (!books.listLots(posting.serials()).isEmpty()) {
                throw new Misfit(posting.serials() + " are issued already");
            }
        } else {
            take(posting);
        }
        put(new Lot(posting.serials(), posting.to()));
    }

    private void take(Posting posting) {
        SerialRange serials = posting.serials();
        Lot lot =
                findLot(serials.block(), serials.first())
                        .filter(found -> found.serials().contains(serials))
                        .filter(found -> found.place().equals(posting.from()))
                        .orElseThrow(() -> new Misfit(serials + " are not in " + posting.from()));
        drop(lot);
        lot.serials().below(serials).ifPresent(rest -> keep(new Lot(rest, lot.place())));
        lot.serials().above(serials).ifPresent(rest -> keep(new Lot(rest, lot.place())));
    }

    private void put(Lot lot) {
        SerialRange serials = lot.serials();
        for (long neighbour : new long[] {serials.first() - 1, serials.last() + 1}) {
            Optional<Lot> other =
                    findLot(serials.block(), neighbour)
                            .filter(found -> found.place().equals(lot.place()));
            if (other.isPresent()) {
                drop(other.get());
                serials = serials.joinedTo(other.get().serials());
            }
        }
        keep(new Lot(serials, lot.place()));
    }

    private Optional<Lot> findLot(BlockNumber block, long number) {
        if (number < 1 || number > Serial.LAST) {
            return Optional.empty();
        }
        Map.Entry<Serial, Lot> near = come.floorEntry(new Serial(block, number));
        if (near != null && near.getValue().serials().contains(block, number)) {
            return Optional.of(near.getValue());
        }
        return books.findLot(block, number).filter(lot -> !gone.contains(lot));
    }

    private void keep(Lot lot) {
        come.put(lot.serials().firstSerial(), lot);
    }

    private void drop(Lot lot) {
        if (!come.remove(lot.serials().firstSerial(), lot)) {
            gone.add(lot);
        }
    }

    /// A posting that does not fit the books: a broken journal, never a refusal.
    static final class Misfit extends RuntimeException {
        private static final long serialVersionUID = 1;

        Misfit(String message) {
            super(message);
        }
    }
}
