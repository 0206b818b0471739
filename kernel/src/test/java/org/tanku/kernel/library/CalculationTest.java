package org.tanku.kernel.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.Equations;
import org.tanku.kernel.library.Calculation.Kind;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Step;

import java.util.List;

class CalculationTest {
    private static final String FIR =
            "V=95 m³/hm²; A=100 hm²; D=0.307 t/m³; BEF=1.634; R=24.6%; CF=.52";

    private static Calculation calculate(String equation, String values) {
        return Calculation.of(Equations.find(equation).orElseThrow(), Assignment.parseAll(values));
    }

    private static void refuses(String values, Kind kind, String found, String expected) {
        assertThat(calculate("tree-carbon-by-volume", values))
                .isInstanceOfSatisfying(
                        Calculation.Refused.class,
                        refused ->
                                assertThat(refused.faults())
                                        .anySatisfy(fault -> {
                                            assertThat(fault.kind()).isEqualTo(kind);
                                            assertThat(fault.found()).isEqualTo(found);
                                            assertThat(fault.expected()).isEqualTo(expected);
                                        }));
    }

    @Test
    void an_equation_gives_its_value_and_the_step_that_tells_it() {
        assertThat(calculate("tree-carbon-by-volume", FIR))
                .isInstanceOfSatisfying(
                        Calculation.Done.class,
                        done -> {
                            assertThat(done.step().value().value())
                                    .isCloseTo(11321.575, within(0.001));
                            assertThat(done.step().from()).hasSize(6);
                            assertThat(done.step().from().get(4).value())
                                    .isEqualTo(new Ratio(0.246));
                        });
    }

    @Test
    void a_unit_may_cling_to_its_number_or_be_left_out() {
        assertThat(Assignment.parse("A=12.5hm²"))
                .isEqualTo(new Assignment("A", List.of("12.5"), "hm²"));
        assertThat(Assignment.parse("A = −12.5"))
                .isEqualTo(new Assignment("A", List.of("-12.5"), ""));
        assertThat(Assignment.parse("x=1 2 3 t d.m./hm²").numbers()).containsExactly("1", "2", "3");
        assertThatThrownBy(() -> Assignment.parse("A 12"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_unit_that_begins_with_a_number_is_taken_whole() {
        assertThat(Assignment.parse("N=2400 1/hm²"))
                .isEqualTo(new Assignment("N", List.of("2400"), "1/hm²"));
        assertThat(Assignment.parse("N=2400 2500 1/hm²").numbers()).containsExactly("2400", "2500");
        assertThat(Assignment.parse("x=1 2 3m").unit()).isEqualTo("m");
    }

    @Test
    void a_letter_may_be_looked_up_in_a_parameter_set() {
        Step.Looked density =
                (Step.Looked) ParameterSet.load("tree-biomass@2026-1").get("杉木", Symbols.D).step();
        Equation<?> mass = Equations.find("stem-mass-of-species").orElseThrow();
        List<Assignment> volume = Assignment.parseAll("V_i=600 m³");
        assertThat(Calculation.of(mass, volume, List.of(density)))
                .isInstanceOfSatisfying(
                        Calculation.Done.class,
                        done -> {
                            assertThat(done.step().value().value()).isCloseTo(184.2, within(1e-9));
                            assertThat(done.step().from()).contains(density);
                        });
        assertThat(kinds(Calculation.of(mass, volume, List.of(density, density))))
                .containsExactly(Kind.LETTER_TWICE);
        assertThat(
                        kinds(
                                Calculation.of(
                                        mass,
                                        Assignment.parseAll("V_i=1; D=0.3"),
                                        List.of(density))))
                .containsExactly(Kind.LETTER_TWICE);
        Step.Looked wrong =
                new Step.Looked("D", new Ratio(2), density.set(), "杉木", density.source());
        assertThat(kinds(Calculation.of(mass, volume, List.of(wrong))))
                .containsExactly(Kind.WRONG_UNIT);
        Step.Looked rate =
                new Step.Looked("GR", new Ratio(1.5), density.set(), "杉木", density.source());
        assertThat(
                        kinds(
                                Calculation.of(
                                        Equations.find("carbon-gain-by-growth").orElseThrow(),
                                        Assignment.parseAll("V_ALL=1; SVD=1; BEF=1; CF=1"),
                                        List.of(rate))))
                .containsExactly(Kind.OUT_OF_RANGE);
    }

    private static List<Kind> kinds(Calculation calculation) {
        return switch (calculation) {
            case Calculation.Done _ -> List.of();
            case Calculation.Refused(var faults) ->
                    faults.stream().map(Calculation.Fault::kind).toList();
        };
    }

    @Test
    void every_wrong_value_is_named_with_what_was_expected() {
        refuses(FIR.replace("V=", "W="), Kind.UNKNOWN_LETTER, "W", "V, A, D, BEF, R, CF");
        refuses(FIR.replace("V=", "W="), Kind.LETTER_MISSING, "", "m³/hm²");
        refuses(FIR + "; A=3", Kind.LETTER_TWICE, "A", "");
        refuses(FIR.replace("100 hm²", "100 mu"), Kind.WRONG_UNIT, "mu", "hm²");
        refuses(FIR.replace("100 hm²", "100 acre"), Kind.WRONG_UNIT, "acre", "hm²");
        refuses(FIR.replace("100 hm²", "many"), Kind.NOT_A_NUMBER, "many", "hm²");
        refuses(FIR.replace("100 hm²", "-1 hm²"), Kind.OUT_OF_RANGE, "-1hm²", "0 … +∞");
        refuses(FIR.replace("100 hm²", "1 2 hm²"), Kind.ONE_VALUE_EXPECTED, "1 2", "hm²");
    }

    @Test
    void a_value_that_cannot_be_is_no_result() {
        assertThat(calculate("stratum-weight", "A_i=1 hm²; A=0 hm²"))
                .isInstanceOfSatisfying(
                        Calculation.Refused.class,
                        refused ->
                                assertThat(refused.faults().getFirst().kind())
                                        .isEqualTo(Kind.NO_RESULT));
    }

    @Test
    void an_equation_that_throws_for_values_its_letters_allow_has_no_result() {
        assertThat(calculate("student-t", "confidence=0.9; df=0"))
                .isEqualTo(
                        new Calculation.Refused(
                                List.of(
                                        new Calculation.Fault(
                                                Kind.NO_RESULT,
                                                "t",
                                                "NaN",
                                                "t = t(confidence, df)"))));
    }

    @Test
    void a_letter_that_repeats_takes_many_values() {
        assertThat(calculate("mean-of-plots-biomass", "x=52 61 70 58 49 t d.m./hm²"))
                .isInstanceOfSatisfying(
                        Calculation.Done.class,
                        done -> assertThat(done.step().value().value()).isEqualTo(58));
    }
}
