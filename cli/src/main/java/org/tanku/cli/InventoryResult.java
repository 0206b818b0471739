package org.tanku.cli;

import org.tanku.cli.exit.Sm3;
import org.tanku.cli.inventory.InventoryEstimate;
import org.tanku.cli.inventory.Measure;
import org.tanku.cli.inventory.Metric;
import org.tanku.kernel.method.stock.PostStratified.Estimate;
import org.tanku.kernel.method.stock.PostStratified.Totals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The estimates as rows (清查结果): one for each year and figure, in the units of the tables and in
/// metric.
final class InventoryResult {
    private static final List<String> COLUMNS =
            List.of(
                    "year",
                    "evaluation",
                    "figure",
                    "value",
                    "unit",
                    "sampling_error_percent",
                    "metric_value",
                    "metric_unit");

    private final List<List<Object>> rows = new ArrayList<>();

    private InventoryResult() {}

    static Result of(List<InventoryEstimate> estimates, Path folder) {
        InventoryResult result = new InventoryResult();
        estimates.forEach(result::add);
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("format", ResultWriting.FORMAT);
        head.put("method", "post-stratified");
        head.put("source", "Bechtold and Patterson 2005, SRS-80, chapter 4");
        head.put("tanku", Versions.product());
        head.put("inputs", inputs(folder));
        return new Result("estimates", head, COLUMNS, result.rows, Map.of());
    }

    private static List<Map<String, Object>> inputs(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Map<String, Object>> inputs = new ArrayList<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".csv")).sorted().toList()) {
                byte[] content = Files.readAllBytes(file);
                Map<String, Object> input = new LinkedHashMap<>();
                input.put("file", file.getFileName().toString());
                input.put("bytes", content.length);
                input.put("sm3", Sm3.DIGEST.hash(content).hex());
                inputs.add(input);
            }
            return inputs;
        } catch (IOException unreadable) {
            throw Stop.ofFile("cli.file.unreadable", folder, unreadable);
        }
    }

    private void add(InventoryEstimate of) {
        row(of, "plots", of.plots(), "plots", "", of.plots(), "plots");
        row(of, "plots_with_trees", of.plotsWithTrees(), "plots", "", of.plotsWithTrees(), "plots");
        row(
                of,
                "plots_with_forest",
                of.plotsWithForest(),
                "plots",
                "",
                of.plotsWithForest(),
                "plots");
        Estimate forest = of.forest();
        row(
                of,
                "forest_area",
                forest.value(),
                "acre",
                forest.samplingErrorPercent(),
                Metric.hectares(forest.value()),
                "hm2");
        for (Measure measure : Measure.values()) {
            if (of.has(measure)) {
                add(of, measure, of.get(measure));
            }
        }
    }

    private void add(InventoryEstimate of, Measure measure, Totals totals) {
        String name = measure.name().toLowerCase(java.util.Locale.ROOT);
        Estimate ratio = totals.ratio();
        Estimate total = totals.numerator();
        row(
                of,
                name + "_per_area",
                ratio.value(),
                unit(measure) + "/acre",
                ratio.samplingErrorPercent(),
                Metric.perHectare(measure, ratio.value()),
                metricUnit(measure) + "/hm2");
        row(
                of,
                name + "_total",
                total.value(),
                unit(measure),
                total.samplingErrorPercent(),
                Metric.total(measure, total.value()),
                metricUnit(measure));
    }

    private static String unit(Measure measure) {
        return switch (measure) {
            case TREES -> "trees";
            case BASAL_AREA -> "ft2";
            case CARBON_ABOVE_GROUND, CARBON_BELOW_GROUND -> "lb C";
        };
    }

    private static String metricUnit(Measure measure) {
        return switch (measure) {
            case TREES -> "trees";
            case BASAL_AREA -> "m2";
            case CARBON_ABOVE_GROUND, CARBON_BELOW_GROUND -> "t C";
        };
    }

    private void row(
            InventoryEstimate of,
            String figure,
            Object value,
            String unit,
            Object error,
            Object metric,
            String metricUnit) {
        rows.add(
                List.of(
                        of.evaluation().year(),
                        of.evaluation().number(),
                        figure,
                        value,
                        unit,
                        error,
                        metric,
                        metricUnit));
    }
}
