package org.tanku.kernel.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Map;

class FormulaTextTest {
    private static double value(String text) {
        return FormulaValue.of(FormulaText.parse(text), Map.of("a", 2.0, "b_x", 3.0, "C₂", 5.0));
    }

    @Test
    void products_bind_closer_than_sums_and_powers_closest() {
        assertThat(value("a + b_x · C₂")).isEqualTo(17);
        assertThat(value("a · b_x^2 / C₂")).isEqualTo(3.6);
        assertThat(value("−a² + 1")).isEqualTo(-3);
        assertThat(value("a^−1")).isEqualTo(0.5);
        assertThat(value("C₂ − b_x − a")).isZero();
    }

    @Test
    void roots_and_functions_take_what_stands_in_their_brackets() {
        assertThat(value("√(a + 2) · exp(0)")).isEqualTo(2);
        assertThat(value("min(a, max(b_x, C₂))")).isEqualTo(2);
        assertThat(value("ln(exp(a))")).isEqualTo(2);
        assertThat(value("floor(a / b_x) + ceil(a / b_x) + abs(−a) + cos(0) + sin(0)"))
                .isEqualTo(4);
    }

    @Test
    void a_sum_runs_over_the_letter_that_repeats() {
        assertThat(FormulaValue.of(FormulaText.parse("Σ x / n"), "x", 1, 2, 6)).isEqualTo(3);
        assertThat(FormulaValue.of(FormulaText.parse("√(Σ (x − mean(x))²)"), "x", 1, 5))
                .isEqualTo(Math.sqrt(8));
    }

    @Test
    void the_place_where_a_text_stops_being_a_formula_is_named() {
        assertThatThrownBy(() -> FormulaText.parse("a + ")).hasMessageContaining("place 5");
        assertThatThrownBy(() -> FormulaText.parse("(a")).hasMessageContaining("place 3");
        assertThatThrownBy(() -> FormulaText.parse("a ? b")).hasMessageContaining("place 3");
        assertThatThrownBy(() -> FormulaText.rightSide("a + b")).hasMessageContaining("' = '");
    }

    @Test
    void a_letter_without_a_value_is_a_bug_and_says_so() {
        assertThatThrownBy(() -> value("q")).hasMessageContaining("letter q");
        assertThatThrownBy(() -> value("gamma(a)")).hasMessageContaining("function gamma");
        assertThat(FormulaValue.isKnown(FormulaText.parse("gamma(a)"))).isFalse();
        assertThat(FormulaValue.isKnown(FormulaText.parse("−(√a + exp(b)^Σ (x))"))).isTrue();
    }

    @Test
    void a_formula_is_set_as_mathml_with_fractions_marks_and_roots() {
        assertThat(FormulaSetting.mathMl("V_BSL = (a + b) / √n"))
                .isEqualTo(
                        "<math display=\"block\"><mrow><msub><mi>V</mi><mi"
                            + " mathvariant=\"normal\">BSL</mi></msub>"
                            + "<mo>=</mo><mfrac><mrow><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow>"
                            + "</mrow><mrow><msqrt><mi>n</mi></msqrt></mrow></mfrac>"
                            + "</mrow></math>");
        assertThat(FormulaSetting.mathMl("a sentence, not < a formula"))
                .isEqualTo("<span class=\"formula-text\">a sentence, not &lt; a formula</span>");
        assertThat(FormulaSetting.letter("C_BSL₂"))
                .contains("<mi mathvariant=\"normal\">BSL,2</mi>");
        assertThat(FormulaSetting.mathMl("y = −exp(a, Σ x)^2"))
                .contains("<mo>−</mo>", "<mi>exp</mi><mo>(</mo>", "<mo>∑</mo>", "<msup>");
    }

    @Test
    void two_figures_at_the_end_of_a_product_are_a_fraction_of_their_own() {
        assertThat(FormulaSetting.latex("C = A · b · 44/12"))
                .isEqualTo("C = A \\cdot b \\cdot \\frac{44}{12}");
        assertThat(FormulaSetting.mathMl("C = b · 44/12"))
                .contains(
                        "<mi>b</mi><mo>·</mo><mfrac><mrow><mn>44</mn></mrow>"
                                + "<mrow><mn>12</mn></mrow></mfrac>");
        assertThat(FormulaSetting.latex("C = A · b/12")).isEqualTo("C = \\frac{A \\cdot b}{12}");
        assertThat(FormulaSetting.latex("C = (A + 44)/12")).isEqualTo("C = \\frac{A + 44}{12}");
    }

    @Test
    void the_same_formula_is_set_in_latex() {
        assertThat(FormulaSetting.latex("ΔC_P = C₂ − C₁ / BEF"))
                .isEqualTo(
                        "\\Delta C_{\\mathrm{P}} = C_{\\mathrm{2}} - \\frac{C_{\\mathrm{1}}}"
                                + "{\\mathrm{BEF}}");
        assertThat(FormulaSetting.latex("y = √(a · x^(b + 1)) + ln(−c)"))
                .isEqualTo(
                        "y = \\sqrt{a \\cdot {x}^{b + 1}} + \\operatorname{ln}\\left(-c\\right)");
        assertThat(FormulaSetting.latex("y = Σ (x)")).isEqualTo("y = \\sum \\left(x\\right)");
    }
}
