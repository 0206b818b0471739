package org.tanku.platform.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.method.Scheme;

import java.util.stream.Stream;

class SampledMethodsTest {
    /// What CCER asks of a sample is only guessed from the AR-CM methods, and nobody confirmed it.
    @Test
    void plots_are_for_the_methods_that_tell_how_to_sample() {
        assertThat(Stream.of(Scheme.values()).filter(SampledMethods::has))
                .containsExactlyInAnyOrder(
                        Scheme.AR_CM_001,
                        Scheme.AR_CM_003,
                        Scheme.FFCER_AFFORESTATION,
                        Scheme.FFCER_FOREST_MANAGEMENT);
    }
}
