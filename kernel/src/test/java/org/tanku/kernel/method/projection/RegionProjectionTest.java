package org.tanku.kernel.method.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.Equations;
import org.tanku.kernel.method.growth.CurveEquations;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Recomputation;
import org.tanku.kernel.trace.Telling;

import java.util.List;
import java.util.Locale;

class RegionProjectionTest {
    private static final ParameterSet DENSITIES = ParameterSet.load("age-group-density@2026-1");

    @Test
    void classes_pass_into_one_another_and_what_is_felled_begins_anew() {
        RegionYear first = region(1).years().getFirst();
        assertThat(first.felled().value().value()).isCloseTo(0.1 * 2000 + 0.2 * 500, within(1e-9));
        assertThat(first.areas().get(0).value().value()).isCloseTo(1000 * 0.9 + 300, within(1e-9));
        assertThat(first.areas().get(1).value().value())
                .isCloseTo(0.9 * 0.9 * 2000 + 1000 / 10.0, within(1e-9));
        assertThat(first.areas().get(2).value().value())
                .isCloseTo(0.8 * 500 + 0.9 / 10 * 2000, within(1e-9));
        assertThat(first.stock().value().value())
                .isCloseTo(1200 * 9.87 + 1720 * 22.16 + 580 * 31.76, within(1e-6));
    }

    /// Worked out by powers of the matrix in NumPy.
    @Test
    void forty_years_agree_with_the_powers_of_the_matrix() {
        RegionYear last = region(40).years().getLast();
        assertThat(last.year()).isEqualTo(40);
        assertThat(last.areas().get(0).value().value()).isCloseTo(1985.087484, within(1e-6));
        assertThat(last.areas().get(1).value().value()).isCloseTo(1044.780094, within(1e-6));
        assertThat(last.areas().get(2).value().value()).isCloseTo(470.132422, within(1e-6));
    }

    @Test
    void the_area_of_a_region_stays_what_it_is() {
        RegionProjection region = region(40);
        assertThat(region.start().value().value())
                .isCloseTo(1000 * 9.87 + 2000 * 22.16 + 500 * 31.76, within(1e-6));
        for (RegionYear year : region.years()) {
            double area = 0;
            for (Explained<Hectares> each : year.areas()) {
                area += each.value().value();
            }
            assertThat(area).as("year " + year.year()).isCloseTo(3500, within(1e-8));
        }
    }

    @Test
    void a_year_explains_itself_from_the_year_before() {
        RegionYear third = region(3).years().getLast();
        assertThat(Recomputation.differences(third.stock().step(), Equations.byId())).isEmpty();
        assertThat(Telling.text(third.areas().get(1).step(), Locale.ENGLISH))
                .contains("year 2 of this projection");
        assertThat(Telling.text(third.areas().get(1).step(), Locale.CHINESE)).contains("本预估第 2 年");
    }

    @Test
    void classes_that_make_no_sense_are_bugs() {
        assertThatThrownBy(() -> group("幼龄林", 1, 1.1, 10)).hasMessageContaining("not 1.1");
        assertThatThrownBy(() -> group("幼龄林", 1, -0.1, 10)).hasMessageContaining("not -0.1");
        assertThatThrownBy(() -> group("幼龄林", 1, 0, 0.5)).hasMessageContaining("not 0.5");
        assertThatThrownBy(
                        () -> RegionProjection.of(List.of(group("幼龄林", 1, 0, 10)), "inventory", 1))
                .hasMessageContaining("not 1");
    }

    private static RegionProjection region(int years) {
        return RegionProjection.of(
                List.of(
                        group("幼龄林", 1000, 0, 10),
                        group("中龄林", 2000, 0.1, 10),
                        group("近熟林", 500, 0.2, 5)),
                "an invented inventory",
                years);
    }

    private static AgeClass group(String name, double area, double felling, double width) {
        return new AgeClass(
                name,
                new Hectares(area),
                Explained.given(AgeClassEquations.FELLING, new Ratio(felling), "plan"),
                Explained.given(AgeClassEquations.WIDTH, new Years(width), "limits"),
                DENSITIES.get("人工 杉木 " + name, CurveEquations.OF_CARBON.result()));
    }
}
