package org.tanku.kernel.method.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tanku.kernel.method.Stands.fir;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.Equations;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.trace.Recomputation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A hectare of fir holds (0.4652 · V + 19.141) / 2 t C: at 100 m³ 32.8305, at 150 m³ 44.4605.
class StockDifferenceTest {
    private static final LocalDate END_OF_2020 = LocalDate.of(2020, 12, 31);

    private static ProvinceStock stock(Stand... stands) {
        ProvinceInventory inventory =
                new ProvinceInventory(
                        ParameterSet.load("volume-biomass@2026-1"),
                        ParameterSet.load("province-biomass@2026-1"),
                        Set.of(),
                        StandIns.none());
        return switch (inventory.resolve(List.of(stands))) {
            case Resolution.Complete<ProvinceCase>(var whole) -> ProvinceInventory.stock(whole);
            case Resolution.Incomplete<ProvinceCase>(var problems) ->
                    throw new AssertionError(problems.toString());
        };
    }

    private static StockDifference grown(LocalDate to) {
        return new StockDifference(
                stock(fir("0001", 15, 2020, 100).stand()),
                END_OF_2020,
                stock(fir("0001", 15, 2025, 150).stand()),
                to);
    }

    @Test
    void the_difference_of_two_surveys_is_told_a_year() {
        StockDifference five = grown(LocalDate.of(2025, 12, 31));
        assertThat(five.interval().value().value()).isEqualTo(5);
        assertThat(five.perYear().value().value()).isCloseTo(11.63 / 5, within(1e-9));
        assertThat(Recomputation.differences(five.perYear().step(), Equations.byId())).isEmpty();
    }

    @Test
    void days_beyond_full_years_count_as_a_share_of_their_year() {
        assertThat(grown(LocalDate.of(2021, 1, 10)).interval().value().value())
                .isEqualTo(10 / 365.0);
        assertThat(grown(LocalDate.of(2024, 2, 29)).interval().value().value())
                .isCloseTo(3 + 60 / 366.0, within(1e-12));
    }

    @Test
    void surveys_out_of_order_are_no_difference() {
        assertThatThrownBy(() -> grown(END_OF_2020))
                .hasMessage("from 2020-12-31 to 2020-12-31 is no interval");
        assertThatThrownBy(() -> grown(LocalDate.of(2019, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stands_of_one_survey_alone_are_counted_on_both_sides() {
        Stand kept = fir("0001", 15, 2020, 100).stand();
        ProvinceStock before = stock(kept, fir("0002", 15, 2020, 100).stand());
        ProvinceStock after =
                stock(kept, fir("0003", 15, 2020, 100).stand(), fir("0004", 15, 2020, 100).stand());
        LocalDate to = LocalDate.of(2025, 12, 31);
        assertThat(new StockDifference(before, END_OF_2020, after, to).unmatched()).isEqualTo(3);
        assertThat(grown(to).unmatched()).isZero();
    }

    @Test
    void a_stock_is_told_as_carbon_dioxide_too() {
        assertThat(stock(fir("0001", 15, 2020, 100).stand()).inCO2e().value().value())
                .isCloseTo(32.8305 * 44 / 12, within(1e-9));
    }
}
