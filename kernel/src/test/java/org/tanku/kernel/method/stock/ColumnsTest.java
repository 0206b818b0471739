package org.tanku.kernel.method.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
