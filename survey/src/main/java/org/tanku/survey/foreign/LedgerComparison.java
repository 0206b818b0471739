package org.tanku.survey.foreign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A ledger held against the one before it, unit by unit (外部登记簿对账): a lot that was split or joined
/// meanwhile is no difference by itself.
///
/// @param same units of which nothing changed
public record LedgerComparison(List<Difference> differences, long same) {
    /// What may change of a unit.
    public enum Fact {
        STATUS,
        HOLDER,
        ENDED_ON,
        BENEFICIARY,
        REASON,
        PROJECT,
        VINTAGE
    }

    /// Some neighbouring serials that are not as they were, first and last both inside (对账差异).
    public sealed interface Difference {
        /// Units that the earlier ledger did not have.
        record Came(LedgerLot lot, long first, long last) implements Difference {}

        /// Units that the later ledger does not have any more.
        record Gone(LedgerLot lot, long first, long last) implements Difference {}

        /// Units of which something else is told now.
        record Changed(LedgerLot before, LedgerLot after, long first, long last, Set<Fact> facts)
                implements Difference {
            /// Units that were used up and are there again.
            public boolean isBackAgain() {
                return before.status().isFinal() && before.status() != after.status();
            }
        }

        long first();

        long last();

        /// The lot that tells of the serials: the later one where there are two.
        default LedgerLot told() {
            return switch (this) {
                case Came(var lot, _, _) -> lot;
                case Gone(var lot, _, _) -> lot;
                case Changed(_, var after, _, _, _) -> after;
            };
        }

        default long units() {
            return last() - first() + 1;
        }
    }

    public LedgerComparison {
        differences = List.copyOf(differences);
    }

    /// Both ledgers have each serial once at most.
    public static LedgerComparison between(
            Collection<LedgerLot> earlier, Collection<LedgerLot> later) {
        Map<String, TreeMap<Long, LedgerLot>> before = bySeries(earlier);
        Map<String, TreeMap<Long, LedgerLot>> after = bySeries(later);
        Set<String> series = new TreeSet<>(before.keySet());
        series.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        long same = 0;
        for (String each : series) {
            same +=
                    compare(
                            before.getOrDefault(each, new TreeMap<>()),
                            after.getOrDefault(each, new TreeMap<>()),
                            differences);
        }
        return new LedgerComparison(differences, same);
    }

    public long came() {
        return units(Difference.Came.class);
    }

    public long gone() {
        return units(Difference.Gone.class);
    }

    public long changed() {
        return units(Difference.Changed.class);
    }

    /// Units that were used up and are there again.
    public long backAgain() {
        return differences.stream()
                .filter(each -> each instanceof Difference.Changed changed && changed.isBackAgain())
                .mapToLong(Difference::units)
                .sum();
    }

    private long units(Class<? extends Difference> kind) {
        return differences.stream().filter(kind::isInstance).mapToLong(Difference::units).sum();
    }

    private static Map<String, TreeMap<Long, LedgerLot>> bySeries(Collection<LedgerLot> lots) {
        Map<String, TreeMap<Long, LedgerLot>> bySeries = new TreeMap<>();
        for (LedgerLot lot : lots) {
            bySeries.computeIfAbsent(lot.serial().series(), _ -> new TreeMap<>())
                    .put(lot.serial().first(), lot);
        }
        return bySeries;
    }

    /// Cuts the numbers wherever a lot of either side begins or ends; within a cut nothing changes.
    private static long compare(
            TreeMap<Long, LedgerLot> before,
            TreeMap<Long, LedgerLot> after,
            List<Difference> differences) {
        TreeSet<Long> cuts = new TreeSet<>();
        for (TreeMap<Long, LedgerLot> side : List.of(before, after)) {
            side.values()
                    .forEach(lot -> {
                        cuts.add(lot.serial().first());
                        cuts.add(lot.serial().last() + 1);
                    });
        }
        long same = 0;
        for (long first : cuts) {
            Long next = cuts.higher(first);
            if (next == null) {
                break;
            }
            Optional<LedgerLot> old = at(before, first);
            Optional<LedgerLot> now = at(after, first);
            long last = next - 1;
            Optional<Difference> difference =
                    old.isPresent() && now.isPresent()
                            ? changed(old.get(), now.get(), first, last)
                            : old.<Difference>map(lot -> new Difference.Gone(lot, first, last))
                                    .or(() ->
                                            now.map(lot -> new Difference.Came(lot, first, last)));
            difference.ifPresent(differences::add);
            if (difference.isEmpty() && now.isPresent()) {
                same += next - first;
            }
        }
        return same;
    }

    private static Optional<Difference> changed(
            LedgerLot old, LedgerLot now, long first, long last) {
        Set<Fact> facts = facts(old, now);
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference.Changed(old, now, first, last, facts));
    }

    private static Optional<LedgerLot> at(TreeMap<Long, LedgerLot> lots, long number) {
        return Optional.ofNullable(lots.floorEntry(number))
                .map(Map.Entry::getValue)
                .filter(lot -> lot.serial().last() >= number);
    }

    private static Set<Fact> facts(LedgerLot old, LedgerLot now) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        note(facts, Fact.STATUS, old.status(), now.status());
        note(facts, Fact.HOLDER, old.holder(), now.holder());
        note(facts, Fact.ENDED_ON, old.endedOn(), now.endedOn());
        note(facts, Fact.BENEFICIARY, old.beneficiary(), now.beneficiary());
        note(facts, Fact.REASON, old.reason(), now.reason());
        note(facts, Fact.PROJECT, old.serial().project(), now.serial().project());
        note(facts, Fact.VINTAGE, old.serial().vintage(), now.serial().vintage());
        return facts;
    }

    private static void note(Set<Fact> facts, Fact fact, Object old, Object now) {
        if (!Objects.equals(old, now)) {
            facts.add(fact);
        }
    }
}
