package org.tanku.cli;

import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Telling;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells a result of stands on the terminal (结果摘要), with units, in mu and hectares.
final class StandSummary {
    private static final int STANDS_SHOWN = 20;

    private final Terminal terminal;
    private final PrintStream out;
    private final Locale locale;

    StandSummary(Terminal terminal, PrintStream out) {
        this.terminal = terminal;
        this.out = out;
        this.locale = terminal.locale();
    }

    void tell(StandResult result, Options.Measure options) {
        StandResult.Circumstances of = result.of();
        say("cli.summary.method." + of.method(), of.parameters().id());
        for (Input input : of.inputs()) {
            say(
                    "cli.summary.input." + input.role().word(),
                    input.file(),
                    input.survey().surveyedOn(),
                    whole(input.stands().size()));
        }
        area(result.area());
        result.figures().forEach((name, figure) -> total(name, figure.total(), result.area()));
        if (result.hasChange()) {
            say("cli.summary.change", value(new TonnesCO2e(result.totalChange_tCO2e())));
        }
        of.standIns().rowFor().forEach((species, row) -> say("cli.summary.stand-in", species, row));
        notice(result.unchecked());
        if (options.explain() && options.out().isEmpty() && options.format().isEmpty()) {
            explain(result);
        } else if (options.out().isEmpty() && options.format().isEmpty()) {
            stands(result);
        }
    }

    private void area(Mu area) {
        say("cli.summary.area", decimal(area.value(), 1), decimal(area.toHectares().value(), 2));
    }

    private void total(String name, Explained<TonnesCO2e> total, Mu area) {
        double perMu = area.value() > 0 ? total.value().value() / area.value() : 0;
        double perHectare =
                area.value() > 0 ? total.value().value() / area.toHectares().value() : 0;
        say(
                "cli.summary.total." + name,
                value(total.value()),
                decimal(perMu, 3),
                decimal(perHectare, 2));
    }

    private void notice(Set<LowConfidence> found) {
        if (!found.isEmpty()) {
            out.println(LowConfidence.notice(terminal, found));
        }
    }

    private void stands(StandResult result) {
        out.println();
        List<List<Object>> rows = result.result(false).rows();
        for (List<Object> row : rows.subList(0, Math.min(rows.size(), STANDS_SHOWN))) {
            Object last = row.getLast();
            say(
                    "cli.summary.stand",
                    row.getFirst(),
                    decimal((Double) row.get(1), 1),
                    row.get(2),
                    last instanceof Double tonnes ? value(new TonnesCO2e(tonnes)) : "–");
        }
        if (rows.size() > STANDS_SHOWN) {
            say("cli.summary.more", whole(rows.size() - STANDS_SHOWN));
        }
    }

    private void explain(StandResult result) {
        for (Map.Entry<String, Step> trace : result.traces().entrySet()) {
            out.println();
            out.println(trace.getKey());
            out.print(Telling.text(trace.getValue(), locale));
        }
    }

    private void say(String key, Object... arguments) {
        out.println(terminal.say(key, arguments));
    }

    private String value(TonnesCO2e tonnes) {
        return Telling.value(tonnes, locale);
    }

    private static String decimal(double value, int places) {
        return String.format(Locale.ROOT, "%,." + places + "f", value);
    }

    private static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
