package org.tanku.cli;

import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Step;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A figure or a formula of a result that must be checked against its source (可信度提示).
///
/// @param name the row and the letter of a parameter, or the id of a formula
record LowConfidence(String name, Source source) implements Comparable<LowConfidence> {
    /// More would hide the result.
    private static final int SHOWN = 8;

    static Set<LowConfidence> in(Collection<Step> steps) {
        Set<LowConfidence> found = new TreeSet<>();
        steps.forEach(step -> gather(step, found));
        return found;
    }

    /// Adds what a step and those below it rest on.
    static void gather(Step step, Set<LowConfidence> found) {
        switch (step) {
            case Step.Looked(var symbol, _, _, var row, var source) ->
                    note(row, " " + symbol, source, found);
            case Step.Computed(_, _, var formula, _) ->
                    note(formula.id(), "", formula.source(), found);
            case Step.Given _, Step.Assumed _, Step.Chosen _ -> {}
        }
        step.from().forEach(each -> gather(each, found));
    }

    private static void note(String row, String symbol, Source source, Set<LowConfidence> found) {
        if (source.confidence().needsNotice()) {
            found.add(new LowConfidence(row + symbol, source));
        }
    }

    /// With how sure it is, in the reader's language.
    String tell(Terminal terminal) {
        return terminal.say(
                "cli.summary.notice.of",
                name,
                terminal.inChinese()
                        ? source.confidence().chinese()
                        : source.confidence().english());
    }

    /// One line that names the first of them, and how many there are.
    static String notice(Terminal terminal, Set<LowConfidence> found) {
        return terminal.say(
                "cli.summary.notice",
                found.stream()
                        .limit(SHOWN)
                        .map(each -> each.tell(terminal))
                        .collect(Collectors.joining(terminal.say("cli.summary.comma"))),
                Integer.toString(found.size()));
    }

    @Override
    public int compareTo(LowConfidence other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : source.toString().compareTo(other.source.toString());
    }

    @Override
    public String toString() {
        return name + ": " + source.confidence().english();
    }
}
