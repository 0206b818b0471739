package org.tanku.platform.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.Equations;
import org.tanku.kernel.library.Assignment;
import org.tanku.kernel.trace.Equation;

import java.util.List;
import java.util.Map;

class CalculatorFormTest {
    private static final Equation<?> AREA = Equations.find("area-in-hectares").orElseThrow();
    private static final Equation<?> MEAN = Equations.find("mean-of-plots-biomass").orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1500|1500|",
                "1500 mu|1500|mu",
                "１５００ 亩|1500|亩",
                "1,500|1500|",
                "1,234,567.5 mu|1234567.5|mu",
                "−3|-3|",
                "１２．５|12.5|",
                "many|many|"
            })
    void a_value_is_read_as_people_type_it(String typed, String number, String unit) {
        assertThat(read(AREA, "A_mu", typed))
                .containsExactly(new Assignment("A_mu", List.of(number), unit == null ? "" : unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"52 61 70", "52, 61, 70", "52，61、70", "52；61;70", "'52\n61\r\n70'"})
    void many_values_are_separated_as_people_do_it(String typed) {
        assertThat(read(MEAN, "x", typed))
                .containsExactly(new Assignment("x", List.of("52", "61", "70"), ""));
    }

    @Test
    void a_comma_that_may_group_digits_or_separate_values_is_not_guessed_at() {
        assertThat(read(MEAN, "x", "1,234").getFirst().numbers()).isNotEqualTo(List.of("1", "234"));
        assertThat(read(AREA, "A_mu", "1,5").getFirst())
                .isNotEqualTo(new Assignment("A_mu", List.of("15"), ""));
        assertThat(read(AREA, "A_mu", "1,2345").getFirst())
                .isNotEqualTo(new Assignment("A_mu", List.of("12345"), ""));
    }

    @Test
    void a_letter_given_twice_stays_twice_unless_it_repeats() {
        assertThat(new CalculatorForm(Map.of("A_mu", List.of("1", "2"))).assignments(AREA))
                .hasSize(2);
        assertThat(new CalculatorForm(Map.of("x", List.of("1", "2"))).assignments(MEAN))
                .containsExactly(new Assignment("x", List.of("1", "2"), ""));
    }

    @Test
    void an_empty_field_says_nothing_and_an_unknown_letter_is_kept() {
        CalculatorForm form = new CalculatorForm(Map.of("A_mu", List.of("  "), "W", List.of("3")));

        assertThat(form.asked()).isTrue();
        assertThat(form.of("W")).isEqualTo("3");
        assertThat(form.assignments(AREA)).containsExactly(new Assignment("W", List.of("3"), ""));
        assertThat(new CalculatorForm(Map.of()).asked()).isFalse();
    }

    private static List<Assignment> read(Equation<?> equation, String letter, String typed) {
        return new CalculatorForm(Map.of(letter, List.of(typed))).assignments(equation);
    }
}
