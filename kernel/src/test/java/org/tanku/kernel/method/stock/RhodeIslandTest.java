package org.tanku.kernel.method.stock;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The forest inventory of Rhode Island (United States, public domain) against its published
/// figures.
class RhodeIslandTest {
    private static final Path SHARED = Path.of("..", "..", "shared", "data");
    private static final Path TABLES = SHARED.resolve("forest/fia_ri");
    private static final double SQUARE_FEET_PER_SQUARE_INCH = 0.005454;

    @TestFactory
    Stream<DynamicTest> the_published_figures_come_out_at_their_printed_precision()
            throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(TABLES), "needs the Rhode Island tables in " + TABLES);
        Map<String, PostStratified.Totals[]> byEvaluation = new HashMap<>();
        List<NamedCsvRecord> published = read(SHARED.resolve("cases-stratified-estimate.csv"));
        List<NamedCsvRecord> figures =
                published.stream().filter(row -> row.getField("case_id").equals("RI-1")).toList();
        assertThat(figures).as("six figures of each of five years").hasSize(30);
        return figures.stream().map(row -> test(row, byEvaluation));
    }

    private static DynamicTest test(
            NamedCsvRecord row, Map<String, PostStratified.Totals[]> byEvaluation) {
        String name = row.getField("row");
        return DynamicTest.dynamicTest(
                name,
                () -> {
                    String evaluation = row.getField("inputs").replaceAll("\\D", "");
                    PostStratified.Totals[] totals =
                            byEvaluation.computeIfAbsent(evaluation, RhodeIslandTest::estimate);
                    double value = figure(name.substring(5), totals[0], totals[1]);
                    int decimals = Integer.parseInt(row.getField("decimals"));
                    assertThat(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP))
                            .isEqualByComparingTo(row.getField("published"));
                });
    }

    private static double figure(
            String name, PostStratified.Totals trees, PostStratified.Totals basalArea) {
        return switch (name) {
            case "TPA" -> trees.ratio().value();
            case "BAA" -> basalArea.ratio().value();
            case "TPA_SE" -> trees.ratio().samplingErrorPercent();
            case "BAA_SE" -> basalArea.ratio().samplingErrorPercent();
            case "plots with trees" -> trees.plotsWithNumerator();
            case "plots with forest" -> trees.plotsWithDenominator();
            default -> throw new AssertionError("no figure " + name);
        };
    }

    private static PostStratified.Totals[] estimate(String evaluation) {
        Map<String, List<NamedCsvRecord>> strata =
                by("pop_stratum", "ESTN_UNIT_CN", row -> isOf(row, evaluation));
        Map<String, List<NamedCsvRecord>> plots =
                by("pop_plot_stratum_assgn", "STRATUM_CN", row -> isOf(row, evaluation));
        Map<String, List<NamedCsvRecord>> conditions = by("cond", "PLT_CN", _ -> true);
        Map<String, List<NamedCsvRecord>> trees = by("tree", "PLT_CN", _ -> true);
        PostStratified.Totals[] totals = new PostStratified.Totals[2];
        for (int what = 0; what < 2; what++) {
            List<PostStratified.EstimationUnit> units = new ArrayList<>();
            for (NamedCsvRecord unit : read("pop_estn_unit")) {
                if (!isOf(unit, evaluation)) {
                    continue;
                }
                List<PostStratified.Stratum> of = new ArrayList<>();
                for (NamedCsvRecord stratum : strata.get(unit.getField("CN"))) {
                    List<PostStratified.PlotValues> seen = new ArrayList<>();
                    for (NamedCsvRecord plot : plots.get(stratum.getField("CN"))) {
                        String code = plot.getField("PLT_CN");
                        seen.add(
                                plot(
                                        what,
                                        stratum,
                                        conditions.getOrDefault(code, List.of()),
                                        trees.getOrDefault(code, List.of())));
                    }
                    of.add(
                            new PostStratified.Stratum(
                                    number(stratum, "P1POINTCNT") / number(unit, "P1PNTCNT_EU"),
                                    (int) number(stratum, "P2POINTCNT"),
                                    seen));
                }
                units.add(new PostStratified.EstimationUnit(number(unit, "AREA_USED"), of));
            }
            totals[what] = PostStratified.totals(units);
        }
        return totals;
    }

    private static PostStratified.PlotValues plot(
            int what,
            NamedCsvRecord stratum,
            List<NamedCsvRecord> conditions,
            List<NamedCsvRecord> trees) {
        double subplot = number(stratum, "ADJ_FACTOR_SUBP");
        double microplot = number(stratum, "ADJ_FACTOR_MICR");
        Set<String> forest = new HashSet<>();
        double area = 0;
        for (NamedCsvRecord condition : conditions) {
            if (condition.getField("COND_STATUS_CD").equals("1")) {
                forest.add(condition.getField("CONDID"));
                area += number(condition, "CONDPROP_UNADJ") * subplot;
            }
        }
        double sum = 0;
        for (NamedCsvRecord tree : trees) {
            boolean counts =
                    tree.getField("STATUSCD").equals("1")
                            && forest.contains(tree.getField("CONDID"))
                            && !tree.getField("TPA_UNADJ").isEmpty()
                            && !tree.getField("DIA").isEmpty();
            if (counts) {
                double diameter = number(tree, "DIA");
                double perAcre = number(tree, "TPA_UNADJ") * (diameter < 5 ? microplot : subplot);
                sum +=
                        what == 0
                                ? perAcre
                                : perAcre * SQUARE_FEET_PER_SQUARE_INCH * diameter * diameter;
            }
        }
        return new PostStratified.PlotValues(sum, area);
    }

    private static boolean isOf(NamedCsvRecord row, String evaluation) {
        return row.getField("EVALID").equals(evaluation);
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    private static Map<String, List<NamedCsvRecord>> by(
            String table, String column, Function<NamedCsvRecord, Boolean> filter) {
        return read(table).stream()
                .filter(filter::apply)
                .collect(Collectors.groupingBy(row -> row.getField(column)));
    }

    private static List<NamedCsvRecord> read(String table) {
        return read(TABLES.resolve(table + ".csv"));
    }

    private static List<NamedCsvRecord> read(Path file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
