package org.tanku.kernel.trace;

import org.tanku.kernel.trace.Term.Sign;

import java.util.ArrayList;
import java.util.List;

/// Reads the printed text of a formula into terms (公式解析): `C = A · b · CF · 44/12`.
///
/// Signs: `+ − · × / ^`, `²` and `³` behind a term, `√` and `Σ` before one, brackets, and names
/// with brackets (`exp(…)`, `min(…, …)`). A letter may bear a mark below (`V_BSL`, `C₂`) or above
/// (`x̄`).
public final class FormulaText {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String text;
    private int at;

    private FormulaText(String text) {
        this.text = text;
    }

    /// The right-hand side of `letter = …`.
    ///
    /// @throws IllegalArgumentException when the text is not of that form
    public static Term rightSide(String formula) {
        int equals = formula.indexOf(" = ");
        if (equals < 0) {
            throw new IllegalArgumentException("no ' = ' in '" + formula + "'");
        }
        return parse(formula.substring(equals + " = ".length()));
    }

    /// The letter before the first `=`.
    public static Term.Letter leftSide(String formula) {
        return new Term.Letter(formula.substring(0, formula.indexOf(" = ")).strip());
    }

    /// @throws IllegalArgumentException naming the place where the text stops being a formula
    public static Term parse(String text) {
        FormulaText reading = new FormulaText(text);
        Term term = reading.sum();
        reading.skipBlanks();
        if (reading.at < text.length()) {
            throw reading.wrong();
        }
        return term;
    }

    private Term sum() {
        Term left = product();
        while (true) {
            if (take("+")) {
                left = new Term.Joined(Sign.PLUS, left, product());
            } else if (take("−") || take("-")) {
                left = new Term.Joined(Sign.MINUS, left, product());
            } else {
                return left;
            }
        }
    }

    private Term product() {
        Term left = factor();
        while (true) {
            if (take("·") || take("×") || take("*")) {
                left = new Term.Joined(Sign.TIMES, left, factor());
            } else if (take("/")) {
                left = new Term.Joined(Sign.OVER, left, factor());
            } else {
                return left;
            }
        }
    }

    private Term factor() {
        if (take("−") || take("-")) {
            return new Term.Negated(factor());
        }
        if (isSum()) {
            at++;
            return new Term.Summed(product());
        }
        return power();
    }

    private Term power() {
        Term base = primary();
        if (take("^")) {
            return new Term.Joined(Sign.TO_THE, base, factor());
        }
        int digits = at;
        while (at < text.length() && SUPERSCRIPTS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at == digits) {
            return base;
        }
        StringBuilder exponent = new StringBuilder();
        text.substring(digits, at).chars().forEach(c -> exponent.append(SUPERSCRIPTS.indexOf(c)));
        return new Term.Joined(Sign.TO_THE, base, new Term.Figure(exponent.toString()));
    }

    private Term primary() {
        skipBlanks();
        if (take("√")) {
            return new Term.Called("√", List.of(unbracketed(primary())));
        }
        if (take("(")) {
            Term inside = sum();
            close();
            return new Term.Bracketed(inside);
        }
        if (at < text.length() && Character.isDigit(text.charAt(at))) {
            return figure();
        }
        if (at < text.length() && isLetter(at)) {
            return letterOrCall();
        }
        throw wrong();
    }

    static Term unbracketed(Term term) {
        return term instanceof Term.Bracketed(var inside) ? inside : term;
    }

    private Term figure() {
        int from = at;
        while (at < text.length()
                && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return new Term.Figure(text.substring(from, at));
    }

    private Term letterOrCall() {
        int from = at;
        while (at < text.length() && (isLetter(at) || isMark(text.charAt(at)))) {
            at++;
        }
        String name = text.substring(from, at);
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
            List<Term> of = new ArrayList<>(List.of(sum()));
            while (take(",")) {
                of.add(sum());
            }
            close();
            return new Term.Called(name, of);
        }
        return new Term.Letter(name);
    }

    private void close() {
        if (!take(")")) {
            throw wrong();
        }
    }

    private boolean isLetter(int place) {
        return Character.isLetter(text.charAt(place)) || text.charAt(place) == '∑';
    }

    /// What may stand in a letter behind its first sign.
    private static boolean isMark(char sign) {
        return sign == '_'
                || sign == '′'
                || Character.isDigit(sign)
                || sign >= '₀' && sign <= '₉'
                || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private boolean isSum() {
        skipBlanks();
        boolean sigma = at < text.length() && "Σ∑".indexOf(text.charAt(at)) >= 0;
        boolean alone = at + 1 < text.length() && " (".indexOf(text.charAt(at + 1)) >= 0;
        return sigma && alone;
    }

    private boolean take(String sign) {
        skipBlanks();
        boolean here = text.startsWith(sign, at);
        at += here ? sign.length() : 0;
        return here;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException(
                "no formula from place " + (at + 1) + " on: '" + text + "'");
    }
}
