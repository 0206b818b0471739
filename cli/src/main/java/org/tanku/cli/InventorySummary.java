package org.tanku.cli;

import org.tanku.cli.inventory.InventoryEstimate;
import org.tanku.cli.inventory.Measure;
import org.tanku.cli.inventory.Metric;
import org.tanku.kernel.method.stock.PostStratified.Estimate;
import org.tanku.kernel.method.stock.PostStratified.Totals;

import java.io.PrintStream;
import java.util.Locale;

/// Tells the estimates of one year on the terminal (清查摘要), as published and in metric units.
final class InventorySummary {
    private final Terminal terminal;
    private final PrintStream out;

    InventorySummary(Terminal terminal, PrintStream out) {
        this.terminal = terminal;
        this.out = out;
    }

    void tell(InventoryEstimate estimate) {
        say(
                "cli.fia.year",
                Integer.toString(estimate.evaluation().year()),
                estimate.evaluation().description(),
                estimate.evaluation().number());
        say(
                "cli.fia.plots",
                whole(estimate.plots()),
                whole(estimate.plotsWithTrees()),
                whole(estimate.plotsWithForest()));
        Estimate forest = estimate.forest();
        say(
                "cli.fia.forest",
                decimal(forest.value(), 0),
                decimal(forest.samplingErrorPercent(), 2),
                decimal(Metric.hectares(forest.value()), 0));
        for (Measure measure : Measure.values()) {
            if (estimate.has(measure)) {
                tell(measure, estimate.get(measure));
            }
        }
        out.println();
    }

    private void tell(Measure measure, Totals totals) {
        Estimate ratio = totals.ratio();
        Estimate total = totals.numerator();
        double perHectare = Metric.perHectare(measure, ratio.value());
        boolean count = measure == Measure.TREES;
        say(
                "cli.fia." + measure,
                decimal(ratio.value(), 0),
                decimal(ratio.samplingErrorPercent(), 2),
                decimal(perHectare, count ? 0 : 2),
                decimal(Metric.total(measure, total.value()), 0),
                decimal(total.samplingErrorPercent(), 2));
    }

    private void say(String key, Object... arguments) {
        out.println(terminal.say(key, arguments));
    }

    private static String decimal(double value, int places) {
        return String.format(Locale.ROOT, "%,." + places + "f", value);
    }

    private static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
