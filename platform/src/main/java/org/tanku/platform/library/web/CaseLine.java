package org.tanku.platform.library.web;

import org.tanku.kernel.Equations;
import org.tanku.kernel.library.Assignment;
import org.tanku.kernel.library.CheckCase;
import org.tanku.kernel.library.CheckCase.Verdict;
import org.tanku.kernel.trace.Telling;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// A worked case with what came of it just now (算例结果).
///
/// @param found the number computed just now; empty where there is none
/// @param query the values as a query, for the calculator
record CaseLine(
        String id,
        String equation,
        String title,
        List<String> inputs,
        String expected,
        String found,
        Mark mark,
        String kind,
        String source,
        String query) {
    /// How a case stands, as the page marks it.
    enum Mark {
        AS_SAID,
        NOT_REPRODUCED_AS_SAID,
        OTHERWISE
    }

    CaseLine {
        inputs = List.copyOf(inputs);
    }

    static CaseLine of(CheckCase worked, Tongue tongue) {
        Verdict verdict = worked.check();
        return new CaseLine(
                worked.id(),
                worked.equation(),
                Equations.find(worked.equation())
                        .map(each -> tongue.say(each.formula().chinese(), each.formula().english()))
                        .orElse(worked.equation()),
                worked.inputs().stream().map(CaseLine::written).toList(),
                tongue.reading(worked.expected()),
                found(verdict, worked, tongue),
                mark(verdict),
                worked.kind().name(),
                worked.source(),
                query(worked.inputs()));
    }

    public boolean holds() {
        return mark != Mark.OTHERWISE;
    }

    /// `V=95&A=100`, as the calculator's address carries it.
    static String query(List<Assignment> inputs) {
        return inputs.stream()
                .map(each -> encoded(each.letter()) + "=" + encoded(value(each)))
                .collect(Collectors.joining("&"));
    }

    /// The values of a letter as one would type them.
    static String value(Assignment assignment) {
        return (String.join(" ", assignment.numbers()) + " " + assignment.unit()).strip();
    }

    private static String written(Assignment assignment) {
        return assignment.letter() + " = " + value(assignment);
    }

    private static String found(Verdict verdict, CheckCase worked, Tongue tongue) {
        return switch (verdict) {
            case Verdict.AsSaid(_, var found) -> told(found, worked, tongue);
            case Verdict.Otherwise(_, var found) -> told(found, worked, tongue);
            case Verdict.NoEquation _, Verdict.BadValues _ -> "";
            case Verdict.OtherUnit(_, var unit) -> unit.symbol();
        };
    }

    private static String told(double found, CheckCase worked, Tongue tongue) {
        return Telling.value(worked.expected().unit().quantity(found), tongue.locale());
    }

    private static Mark mark(Verdict verdict) {
        return switch (verdict) {
            case Verdict.AsSaid(var of, _) ->
                    of.kind() == CheckCase.Kind.NOT_REPRODUCED
                            ? Mark.NOT_REPRODUCED_AS_SAID
                            : Mark.AS_SAID;
            case Verdict.Otherwise _,
                    Verdict.NoEquation _,
                    Verdict.OtherUnit _,
                    Verdict.BadValues _ ->
                    Mark.OTHERWISE;
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
