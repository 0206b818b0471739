package org.tanku.kernel.method.crediting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.quantity.Years;

class SchemeProfileTest {
    @ParameterizedTest
    @EnumSource
    void every_scheme_has_a_profile_with_its_rules(Scheme scheme) {
        SchemeProfile profile = SchemeProfile.of(scheme);
        assertThat(profile.scheme()).isEqualTo(scheme);
        assertThat(profile.methodology().rules()).isNotEmpty();
        assertThat(profile.pools()).isNotEmpty();
        assertThat(profile.baseline() == BaselineKind.FROZEN && scheme != Scheme.FFCER_BAMBOO)
                .isEqualTo(scheme.needsBaseline());
    }

    @ParameterizedTest
    @CsvSource({
        "CCER_AFFORESTATION, 19, true",
        "CCER_AFFORESTATION, 20, false",
        "CCER_AFFORESTATION, 40, false",
        "CCER_AFFORESTATION, 41, true",
        "AR_CM_003, 19, true",
        "AR_CM_003, 60, false",
        "AR_CM_001, 61, true",
        "FFCER_BAMBOO, 5, false",
        "SMCER, 5, false"
    })
    void crediting_years_break_only_limits_that_are_known(
            Scheme scheme, double years, boolean excluded) {
        assertThat(SchemeProfile.of(scheme).years().excludes(new Years(years))).isEqualTo(excluded);
    }

    @Test
    void the_platform_offers_what_it_can_run() {
        assertThat(Scheme.listOffered())
                .containsExactly(
                        Scheme.SMCER,
                        Scheme.FFCER_FOREST_MANAGEMENT,
                        Scheme.FFCER_AFFORESTATION,
                        Scheme.ONE_YUAN,
                        Scheme.NEUTRAL_FOREST);
    }
}
