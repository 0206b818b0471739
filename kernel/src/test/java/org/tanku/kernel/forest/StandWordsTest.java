package org.tanku.kernel.forest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanku.kernel.quantity.Years;

class StandWordsTest {
    @Test
    void a_stand_code_is_read_and_written_the_same() {
        StandCode code = StandCode.parse("350428-101-205-012-0034");
        assertThat(code.county()).isEqualTo("350428");
        assertThat(code.number()).isEqualTo("0034");
        assertThat(code).hasToString("350428-101-205-012-0034");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "350428",
                "35042-1-1-1-1",
                "350428-1-1-1-",
                "350428-1-1-1-一",
                "350428-1-1-1-1-1",
                "350428-1-1-1-a b"
            })
    void what_is_no_stand_code_is_refused(String text) {
        assertThatThrownBy(() -> StandCode.parse(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, 7, Double.NaN})
    void a_canopy_density_outside_zero_to_one_cannot_be_made(double value) {
        assertThatThrownBy(() -> new CanopyDensity(value))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0,YOUNG", "10,YOUNG", "10.9,YOUNG", "11,MIDDLE_AGED", "20,MIDDLE_AGED",
        "21,NEAR_MATURE", "25,NEAR_MATURE", "26,MATURE", "35,MATURE", "36,OVER_MATURE"
    })
    void the_age_group_of_planted_fir_follows_the_table(double age, AgeGroup group) {
        AgeLimits fir = new AgeLimits(new Years(10), new Years(20), new Years(25), new Years(35));
        assertThat(AgeGroup.of(new Years(age), fir)).isEqualTo(group);
    }

    @Test
    void age_limits_that_do_not_rise_cannot_be_made() {
        assertThatThrownBy(() ->
                        new AgeLimits(new Years(10), new Years(10), new Years(25), new Years(35)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
