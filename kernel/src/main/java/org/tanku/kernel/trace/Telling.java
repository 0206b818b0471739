package org.tanku.kernel.trace;

import org.tanku.kernel.quantity.Quantity;

import java.util.Locale;

/// Tells an explanation to people and to machines (说明的表述): text, Markdown with LaTeX, JSON.
public final class Telling {
    private Telling() {}

    /// An indented tree, one step a line: value, unit, and where it comes from.
    public static String text(Step step, Locale language) {
        return Narration.text(step, language);
    }

    /// Nested list in Markdown with the LaTeX of each formula.
    public static String markdown(Step step, Locale language) {
        return Narration.markdown(step, language);
    }

    /// The canonical JSON of `docs/trace-format.md`; doubles are exact.
    public static String json(Step step) {
        return TraceJson.write(step);
    }

    /// Reads what [#json] wrote.
    ///
    /// @throws IllegalArgumentException when the text is not of that format
    public static Step parse(String json) {
        return TraceJson.read(json);
    }

    /// A value as people read it: `1,340.6250 t CO₂e`.
    public static String value(Quantity value, Locale language) {
        return Numbers.told(value, language);
    }

    /// A value as it was given, with all its digits and no more: `95 m³/hm²`.
    public static String reading(Quantity value, Locale language) {
        return Numbers.asGiven(value, language);
    }

    /// A sentence of a step (why it was chosen or assumed, where it was read) in the reader's
    /// language.
    public static String phrase(String told, Locale language) {
        return Phrase.inLanguage(told, language);
    }
}
