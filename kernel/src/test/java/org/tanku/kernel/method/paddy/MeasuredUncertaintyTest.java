package org.tanku.kernel.method.paddy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;

class MeasuredUncertaintyTest {
    private static MeasuredUncertainty of(double gross, double error, double t) {
        return MeasuredUncertainty.of(
                Explained.given(PaddyLetters.ER, new TonnesCO2e(gross), "test"),
                Explained.given(PaddyLetters.SE, new TonnesCO2e(error), "test"),
                Explained.given(PaddyLetters.T_90, new Ratio(t), "test"));
    }

    @Test
    void an_error_of_500_in_5000_gives_worked_example_w06() {
        assertThat(of(5000, 500, 2))
                .isInstanceOfSatisfying(
                        MeasuredUncertainty.Deducted.class,
                        found ->
                                assertThat(found.reduction().value().value())
                                        .isCloseTo(4784.65, within(1e-6)));
    }

    @Test
    void an_interval_as_wide_as_the_reduction_passes_and_a_wider_one_does_not() {
        assertThat(of(1000, 500, 2)).isInstanceOf(MeasuredUncertainty.Deducted.class);
        assertThat(of(1000, 501, 2))
                .isInstanceOfSatisfying(
                        MeasuredUncertainty.TooUncertain.class,
                        found -> {
                            assertThat(found.halfWidth().value().value())
                                    .isCloseTo(1.002, within(1e-9));
                            assertThat(found.most().value().value()).isEqualTo(1);
                        });
    }

    @Test
    void nothing_saved_has_no_relative_error() {
        assertThat(of(0, 1, 2)).isInstanceOf(MeasuredUncertainty.NoReduction.class);
        assertThat(of(-5, 1, 2)).isInstanceOf(MeasuredUncertainty.NoReduction.class);
    }
}
