package org.tanku.survey.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.tanku.survey.foreign.LedgerComparison.Difference;
import org.tanku.survey.foreign.LedgerComparison.Fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

class LedgerComparisonTest {
    private static LedgerLot lot(long first, long last, LotStatus status, String holder) {
        String text = SampleLedgers.serial(90_000, first, last, 9_001);
        return switch (SerialFormat.read(text)) {
            case SerialReading.Read(var serial) ->
                    new LedgerLot(1, serial, "", status, holder, "", "", "");
            case SerialReading.Refused refused -> throw new AssertionError(refused);
        };
    }

    @Test
    void a_lot_that_was_only_split_is_no_difference() {
        LedgerComparison comparison =
                LedgerComparison.between(
                        List.of(lot(1, 100, LotStatus.HELD, "a")),
                        List.of(
                                lot(1, 40, LotStatus.HELD, "a"),
                                lot(41, 100, LotStatus.HELD, "a")));
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.same()).isEqualTo(100);
    }

    @Test
    void what_came_went_or_changed_is_told_by_its_serials() {
        LedgerComparison comparison =
                LedgerComparison.between(
                        List.of(
                                lot(1, 100, LotStatus.HELD, "a"),
                                lot(101, 200, LotStatus.RETIRED, "b")),
                        List.of(
                                lot(11, 40, LotStatus.RETIRED, "a"),
                                lot(41, 100, LotStatus.HELD, "a"),
                                lot(101, 200, LotStatus.HELD, "b"),
                                lot(201, 210, LotStatus.HELD, "c")));
        assertThat(comparison.differences())
                .extracting(each -> each.getClass(), Difference::first, Difference::last)
                .containsExactly(
                        tuple(Difference.Gone.class, 1L, 10L),
                        tuple(Difference.Changed.class, 11L, 40L),
                        tuple(Difference.Changed.class, 101L, 200L),
                        tuple(Difference.Came.class, 201L, 210L));
        assertThat(comparison.same()).isEqualTo(60);
        assertThat(comparison.backAgain()).isEqualTo(100);
        assertThat(comparison.differences().get(1))
                .isInstanceOfSatisfying(
                        Difference.Changed.class,
                        changed -> assertThat(changed.facts()).containsExactly(Fact.STATUS));
    }

    @Test
    void by_chance_it_counts_as_a_comparison_of_single_units_does() {
        Random random = new Random(7);
        for (int run = 0; run < 300; run++) {
            List<LedgerLot> earlier = chance(random);
            List<LedgerLot> later = chance(random);
            LedgerComparison comparison = LedgerComparison.between(earlier, later);
            Map<Long, String> before = units(earlier);
            Map<Long, String> after = units(later);
            long came = after.keySet().stream().filter(n -> !before.containsKey(n)).count();
            long gone = before.keySet().stream().filter(n -> !after.containsKey(n)).count();
            long same =
                    after.entrySet().stream()
                            .filter(unit -> unit.getValue().equals(before.get(unit.getKey())))
                            .count();
            assertThat(comparison.came()).isEqualTo(came);
            assertThat(comparison.gone()).isEqualTo(gone);
            assertThat(comparison.same()).isEqualTo(same);
            assertThat(comparison.changed()).isEqualTo(after.size() - came - same);
        }
    }

    private static List<LedgerLot> chance(Random random) {
        List<LedgerLot> lots = new ArrayList<>();
        long next = 1 + random.nextInt(5);
        while (next < 60) {
            long last = next + random.nextInt(12);
            LotStatus status = LotStatus.values()[random.nextInt(LotStatus.values().length)];
            lots.add(lot(next, last, status, random.nextBoolean() ? "a" : "b"));
            next = last + 1 + random.nextInt(4);
        }
        return lots;
    }

    private static Map<Long, String> units(List<LedgerLot> lots) {
        Map<Long, String> units = new TreeMap<>();
        for (LedgerLot lot : lots) {
            for (long n = lot.serial().first(); n <= lot.serial().last(); n++) {
                units.put(n, lot.status() + lot.holder());
            }
        }
        return units;
    }
}
