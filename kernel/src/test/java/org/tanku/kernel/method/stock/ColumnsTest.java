package org.tanku.kernel.method.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.Removals;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.Stands;
import org.tanku.kernel.method.smcer.SanmingTicket;
import org.tanku.kernel.method.smcer.TicketCase;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Mu;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ColumnsTest {
    private static final ParameterSet PARAMETERS = ParameterSet.load("tree-biomass@2026-1");
    private static final List<String> ROWS = PARAMETERS.rows();

    private record Forest(List<Stand> start, List<Stand> end, StandColumns columns) {}

    private static Forest forest(int size) {
        Random random = new Random(20260101);
        List<Stand> start = new ArrayList<>();
        List<Stand> end = new ArrayList<>();
        int[] species = new int[size];
        double[] area = new double[size];
        double[] stockStart = new double[size];
        double[] stockEnd = new double[size];
        for (int i = 0; i < size; i++) {
            species[i] = random.nextInt(ROWS.size());
            double area_mu = random.nextDouble(1, 300);
            area[i] = new Mu(area_mu).toHectares().value();
            stockStart[i] = random.nextInt(10) == 0 ? 0 : random.nextDouble(5, 305);
            stockEnd[i] = stockStart[i] * random.nextDouble(0.85, 1.2);
            String number = String.format("%06d", i);
            String name = ROWS.get(species[i]);
            start.add(Stands.fir(number, area_mu, 2020, stockStart[i]).of(name).stand());
            end.add(Stands.fir(number, area_mu, 2025, stockEnd[i]).of(name).stand());
        }
        return new Forest(start, end, new StandColumns(species, area, stockStart, stockEnd));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void ten_thousand_stands_agree_with_the_explained_path_to_the_last_bit(int threads) {
        Forest forest = forest(10_000);
        ChangeColumns out = new ChangeColumns(10_000);
        ColumnarTotals totals =
                ColumnarStock.of(PARAMETERS, ROWS).change(forest.columns, 1, out, threads);
        Removals explained =
                switch (SanmingTicket.resolve(
                        forest.start, forest.end, PARAMETERS, StandIns.none())) {
                    case Resolution.Complete<TicketCase>(var whole) -> SanmingTicket.removal(whole);
                    case Resolution.Incomplete<TicketCase>(var problems) ->
                            throw new AssertionError(problems);
                };
        for (int i = 0; i < 10_000; i++) {
            assertThat(out.yearly(i))
                    .isEqualTo(explained.stands().get(i).removal().value().value());
        }
        assertThat(totals.yearly()).isEqualTo(explained.total().value());
        assertThat(totals.measured()).isEqualTo(10_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8, 64})
    void totals_are_the_same_bits_for_any_number_of_threads(int threads) {
        StandColumns columns = forest(100_000).columns;
        ColumnarStock stock = ColumnarStock.of(PARAMETERS, ROWS);
        assertThat(stock.change(columns, 5, new ChangeColumns(100_000), threads))
                .isEqualTo(stock.change(columns, 5, new ChangeColumns(100_000), 1));
    }

    @Test
    void a_stock_that_was_not_measured_is_counted_and_is_not_zero() {
        StandColumns columns =
                new StandColumns(
                        new int[] {0, 0},
                        new double[] {1, 1},
                        new double[] {10, Double.NaN},
                        new double[] {20, 20});
        ChangeColumns out = new ChangeColumns(2);
        ColumnarTotals totals = ColumnarStock.of(PARAMETERS, ROWS).change(columns, 5, out, 1);
        assertThat(totals.notMeasured()).isEqualTo(1);
        assertThat(totals.measured()).isEqualTo(1);
        assertThat(out.yearly(1)).isNaN();
        assertThat(totals.end().value()).isEqualTo(out.end(0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_value_out_of_range_is_refused_with_its_place(double wrong) {
        StandColumns columns =
                new StandColumns(
                        new int[] {0, 0},
                        new double[] {1, 1},
                        new double[] {10, wrong},
                        new double[] {20, 20});
        assertThatThrownBy(() ->
                        ColumnarStock.of(PARAMETERS, ROWS)
                                .change(columns, 5, new ChangeColumns(2), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stand 1 of the columns");
    }

    @Test
    void columns_of_different_length_are_refused() {
        assertThatThrownBy(() ->
                        new StandColumns(new int[1], new double[1], new double[2], new double[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// A hundred and thirty stands of a whole number of tonnes each, every seventh not measured.
    private static StandColumns wholeTonnes() {
        int[] species = new int[130];
        double[] area = new double[130];
        double[] start = new double[130];
        double[] end = new double[130];
        for (int i = 0; i < 130; i++) {
            area[i] = 1 + i % 3;
            start[i] = i;
            end[i] = i % 7 == 0 ? Double.NaN : i + 10;
        }
        return new StandColumns(species, area, start, end);
    }

    private static ColumnarStock ofOneTonneACubicMetre() {
        double[] one = {1};
        return ColumnarStock.of(one, one, new double[] {0}, new double[] {12.0 / 44.0});
    }

    @Test
    void all_three_totals_leave_out_what_was_not_measured_and_nothing_else() {
        ChangeColumns out = new ChangeColumns(130);
        ColumnarTotals totals = ofOneTonneACubicMetre().change(wholeTonnes(), 5, out, 2);
        double start = 0;
        double end = 0;
        double yearly = 0;
        for (int i = 0; i < 130; i++) {
            if (i % 7 != 0) {
                start += (1 + i % 3) * i;
                end += (1 + i % 3) * (i + 10);
                yearly += (1 + i % 3) * 2;
            }
        }
        assertThat(totals.start().value()).isCloseTo(start, within(1e-9));
        assertThat(totals.end().value()).isCloseTo(end, within(1e-9));
        assertThat(totals.yearly().value()).isCloseTo(yearly, within(1e-9));
        assertThat(totals.notMeasured()).isEqualTo(19);
        assertThat(totals.measured()).isEqualTo(111);
        assertThat(out.start(1)).isCloseTo(2, within(1e-12));
        assertThat(out.end(1)).isCloseTo(22, within(1e-12));
        assertThat(out.yearly(1)).isCloseTo(4, within(1e-12));
        assertThat(out.size()).isEqualTo(130);
    }

    @Test
    void the_columns_without_totals_are_the_same_and_count_what_is_missing() {
        ChangeColumns with = new ChangeColumns(130);
        ChangeColumns without = new ChangeColumns(130);
        ofOneTonneACubicMetre().change(wholeTonnes(), 5, with, 1);
        assertThat(ofOneTonneACubicMetre().changeOfEach(wholeTonnes(), 5, without, 1))
                .isEqualTo(19);
        for (int i = 0; i < 130; i++) {
            assertThat(Double.compare(without.yearly(i), with.yearly(i))).isZero();
        }
    }

    @Test
    void a_stock_missing_at_either_survey_is_not_measured_and_an_edge_of_zero_is() {
        StandColumns columns =
                new StandColumns(
                        new int[3],
                        new double[] {0, 1, 1},
                        new double[] {0, Double.NaN, 0},
                        new double[] {0, 5, Double.NaN});
        ChangeColumns out = new ChangeColumns(3);
        ColumnarTotals totals = ofOneTonneACubicMetre().change(columns, 1, out, 1);
        assertThat(totals.measured()).isEqualTo(1);
        assertThat(totals.notMeasured()).isEqualTo(2);
        assertThat(out.yearly(0)).isZero();
        assertThat(out.yearly(2)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void an_area_that_is_none_is_refused_with_its_place(double area) {
        StandColumns columns =
                new StandColumns(
                        new int[1], new double[] {area}, new double[] {1}, new double[] {2});
        assertThatThrownBy(
                        () -> ofOneTonneACubicMetre().change(columns, 1, new ChangeColumns(1), 1))
                .hasMessageContaining("stand 0 of the columns: area " + area);
    }

    @Test
    void stocks_too_large_to_add_a_span_of_nothing_and_short_columns_are_refused() {
        StandColumns huge =
                new StandColumns(
                        new int[1], new double[] {1}, new double[] {1e308}, new double[] {1e308});
        assertThatThrownBy(() -> ofOneTonneACubicMetre().change(huge, 1, new ChangeColumns(1), 1))
                .hasMessageContaining("stand 0 of the columns");
        assertThatThrownBy(() ->
                        ofOneTonneACubicMetre().change(wholeTonnes(), 0, new ChangeColumns(130), 1))
                .hasMessageContaining("not 0.0 a");
        assertThatThrownBy(() ->
                        ofOneTonneACubicMetre().change(wholeTonnes(), 5, new ChangeColumns(129), 1))
                .hasMessageContaining("columns for 130 stands are expected, not 129");
        for (int[] lengths : new int[][] {{2, 1, 1}, {1, 2, 1}, {1, 1, 2}}) {
            assertThatThrownBy(() ->
                            new StandColumns(
                                    new int[1],
                                    new double[lengths[0]],
                                    new double[lengths[1]],
                                    new double[lengths[2]]))
                    .hasMessageContaining("columns of one length are expected");
        }
    }
}
