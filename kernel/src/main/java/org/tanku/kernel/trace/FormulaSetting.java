package org.tanku.kernel.trace;

import org.tanku.kernel.trace.Term.Sign;

import java.util.Map;
import java.util.stream.Collectors;

/// Sets a formula as mathematics is printed (公式排版): as MathML for pages, as LaTeX for documents.
/// Both come from the one printed text.
public final class FormulaSetting {
    private static final Map<String, String> GREEK =
            Map.of(
                    "Δ",
                    "\\Delta ",
                    "Σ",
                    "\\Sigma ",
                    "α",
                    "\\alpha ",
                    "β",
                    "\\beta ",
                    "κ",
                    "\\kappa ",
                    "ρ",
                    "\\rho ",
                    "π",
                    "\\pi ",
                    "σ",
                    "\\sigma ",
                    "λ",
                    "\\lambda ");
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

    private FormulaSetting() {}

    /// The whole formula as an element `math`; plain text where it is no formula but a sentence.
    public static String mathMl(String formula) {
        try {
            String sides =
                    mathMl(FormulaText.leftSide(formula))
                            + "<mo>=</mo>"
                            + mathMl(FormulaText.rightSide(formula));
            return "<math display=\"block\"><mrow>" + sides + "</mrow></math>";
        } catch (IllegalArgumentException | IndexOutOfBoundsException sentence) {
            return "<span class=\"formula-text\">" + escaped(formula) + "</span>";
        }
    }

    /// The letter alone, for a table of letters.
    public static String letter(String name) {
        return "<math><mrow>" + mathMl(new Term.Letter(name)) + "</mrow></math>";
    }

    /// The whole formula in LaTeX.
    ///
    /// @throws IllegalArgumentException when the text is no formula
    public static String latex(String formula) {
        return latex(FormulaText.leftSide(formula)) + " = " + latex(FormulaText.rightSide(formula));
    }

    private static String mathMl(Term printed) {
        Term term = fractionApart(printed);
        return switch (term) {
            case Term.Figure(var text) -> "<mn>" + text + "</mn>";
            case Term.Letter(var name) -> letterMathMl(name);
            case Term.Bracketed(var inside) ->
                    "<mrow><mo>(</mo>" + mathMl(inside) + "<mo>)</mo></mrow>";
            case Term.Negated(var of) -> "<mrow><mo>−</mo>" + mathMl(of) + "</mrow>";
            case Term.Summed(var each) -> "<mrow><mo>∑</mo>" + mathMl(each) + "</mrow>";
            case Term.Called(var function, var of) when function.equals("√") ->
                    "<msqrt>" + mathMl(of.getFirst()) + "</msqrt>";
            case Term.Called(var function, var of) ->
                    "<mrow><mi>"
                            + escaped(function)
                            + "</mi><mo>(</mo>"
                            + of.stream()
                                    .map(FormulaSetting::mathMl)
                                    .collect(Collectors.joining("<mo>,</mo>"))
                            + "<mo>)</mo></mrow>";
            case Term.Joined(var sign, var left, var right) when sign == Sign.OVER ->
                    "<mfrac><mrow>"
                            + bare(left)
                            + "</mrow><mrow>"
                            + bare(right)
                            + "</mrow></mfrac>";
            case Term.Joined(var sign, var left, var right) when sign == Sign.TO_THE ->
                    "<msup>" + mathMl(left) + "<mrow>" + bare(right) + "</mrow></msup>";
            case Term.Joined(var sign, var left, var right) ->
                    "<mrow>"
                            + mathMl(left)
                            + "<mo>"
                            + sign.printed()
                            + "</mo>"
                            + mathMl(right)
                            + "</mrow>";
        };
    }

    /// `A · b · 44/12` is set with 44/12 as a fraction of its own, not with all of it above 12.
    private static Term fractionApart(Term term) {
        return term instanceof Term.Joined(var over, var above, Term.Figure below)
                        && over == Sign.OVER
                        && above instanceof Term.Joined(var times, var rest, Term.Figure last)
                        && times == Sign.TIMES
                ? new Term.Joined(times, rest, new Term.Joined(over, last, below))
                : term;
    }

    private static String bare(Term term) {
        return mathMl(FormulaText.unbracketed(term));
    }

    private static String letterMathMl(String name) {
        String base = base(name);
        String below = below(name);
        String letter = "<mi>" + escaped(base) + "</mi>";
        return below.isEmpty()
                ? letter
                : "<msub>"
                        + letter
                        + "<mi mathvariant=\"normal\">"
                        + escaped(below)
                        + "</mi></msub>";
    }

    private static String latex(Term printed) {
        Term term = fractionApart(printed);
        return switch (term) {
            case Term.Figure(var text) -> text;
            case Term.Letter(var name) -> letterLatex(name);
            case Term.Bracketed(var inside) -> "\\left(" + latex(inside) + "\\right)";
            case Term.Negated(var of) -> "-" + latex(of);
            case Term.Summed(var each) -> "\\sum " + latex(each);
            case Term.Called(var function, var of) when function.equals("√") ->
                    "\\sqrt{" + latex(of.getFirst()) + "}";
            case Term.Called(var function, var of) ->
                    "\\operatorname{"
                            + function.replace("_", "\\_")
                            + "}\\left("
                            + of.stream()
                                    .map(FormulaSetting::latex)
                                    .collect(Collectors.joining(", "))
                            + "\\right)";
            case Term.Joined(var sign, var left, var right) when sign == Sign.OVER ->
                    "\\frac{"
                            + latex(FormulaText.unbracketed(left))
                            + "}{"
                            + latex(FormulaText.unbracketed(right))
                            + "}";
            case Term.Joined(var sign, var left, var right) when sign == Sign.TO_THE ->
                    "{" + latex(left) + "}^{" + latex(FormulaText.unbracketed(right)) + "}";
            case Term.Joined(var sign, var left, var right) ->
                    latex(left) + latexSign(sign) + latex(right);
        };
    }

    private static String latexSign(Sign sign) {
        return switch (sign) {
            case PLUS -> " + ";
            case MINUS -> " - ";
            case TIMES -> " \\cdot ";
            case OVER, TO_THE -> throw new IllegalStateException(sign + " is set by its shape");
        };
    }

    private static String letterLatex(String name) {
        String base = base(name);
        for (Map.Entry<String, String> greek : GREEK.entrySet()) {
            base = base.replace(greek.getKey(), greek.getValue());
        }
        String upright = base.matches("[A-Za-z]{2,}") ? "\\mathrm{" + base + "}" : base;
        String below = below(name);
        return below.isEmpty()
                ? upright
                : upright + "_{\\mathrm{" + below.replace("_", "\\_") + "}}";
    }

    private static String base(String name) {
        int mark = name.indexOf('_');
        String base = mark < 0 ? name : name.substring(0, mark);
        return base.replaceAll("[" + SUBSCRIPTS + "]", "");
    }

    /// `BSL` of `V_BSL`, `2` of `C₂`, `BSL,2` of `C_BSL₂`.
    private static String below(String name) {
        int mark = name.indexOf('_');
        String written =
                mark < 0 ? "" : name.substring(mark + 1).replaceAll("[" + SUBSCRIPTS + "]", "");
        String digits =
                name.chars()
                        .map(SUBSCRIPTS::indexOf)
                        .filter(digit -> digit >= 0)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining());
        return written.isEmpty() || digits.isEmpty() ? written + digits : written + "," + digits;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
