package org.tanku.kernel.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DistributionTest {
    @Test
    void quantiles_are_those_of_printed_tables() {
        Distribution normal = new Distribution.Normal(10, 2);
        assertThat(normal.quantile(0.5)).isCloseTo(10, within(1e-12));
        assertThat(normal.quantile(0.975)).isCloseTo(10 + 2 * 1.959963985, within(1e-8));
        assertThat(normal.quantile(0.05)).isCloseTo(10 - 2 * 1.644853627, within(1e-8));
        Distribution logNormal = new Distribution.LogNormal(1, 0.5);
        assertThat(logNormal.quantile(0.5)).isCloseTo(Math.E, within(1e-12));
        assertThat(logNormal.quantile(0.975))
                .isCloseTo(Math.exp(1 + 0.5 * 1.959963985), within(1e-7));
        assertThat(new Distribution.Uniform(2, 6).quantile(0.25)).isEqualTo(3);
        assertThat(new Distribution.Exact(7).quantile(0.9)).isEqualTo(7);
    }

    @Test
    void a_triangle_rises_to_its_likeliest_value_and_falls_again() {
        Distribution triangle = new Distribution.Triangular(0, 2, 10);
        // a fifth of it lies below the top: 2/10
        assertThat(triangle.quantile(0.2)).isCloseTo(2, within(1e-12));
        assertThat(triangle.quantile(0.05)).isCloseTo(1, within(1e-12));
        assertThat(triangle.quantile(0.8)).isCloseTo(10 - Math.sqrt(0.2 * 80), within(1e-12));
        assertThat(new Distribution.Triangular(0, 0, 1).quantile(0.75))
                .isCloseTo(0.5, within(1e-12));
        assertThat(new Distribution.Triangular(0, 1, 1).quantile(0.25))
                .isCloseTo(0.5, within(1e-12));
    }

    @Test
    void a_truncated_bell_curve_stays_between_its_ends() {
        Distribution cut = new Distribution.TruncatedNormal(0, 1, 0, Double.POSITIVE_INFINITY);
        assertThat(cut.quantile(0.5)).isCloseTo(0.674489750, within(1e-8));
        assertThat(cut.quantile(1e-12)).isBetween(0.0, 1e-9);
        Distribution band = new Distribution.TruncatedNormal(5, 2, 4, 6);
        assertThat(band.quantile(0.5)).isCloseTo(5, within(1e-12));
        assertThat(band.quantile(1 - 1e-16)).isLessThanOrEqualTo(6);
        assertThat(band.quantile(1e-16)).isGreaterThanOrEqualTo(4);
    }

    @Test
    void a_log_normal_value_is_made_from_its_own_mean_and_deviation() {
        Distribution.LogNormal value = Distribution.LogNormal.of(100, 50);
        double variance = Math.log(1.25);
        assertThat(value.deviationOfLog()).isCloseTo(Math.sqrt(variance), within(1e-15));
        assertThat(value.meanOfLog()).isCloseTo(Math.log(100) - variance / 2, within(1e-14));
    }

    @Test
    void what_is_no_distribution_is_refused_with_its_value() {
        assertThatThrownBy(() -> new Distribution.Normal(0, 0))
                .hasMessage("a standard deviation lies above 0, not at 0.0");
        assertThatThrownBy(() -> new Distribution.Normal(Double.NaN, 1))
                .hasMessage("a mean is finite, not NaN");
        assertThatThrownBy(() -> new Distribution.Normal(0, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Distribution.LogNormal(Double.NaN, 1))
                .hasMessage("a mean of logarithms is finite, not NaN");
        assertThatThrownBy(() -> new Distribution.LogNormal(0, 0))
                .hasMessageContaining("logarithms lies above 0");
        assertThatThrownBy(() -> Distribution.LogNormal.of(0, 1))
                .hasMessage("a mean lies above 0, not at 0.0");
        assertThatThrownBy(() -> Distribution.LogNormal.of(1, -1))
                .hasMessage("a standard deviation lies above 0, not at -1.0");
        assertThatThrownBy(() -> new Distribution.Uniform(1, 1))
                .hasMessage("the least value lies below the largest, not 1.0 and 1.0");
        assertThatThrownBy(() -> new Distribution.Uniform(Double.NEGATIVE_INFINITY, 1))
                .hasMessage("the least value is finite, not -Infinity");
        assertThatThrownBy(() -> new Distribution.Uniform(0, Double.NaN))
                .hasMessage("the largest value is finite, not NaN");
        assertThatThrownBy(() -> new Distribution.Triangular(0, 2, 1))
                .hasMessage("the likeliest value lies from 0.0 to 1.0, not at 2.0");
        assertThatThrownBy(() -> new Distribution.Triangular(0, -1, 1))
                .hasMessageContaining("not at -1.0");
        assertThatThrownBy(() -> new Distribution.Triangular(1, 1, 1))
                .hasMessageContaining("lies below the largest");
        assertThatThrownBy(() -> new Distribution.Triangular(Double.NaN, 1, 1))
                .hasMessageContaining("the least value is finite");
        assertThatThrownBy(() -> new Distribution.Triangular(0, 1, Double.POSITIVE_INFINITY))
                .hasMessageContaining("the largest value is finite");
        assertThatThrownBy(() -> new Distribution.TruncatedNormal(0, 1, 2, 1))
                .hasMessageContaining("lies below the largest");
        assertThatThrownBy(() -> new Distribution.TruncatedNormal(0, 1, 60, 70))
                .hasMessage("nothing of the distribution lies from 60.0 to 70.0");
        assertThatThrownBy(() -> new Distribution.TruncatedNormal(Double.NaN, 1, 0, 1))
                .hasMessageContaining("a mean is finite");
        assertThatThrownBy(() -> new Distribution.TruncatedNormal(0, 0, 0, 1))
                .hasMessageContaining("a standard deviation lies above 0");
        assertThatThrownBy(() -> new Distribution.Exact(Double.NaN))
                .hasMessage("a value is finite, not NaN");
    }
}
