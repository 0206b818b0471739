package org.tanku.kernel.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeErrorTest {
    @ParameterizedTest
    @CsvSource({
        "1,6.314",
        "2,2.920",
        "3,2.353",
        "4,2.132",
        "5,2.015",
        "6,1.943",
        "7,1.895",
        "8,1.860",
        "9,1.833",
        "10,1.812",
        "11,1.796",
        "12,1.782",
        "13,1.771",
        "14,1.761",
        "15,1.753",
        "16,1.746",
        "17,1.740",
        "18,1.734",
        "19,1.729",
        "20,1.725",
        "25,1.708",
        "30,1.697",
        "33,1.692",
        "40,1.684",
        "60,1.671",
        "120,1.658",
        "1e9,1.645"
    })
    void students_t_agrees_with_the_printed_table_at_90_percent(double degrees, double printed) {
        assertThat(StudentT.twoSided(0.90, degrees)).isCloseTo(printed, within(0.00051));
    }

    @Test
    void the_printed_example_of_34_plots_comes_out() {
        RelativeError error = RelativeError.ofMean(45.328, 12.776, 34, 0.90);
        assertThat(error.value()).isCloseTo(0.0818, within(0.00005));
        assertThat(error.halfWidth(45.328)).isCloseTo(3.7073, within(0.002));
    }

    @Test
    void the_difference_of_independent_stocks_is_far_less_certain() {
        RelativeError later = new RelativeError(0.07, 0.90);
        RelativeError earlier = new RelativeError(0.08, 0.90);
        RelativeError difference = later.ofDifference(62_000, 50_000, earlier);
        assertThat(difference.value()).isCloseTo(0.4918, within(0.00005));
        assertThat(difference.halfWidth(12_000)).isCloseTo(5902.17, within(0.005));
    }

    @Test
    void independent_errors_add_up_as_squares() {
        RelativeError three = new RelativeError(0.03, 0.90);
        RelativeError four = new RelativeError(0.04, 0.90);
        assertThat(three.times(four).value()).isCloseTo(0.05, within(1e-15));
        assertThat(three.ofSum(100, 100, four).value()).isCloseTo(0.025, within(1e-15));
    }

    @Test
    void errors_at_different_confidence_are_not_combined() {
        assertThatThrownBy(() -> new RelativeError(0.1, 0.90).times(new RelativeError(0.1, 0.95)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RelativeError(Double.NaN, 0.90))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StudentT.twoSided(0.90, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
