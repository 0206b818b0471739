package org.tanku.kernel.trace;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/// The value of a printed formula for given letters (公式求值). It computes no result: it proves that
/// what is printed is what the arithmetic of the equation does.
public final class FormulaValue {
    private static final Map<String, DoubleUnaryOperator> OF_ONE =
            Map.of(
                    "√", Math::sqrt,
                    "exp", Math::exp,
                    "ln", Math::log,
                    "cos", Math::cos,
                    "sin", Math::sin,
                    "abs", Math::abs,
                    "floor", Math::floor,
                    "ceil", Math::ceil);
    private static final Map<String, DoubleBinaryOperator> OF_TWO =
            Map.of("min", Math::min, "max", Math::max);

    private static final String MEAN = "mean";

    private final Map<String, Double> letters;
    private final double[] repeated;
    private final String repeats;

    private FormulaValue(Map<String, Double> letters, String repeats, double... repeated) {
        this.letters = letters;
        this.repeats = repeats;
        this.repeated = repeated;
    }

    /// Whether the value of every function in the term is known here; `t(…)` of Student is not.
    public static boolean isKnown(Term term) {
        return switch (term) {
            case Term.Figure _, Term.Letter _ -> true;
            case Term.Bracketed(var inside) -> isKnown(inside);
            case Term.Negated(var of) -> isKnown(of);
            case Term.Summed(var each) -> isKnown(each);
            case Term.Joined(_, var left, var right) -> isKnown(left) && isKnown(right);
            case Term.Called(var function, var of) ->
                    (function.equals(MEAN)
                                    || OF_ONE.containsKey(function) && of.size() == 1
                                    || OF_TWO.containsKey(function) && of.size() == 2)
                            && of.stream().allMatch(FormulaValue::isKnown);
        };
    }

    /// The value of a formula in which each letter stands for one number.
    public static double of(Term term, Map<String, Double> letters) {
        return new FormulaValue(letters, "").value(term);
    }

    /// The value of a formula in which one letter repeats; `n` is how often, unless it is a letter.
    public static double of(Term term, String repeats, double... values) {
        return new FormulaValue(Map.of("n", (double) values.length), repeats, values).value(term);
    }

    private double value(Term term) {
        return switch (term) {
            case Term.Figure(var text) -> Double.parseDouble(text);
            case Term.Letter(var name) -> letter(name);
            case Term.Bracketed(var inside) -> value(inside);
            case Term.Negated(var of) -> -value(of);
            case Term.Joined(var sign, var left, var right) ->
                    join(sign, value(left), value(right));
            case Term.Called(var function, var of) -> call(function, of);
            case Term.Summed(var each) ->
                    Arrays.stream(repeated).map(one -> with(one).value(each)).sum();
        };
    }

    private FormulaValue with(double one) {
        Map<String, Double> inside = new HashMap<>(letters);
        inside.put(repeats, one);
        return new FormulaValue(inside, repeats, repeated);
    }

    private double letter(String name) {
        if (name.equals("π")) {
            return Math.PI;
        }
        Double value = letters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for the letter " + name);
        }
        return value;
    }

    private static double join(Term.Sign sign, double left, double right) {
        return switch (sign) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            case OVER -> left / right;
            case TO_THE -> Math.pow(left, right);
        };
    }

    private double call(String function, List<Term> of) {
        if (function.equals(MEAN)) {
            return Arrays.stream(repeated)
                    .map(one -> with(one).value(of.getFirst()))
                    .average()
                    .orElse(Double.NaN);
        }
        DoubleUnaryOperator one = OF_ONE.get(function);
        if (one != null) {
            return one.applyAsDouble(value(of.getFirst()));
        }
        DoubleBinaryOperator two = OF_TWO.get(function);
        if (two == null) {
            throw new IllegalArgumentException("no function " + function);
        }
        return two.applyAsDouble(value(of.getFirst()), value(of.getLast()));
    }
}
