package org.tanku.kernel.trace;

/// An equation as it is printed: id, title, plain text, LaTeX, source (公式). The arithmetic is with
/// [Equation]; this part travels with every result.
public record Formula(
        String id, String chinese, String english, String text, String latex, Source source) {

    /// A formula whose LaTeX follows from its text.
    ///
    /// @throws IllegalArgumentException when [FormulaText] cannot read the text
    public static Formula of(
            String id, String chinese, String english, String text, Source source) {
        return new Formula(id, chinese, english, text, FormulaSetting.latex(text), source);
    }
}
