package org.tanku.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoefficientTest {
    @Test
    void no_equation_holds_a_coefficient() {
        Fault.none(HouseFiles.Java.ALL, Coefficients::inEquations);
    }

    @Test
    void the_equations_of_the_kernel_are_seen() {
        assertThat(HouseFiles.Java.ALL.stream().mapToInt(Coefficients::equations).sum())
                .isPositive();
    }

    @Test
    void no_number_with_a_fraction_stands_beside_an_equation() {
        Fault.none(HouseFiles.Java.ALL, Coefficients::fractions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Equation2<>(formula, c, v, d, (V, D) -> V * D * 0.5)",
                "new Equation2<>(formula, c, v, d, (V, D) -> V * D * 3)",
                "new Equation2<A, B, C>(formula, c, v, d, (V, D) -> V * D * 44 )",
                "new Equation1<>(formula, c, v, V -> V * BEF)",
                "new Equation1<>(formula, c, v, V -> V * Density.OF_FIR)",
                "new Equation1<>(formula, c, v, V -> helping(V))",
                "new Equation1<>(formula, c, v, A::helping)",
                "new Equation1<>(formula, c, v, V -> V * Double.parseDouble(\"0\"))",
                "Equation.of(formula, V -> StrictMath.pow(V, 3))"
            })
    void a_coefficient_is_caught_wherever_it_hides(String equation) {
        assertThat(Coefficients.inEquations(method(equation))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Equation2<>(formula, c, v, r, (V, R) -> V * (1 + R))",
                "new Equation1<>(formula, c, d, D -> Math.PI * D * D / 2 / 2)",
                "new Equation1<>(formula, c, t, T -> T * TonnesCO2e.PER_TONNE_OF_CARBON)",
                "new Equation2<>(formula, c, b, f, (BEF, CF) -> BEF * CF)",
                "new Equation1<>(formula, c, v, V -> { double HALF = V / 2; return HALF; })",
                "C_TREE.of(given(V, 7))"
            })
    void what_nature_fixed_and_small_whole_numbers_are_let_pass(String equation) {
        assertThat(Coefficients.inEquations(method(equation))).isEmpty();
    }

    @Test
    void a_fraction_beside_an_equation_is_caught_in_a_method_package_only() {
        assertThat(Coefficients.fractions(method("0.47"))).hasSize(1);
        assertThat(Coefficients.fractions(method("2.0 + 1.0"))).isEmpty();
        assertThat(Coefficients.fractions(method("0; double TOLERANCE = 1e-6"))).isEmpty();
        String elsewhere = "package org.tanku.kernel.uncertainty; class A { double a = 0.47; }";
        assertThat(Coefficients.fractions(JavaText.of("kernel/src/main/java/A.java", elsewhere)))
                .isEmpty();
    }

    private static JavaText method(String expression) {
        return JavaText.of(
                "kernel/src/main/java/A.java",
                "package org.tanku.kernel.method.a; class A { static Object a = "
                        + expression
                        + "; static double helping(double V) { return V * 4; } }");
    }
}
