package org.tanku.kernel.method.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.Stands;
import org.tanku.kernel.method.growth.CurveForm;
import org.tanku.kernel.method.stock.TreeCarbon;
import org.tanku.kernel.quantity.Years;

import java.util.SplittableRandom;

class ColumnarProjectionTest {
    private static final double[] FACTOR = {TreeCarbon.perCubicMetre(0.307, 1.634, 0.246, 0.52)};
    private static final int STANDS = 20_000;
    private static final int YEARS = 40;
    private static final AgeCurves.OfForm FORM =
            new AgeCurves.OfForm(
                    CurveForm.RICHARDS,
                    1,
                    new double[] {Growing.A},
                    new double[] {Growing.B},
                    new double[] {Growing.C});
    private static final ColumnarProjection EVALUATED = new ColumnarProjection(FORM, FACTOR);
    private static final ColumnarProjection TABULATED =
            new ColumnarProjection(new AgeCurves.OfTable(1, 121, table(121)), FACTOR);

    @Test
    void the_columns_end_at_the_last_bit_of_the_explained_path() {
        int count = 50;
        Stand[] stands = new Stand[count];
        int[] age = new int[count];
        double[] area_hm2 = new double[count];
        double[] stock = new double[count];
        SplittableRandom chance = new SplittableRandom(7);
        for (int i = 0; i < count; i++) {
            age[i] = 5 + chance.nextInt(20);
            double area_mu = 10 + 1000 * chance.nextDouble();
            area_hm2[i] = area_mu / 15;
            stock[i] = 5 + 200 * chance.nextDouble();
            stands[i] =
                    Stands.fir("%04d".formatted(i), area_mu, 2025, stock[i])
                            .aged(Reading.of(new Years(age[i])))
                            .stand();
        }
        Projection explained =
                ProjectingTest.projected(
                        StandCurves.of("杉木", Growing.volume()),
                        Scenario.undisturbed(),
                        YEARS,
                        stands);
        ProjectionColumns columns =
                new ProjectionColumns(new int[count], new int[count], age, area_hm2, stock);
        ProjectedTotals evaluated = EVALUATED.byYear(columns, YEARS, 1);
        ProjectedTotals tabulated = TABULATED.byYear(columns, YEARS, 2);
        assertThat(evaluated.notProjected()).isZero();
        for (YearTotal year : explained.years()) {
            assertThat(evaluated.stock(0, year.year())).isEqualTo(year.stock().value());
            assertThat(tabulated.stock(0, year.year())).isEqualTo(year.stock().value());
        }
    }

    @Test
    void a_form_put_into_a_table_ends_at_the_same_bits() {
        ProjectionColumns stands = many();
        ProjectedTotals tabulated =
                new ColumnarProjection(FORM.tabulated(131), FACTOR).byYear(stands, YEARS, 1);
        ProjectedTotals evaluated = EVALUATED.byYear(stands, YEARS, 2);
        for (int year = 1; year <= YEARS; year++) {
            assertThat(tabulated.stock(0, year)).isEqualTo(evaluated.stock(0, year));
        }
        assertThat(tabulated.heldAtLastAge()).isZero();
    }

    @Test
    void the_number_of_threads_changes_no_bit() {
        ProjectionColumns stands = many();
        int[] group = groups();
        ProjectedTotals alone = TABULATED.byYear(stands, YEARS, 1);
        ProjectedTotals grouped = TABULATED.byGroup(stands, group, 7, YEARS, 1);
        for (int threads : new int[] {2, 3, 8}) {
            ProjectedTotals byYear = TABULATED.byYear(stands, YEARS, threads);
            ProjectedTotals byGroup = TABULATED.byGroup(stands, group, 7, YEARS, threads);
            for (int year = 1; year <= YEARS; year++) {
                assertThat(byYear.stock(0, year)).isEqualTo(alone.stock(0, year));
                for (int each = 0; each < 7; each++) {
                    assertThat(byGroup.stock(each, year)).isEqualTo(grouped.stock(each, year));
                }
            }
        }
        double sum = 0;
        for (int each = 0; each < 7; each++) {
            sum += grouped.stock(each, YEARS).value();
        }
        assertThat(sum).isCloseTo(alone.stock(0, YEARS).value(), within(1e-9 * sum));
        assertThat(grouped.groups()).isEqualTo(7);
        assertThat(alone.groups()).isEqualTo(1);
        assertThat(alone.years()).isEqualTo(YEARS);
    }

    @Test
    void a_stand_grows_as_its_curve_does() {
        ProjectedTotals one = TABULATED.byYear(single(12, 100, 60), 3, 1);
        assertThat(one.stock(0, 3).value())
                .isCloseTo(
                        60 / Growing.curve(12) * Growing.curve(15) * 100 * FACTOR[0], within(1e-6));
        assertThat(one.heldAtLastAge()).isZero();
    }

    @Test
    void beyond_the_table_a_stand_keeps_its_last_value_and_is_counted() {
        ColumnarProjection brief =
                new ColumnarProjection(new AgeCurves.OfTable(1, 15, table(15)), FACTOR);
        ProjectedTotals held = brief.byYear(single(12, 100, 60), 3, 1);
        assertThat(held.heldAtLastAge()).isEqualTo(1);
        assertThat(held.stock(0, 3)).isEqualTo(held.stock(0, 2));
        assertThat(brief.byYear(single(12, 100, 60), 2, 1).heldAtLastAge()).isZero();
        assertThat(brief.byYear(single(30, 100, 60), 2, 1).stock(0, 2).value())
                .isCloseTo(60 * 100 * FACTOR[0], within(1e-6));
    }

    @Test
    void a_stand_without_age_stock_or_curve_is_left_out_and_counted() {
        for (ColumnarProjection each : new ColumnarProjection[] {TABULATED, EVALUATED}) {
            assertThat(each.byYear(single(-1, 1, 60), 2, 1).notProjected()).isEqualTo(1);
            assertThat(each.byYear(single(12, 1, Double.NaN), 2, 1).notProjected()).isEqualTo(1);
            assertThat(each.byYear(single(12, 1, 0), 2, 1).notProjected()).isEqualTo(1);
            ProjectedTotals atZero = each.byYear(single(0, 1, 60), 2, 1);
            assertThat(atZero.notProjected()).isEqualTo(1);
            assertThat(atZero.stock(0, 1).value()).isZero();
            assertThat(each.byYear(single(1, 1, 60), 2, 1).notProjected()).isZero();
        }
    }

    @Test
    void a_value_out_of_range_is_refused_with_its_place() {
        assertThatThrownBy(() -> TABULATED.byYear(single(12, -1, 60), 2, 1))
                .hasMessage("stand 0 of the columns: area -1.0 hm², stock 60.0 m³/hm²");
        assertThatThrownBy(() -> EVALUATED.byYear(single(12, 1, -60), 2, 1))
                .hasMessageContaining("stock -60.0");
        assertThatThrownBy(() -> TABULATED.byYear(single(12, Double.POSITIVE_INFINITY, 60), 2, 1))
                .hasMessageContaining("Infinity hm²");
        assertThatThrownBy(() -> TABULATED.byYear(single(12, 1, Double.POSITIVE_INFINITY), 2, 1))
                .hasMessageContaining("stock Infinity");
        assertThatThrownBy(() -> TABULATED.byYear(single(12, 1, 60), 0, 1))
                .hasMessage("at least one year ahead, not 0");
        assertThatThrownBy(() -> TABULATED.byGroup(single(12, 1, 60), new int[2], 1, 1, 1))
                .hasMessage("groups of 1 stands are expected, not 2");
        assertThatThrownBy(() -> TABULATED.byYear(single(12, 1, 60), 2, 1).stock(0, 3))
                .hasMessage("years run from 1 to 2, not 3");
        assertThatThrownBy(() -> TABULATED.byYear(single(12, 1, 60), 2, 1).stock(0, 0))
                .hasMessage("years run from 1 to 2, not 0");
    }

    @Test
    void columns_and_tables_that_do_not_fit_are_refused() {
        assertThatThrownBy(() ->
                        new ProjectionColumns(
                                new int[1], new int[1], new int[2], new double[1], new double[1]))
                .hasMessage("columns of one length are expected, not 1, 1, 2, 1, 1");
        assertThatThrownBy(() -> new AgeCurves.OfTable(2, 3, new double[7]))
                .hasMessage("7 values are no table of 2 sites and 3 ages");
        assertThatThrownBy(() ->
                        new AgeCurves.OfForm(
                                CurveForm.KORF, 1, new double[1], new double[2], new double[1]))
                .hasMessage("columns of one length are expected, not 1, 2, 1");
    }

    @Test
    void no_stands_hold_nothing() {
        ProjectionColumns none =
                new ProjectionColumns(
                        new int[0], new int[0], new int[0], new double[0], new double[0]);
        assertThat(TABULATED.byYear(none, 2, 2).stock(0, 2).value()).isZero();
        assertThat(TABULATED.byGroup(none, new int[0], 3, 2, 2).stock(2, 1).value()).isZero();
    }

    private static ProjectionColumns single(int age, double area, double stock) {
        return new ProjectionColumns(
                new int[1], new int[1], new int[] {age}, new double[] {area}, new double[] {stock});
    }

    private static ProjectionColumns many() {
        SplittableRandom chance = new SplittableRandom(20_260_101);
        int[] age = new int[STANDS];
        double[] area = new double[STANDS];
        double[] stock = new double[STANDS];
        for (int i = 0; i < STANDS; i++) {
            age[i] = 1 + chance.nextInt(90);
            area[i] = 20 * chance.nextDouble();
            stock[i] = 300 * chance.nextDouble();
        }
        return new ProjectionColumns(new int[STANDS], new int[STANDS], age, area, stock);
    }

    private static int[] groups() {
        int[] group = new int[STANDS];
        for (int i = 0; i < STANDS; i++) {
            group[i] = i * 31 % 7;
        }
        return group;
    }

    /// The same curve as [Growing], by the kernel's own arithmetic.
    private static double[] table(int ages) {
        double[] values = new double[ages];
        for (int age = 0; age < ages; age++) {
            values[age] = CurveForm.RICHARDS.curve(Growing.A, Growing.B, Growing.C, age);
        }
        return values;
    }
}
