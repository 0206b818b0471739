package org.tanku.platform.registry;

import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Journal;
import org.tanku.ledger.Lot;
import org.tanku.ledger.Place;
import org.tanku.ledger.ProgrammeCode;
import org.tanku.ledger.Serial;
import org.tanku.ledger.Writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What was read of the books and is still true (内存分割段): lots, open accounts, the last certificate
/// of a year. It is true at one head of the journal and until a stop begins or ends: what was read
/// of a block before the audit stopped it, or before it was repaired, is not believed. Whoever
/// finds anything else throws it away, and so does whoever could not commit.
final class KnownLots {
    /// More are forgotten at the next commit.
    private static final int MOST = 100_000;

    private final TreeMap<Serial, Lot> lots = new TreeMap<>();
    private final Set<Serial> unissued = new HashSet<>();
    private final Map<Where, Stretch> stretches = new HashMap<>();
    private final Map<Place, Set<Where>> askedOf = new HashMap<>();
    private final Set<AccountNumber> open = new HashSet<>();
    private final Map<Integer, Integer> certificates = new HashMap<>();
    private final Stops.Now stops;
    private Journal.Head head;

    /// Nothing is known yet.
    KnownLots(Journal.Head head, Stops.Now stops) {
        this.head = head;
        this.stops = stops;
    }

    /// Lots in a place.
    ///
    /// @param block empty: of any block of the programme
    record Where(Place place, ProgrammeCode programme, String block) {
        boolean means(Lot lot) {
            BlockNumber of = lot.serials().block();
            return lot.place().equals(place)
                    && (block.isEmpty()
                            ? of.programme().equals(programme)
                            : of.toString().equals(block));
        }
    }

    /// How far somebody has read along the serials.
    record Mark(String block, long first) implements Comparable<Mark> {
        static final Mark START = new Mark("", 0);
        static final Mark END = new Mark("~", 0);
        private static final Comparator<Mark> ORDER =
                Comparator.comparing(Mark::block).thenComparingLong(Mark::first);

        static Mark of(Lot lot) {
            return new Mark(lot.serials().block().toString(), lot.serials().first());
        }

        @Override
        public int compareTo(Mark other) {
            return ORDER.compare(this, other);
        }
    }

    /// All lots in a place up to a mark.
    final class Stretch {
        private final Where where;
        private final TreeSet<Lot> lots = new TreeSet<>();
        private Mark end = Mark.START;
        private long units;

        private Stretch(Where where) {
            this.where = where;
        }

        Mark end() {
            return end;
        }

        /// Whether it holds so many units, or nothing more is to be read.
        boolean suffices(long enough) {
            return units >= enough || end.equals(Mark.END);
        }

        /// It reaches farther now.
        ///
        /// @param more all lots between the old end and the new one, and perhaps others
        void reach(Mark farther, Collection<Lot> more) {
            end = farther;
            more.forEach(this::add);
        }

        private void add(Lot lot) {
            if (where.means(lot) && Mark.of(lot).compareTo(end) <= 0 && lots.add(lot)) {
                units += lot.units();
            }
        }

        private void remove(Lot lot) {
            if (lots.remove(lot)) {
                units -= lot.units();
            }
        }

        /// The lowest, with so many units or all there are.
        List<Lot> lowest(long enough) {
            List<Lot> found = new ArrayList<>();
            long sum = 0;
            for (Lot lot : lots) {
                if (sum >= enough) {
                    break;
                }
                found.add(lot);
                sum += lot.units();
            }
            return found;
        }
    }

    boolean areOf(Journal.Head end, Stops.Now now) {
        return head.equals(end) && stops.equals(now);
    }

    /// After a commit; too much is forgotten.
    void standAt(Journal.Head end) {
        head = end;
        if (lots.size() + unissued.size() > MOST) {
            lots.clear();
            unissued.clear();
            stretches.clear();
            askedOf.clear();
        }
    }

    Set<AccountNumber> open() {
        return open;
    }

    Map<Integer, Integer> certificates() {
        return certificates;
    }

    Optional<Lot> find(BlockNumber block, long number) {
        return Optional.ofNullable(lots.floorEntry(new Serial(block, number)))
                .map(Map.Entry::getValue)
                .filter(lot -> lot.serials().contains(block, number));
    }

    boolean isUnissued(BlockNumber block, long number) {
        return unissued.contains(new Serial(block, number));
    }

    void knowUnissued(BlockNumber block, long number) {
        unissued.add(new Serial(block, number));
    }

    Lot know(Lot lot) {
        lots.put(lot.serials().firstSerial(), lot);
        return lot;
    }

    Stretch stretch(Where where) {
        askedOf.computeIfAbsent(where.place(), _ -> new HashSet<>()).add(where);
        return stretches.computeIfAbsent(where, Stretch::new);
    }

    void change(Writing writing) {
        for (Lot lot : writing.gone()) {
            lots.remove(lot.serials().firstSerial());
            stretchesOf(lot).forEach(stretch -> stretch.remove(lot));
        }
        for (Lot lot : writing.come()) {
            know(lot);
            stretchesOf(lot).forEach(stretch -> stretch.add(lot));
        }
    }

    private List<Stretch> stretchesOf(Lot lot) {
        return askedOf.getOrDefault(lot.place(), Set.of()).stream()
                .map(where -> stretches.computeIfAbsent(where, Stretch::new))
                .toList();
    }
}
