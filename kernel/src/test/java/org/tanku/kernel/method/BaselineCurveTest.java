package org.tanku.kernel.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.trace.Step;

import java.time.LocalDate;
import java.util.TreeMap;

class BaselineCurveTest {
    private static final LocalDate FROZEN = LocalDate.of(2021, 1, 1);

    private static TreeMap<LocalDate, CubicMetresPerHectare> points() {
        TreeMap<LocalDate, CubicMetresPerHectare> points = new TreeMap<>();
        points.put(LocalDate.of(2021, 1, 1), new CubicMetresPerHectare(90));
        points.put(LocalDate.of(2022, 1, 1), new CubicMetresPerHectare(100));
        points.put(LocalDate.of(2023, 1, 1), new CubicMetresPerHectare(95));
        return points;
    }

    private static BaselineCurve curve() {
        return new BaselineCurve("stratum 1", FROZEN, points());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 90",
        "2022-01-01, 100",
        "2023-01-01, 95",
        "2021-03-15, 92",
        "2022-03-15, 99"
    })
    void between_two_points_the_line_is_straight(String day, double stock) {
        assertThat(curve().find(LocalDate.parse(day)).orElseThrow().value().value())
                .isCloseTo(stock, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31", "2023-01-02"})
    void outside_its_points_there_is_no_baseline(String day) {
        assertThat(curve().find(LocalDate.parse(day))).isEmpty();
    }

    @Test
    void a_point_tells_when_it_was_frozen() {
        assertThat(curve().find(LocalDate.of(2022, 1, 1)).orElseThrow().step())
                .isEqualTo(
                        new Step.Given(
                                "V_BSL",
                                new CubicMetresPerHectare(100),
                                "baseline of stratum 1, frozen on 2021-01-01, point of"
                                        + " 2022-01-01"));
    }

    @Test
    void a_frozen_curve_does_not_change() {
        TreeMap<LocalDate, CubicMetresPerHectare> points = points();
        BaselineCurve curve = new BaselineCurve("stratum 1", FROZEN, points);
        points.clear();
        assertThat(curve.points()).hasSize(3);
        assertThatThrownBy(() -> curve.points().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_curve_has_a_name_and_a_point() {
        assertThatThrownBy(() -> new BaselineCurve(" ", FROZEN, points()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BaselineCurve("stratum 1", FROZEN, new TreeMap<>()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
