package org.tanku.kernel.trace;

import java.util.Locale;

/// An explanation as a tree of lines (说明文本), for a terminal and for Markdown.
final class Narration {
    private final StringBuilder out = new StringBuilder();
    private final Locale language;
    private final boolean chinese;

    private Narration(Locale language) {
        this.language = language;
        this.chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    static String text(Step step, Locale language) {
        Narration narration = new Narration(language);
        narration.line(step, 0);
        return narration.out.toString();
    }

    static String markdown(Step step, Locale language) {
        Narration narration = new Narration(language);
        narration.item(step, 0);
        return narration.out.toString();
    }

    private void line(Step step, int depth) {
        out.append("  ".repeat(depth)).append(head(step)).append("  ").append(tail(step));
        out.append('\n');
        step.from().forEach(each -> line(each, depth + 1));
    }

    private void item(Step step, int depth) {
        String indent = "  ".repeat(depth);
        out.append(indent).append("- **").append(head(step)).append("** ").append(tail(step));
        out.append('\n');
        if (step instanceof Step.Computed(_, _, var formula, _)) {
            out.append('\n').append(indent).append("  $$").append(formula.latex()).append("$$\n\n");
        }
        step.from().forEach(each -> item(each, depth + 1));
    }

    /// `V₁ = 95 m³/hm²`; a departure first tells what was asked for.
    private String head(Step step) {
        return switch (step) {
            case Step.Computed(var symbol, var value, _, _) ->
                    symbol + " = " + Numbers.told(value, language);
            case Step.Chosen(var asked, _, _) -> Phrase.inLanguage(asked, language);
            case Step.Given _, Step.Looked _, Step.Assumed _ ->
                    step.symbol() + " = " + Numbers.asGiven(step.value(), language);
        };
    }

    private String tail(Step step) {
        return switch (step) {
            case Step.Given(_, _, var origin) -> Phrase.inLanguage(origin, language);
            case Step.Looked(_, _, var set, var row, var source) ->
                    set + " " + row + (chinese ? "；" : "; ") + told(source);
            case Step.Assumed(_, _, var because) ->
                    (chinese ? "假定：" : "assumed: ") + Phrase.inLanguage(because, language);
            case Step.Chosen(_, var because, _) ->
                    (chinese ? "代用：" : "instead: ") + Phrase.inLanguage(because, language);
            case Step.Computed(_, _, var formula, _) ->
                    (chinese ? formula.chinese() : formula.english())
                            + (chinese ? "；" : "; ")
                            + formula.text()
                            + (chinese ? "；" : "; ")
                            + told(formula.source());
        };
    }

    private String told(Source source) {
        String confidence = chinese ? source.confidence().chinese() : source.confidence().english();
        return source + (chinese ? "（" + confidence + "）" : " (" + confidence + ")");
    }
}
