package org.tanku.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.FormulaSetting;
import org.tanku.kernel.trace.FormulaText;
import org.tanku.kernel.trace.FormulaValue;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Term;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every equation is written twice: as people read it and as the machine runs it. Here the two are
/// held against each other.
class PrintedFormulasTest {
    private static final int DRAWS = 40;
    private static final long SEED = 20_260_101;

    /// Equations whose printed form names a function that is no formula: a table, a quantile, a
    /// fit.
    private static final Set<String> TOLD_BY_NAME =
            Set.of(
                    "student-t",
                    "deduction-rate",
                    "discount-of-class",
                    "discount-beyond-last-class",
                    "simulated-deviation-of-tree-carbon",
                    "simulated-lower-end-of-tree-carbon",
                    "simulated-upper-end-of-tree-carbon",
                    "calibrated-rate");

    @TestFactory
    Stream<DynamicTest> what_is_printed_is_what_is_computed() {
        return Equations.list().stream()
                .filter(equation -> !TOLD_BY_NAME.contains(equation.formula().id()))
                .map(equation ->
                        DynamicTest.dynamicTest(equation.formula().id(), () -> compare(equation)));
    }

    @Test
    void only_a_table_a_quantile_or_a_fit_is_told_by_name() {
        assertThat(
                        Equations.list().stream()
                                .filter(each -> !FormulaValue.isKnown(right(each)))
                                .map(each -> each.formula().id())
                                .collect(Collectors.toSet()))
                .isEqualTo(TOLD_BY_NAME);
    }

    @Test
    void every_formula_can_be_set_as_mathematics() {
        for (Equation<?> equation : Equations.list()) {
            String text = equation.formula().text();
            assertThat(FormulaSetting.mathMl(text)).as(text).startsWith("<math display=\"block\">");
            assertThatCode(() -> FormulaSetting.latex(text)).doesNotThrowAnyException();
        }
    }

    @Test
    void the_letter_on_the_left_is_that_of_the_result() {
        for (Equation<?> equation : Equations.list()) {
            assertThat(FormulaText.leftSide(equation.formula().text()).name())
                    .as(equation.formula().id())
                    .isEqualTo(equation.result().name());
        }
    }

    @Test
    void no_letter_is_printed_that_the_equation_does_not_take() {
        for (Equation<?> equation : Equations.list()) {
            Set<String> taken =
                    equation.arguments().stream().map(Symbol::name).collect(Collectors.toSet());
            Set<String> printed = new TreeSet<>();
            gather(right(equation), printed);
            printed.remove("π");
            if (equation.repeats()) {
                printed.remove("n");
            }
            assertThat(printed).as(equation.formula().text()).isEqualTo(new TreeSet<>(taken));
        }
    }

    private static Term right(Equation<?> equation) {
        return FormulaText.rightSide(equation.formula().text());
    }

    private static void compare(Equation<?> equation) {
        RandomGenerator chance = new SplittableRandom(SEED);
        Term right = right(equation);
        int compared = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] values = draw(equation, chance);
            double printed = printed(equation, right, values);
            double computed = equation.compute(values);
            if (Double.isFinite(printed)) {
                compared++;
                assertThat(computed)
                        .as(equation.formula().text() + " of " + Arrays.toString(values))
                        .isCloseTo(printed, within(1e-9 * Math.max(1, Math.abs(printed))));
            }
        }
        assertThat(compared).as("draws with a finite value").isGreaterThan(DRAWS / 4);
    }

    private static double[] draw(Equation<?> equation, RandomGenerator chance) {
        List<Symbol<?>> letters = equation.arguments();
        int count = equation.repeats() ? 5 : letters.size();
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            Symbol<?> letter = letters.get(equation.repeats() ? 0 : i);
            double least = Math.max(letter.least(), -5);
            double most = Math.min(letter.most(), Math.max(least, 0) + 5);
            values[i] = least + (most - least) * chance.nextDouble();
        }
        return values;
    }

    private static double printed(Equation<?> equation, Term right, double[] values) {
        if (equation.repeats()) {
            return FormulaValue.of(right, equation.arguments().getFirst().name(), values);
        }
        Map<String, Double> letters = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            letters.put(equation.arguments().get(i).name(), values[i]);
        }
        return FormulaValue.of(right, letters);
    }

    private static void gather(Term term, Set<String> letters) {
        switch (term) {
            case Term.Figure _ -> {}
            case Term.Letter(var name) -> letters.add(name);
            case Term.Bracketed(var inside) -> gather(inside, letters);
            case Term.Negated(var of) -> gather(of, letters);
            case Term.Summed(var each) -> gather(each, letters);
            case Term.Joined(_, var left, var right) -> {
                gather(left, letters);
                gather(right, letters);
            }
            case Term.Called(_, var of) -> of.forEach(each -> gather(each, letters));
        }
    }
}
