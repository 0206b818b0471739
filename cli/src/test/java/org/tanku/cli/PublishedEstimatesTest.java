package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.Test;
import org.tanku.cli.inventory.Inventory;
import org.tanku.cli.inventory.InventoryEstimate;
import org.tanku.cli.inventory.InventoryReading;
import org.tanku.cli.inventory.Measure;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The published estimates of Rhode Island, out of the real tables.
class PublishedEstimatesTest {
    private static final Path SHARED = Path.of("..", "..", "shared", "data");
    private static final Path TABLES = SHARED.resolve("forest/fia_ri");
    private static final Path CASES = SHARED.resolve("cases-stratified-estimate.csv");

    @Test
    void all_thirty_published_figures_come_out_at_their_printed_precision() throws IOException {
        assumeTrue(
                Files.isDirectory(TABLES) && Files.isRegularFile(CASES),
                "the inventory of Rhode Island is not beside the repository: " + TABLES);
        Inventory inventory = inventory();
        List<String> wrong = new ArrayList<>();
        int figures = 0;
        try (CsvReader<NamedCsvRecord> cases = CsvReader.builder().ofNamedCsvRecord(CASES)) {
            for (NamedCsvRecord row : cases) {
                String[] name = row.getField("row").split(" ", 2);
                double found = figure(estimate(inventory, Integer.parseInt(name[0])), name[1]);
                int decimals = Integer.parseInt(row.getField("decimals"));
                BigDecimal rounded =
                        BigDecimal.valueOf(found).setScale(decimals, RoundingMode.HALF_UP);
                if (rounded.compareTo(new BigDecimal(row.getField("published"))) != 0) {
                    wrong.add(row.getField("row") + ": " + found);
                }
                figures++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(figures).isEqualTo(30);
    }

    @Test
    void the_summary_shows_them_with_metric_units() {
        assumeTrue(
                Files.isDirectory(TABLES),
                "the inventory of Rhode Island is not beside the repository: " + TABLES);
        Screen screen =
                Screen.in(Language.ENGLISH)
                        .run("measure", "--fia", TABLES.toString(), "--year", "2014");
        assertThat(screen.code()).isZero();
        assertThat(screen.out())
                .contains(
                        "466 per acre (SE 6.73%) = 1,152 per hm²",
                        "120 ft² per acre (SE 3.09%)",
                        "with live trees 121, with forest 123",
                        "t C per hm²");
    }

    private static Inventory inventory() throws IOException {
        return switch (InventoryReading.read(TABLES)) {
            case InventoryReading.Read(var inventory) -> inventory;
            case InventoryReading.Unreadable(var problems) ->
                    throw new AssertionError(problems.toString());
        };
    }

    private static InventoryEstimate estimate(Inventory inventory, int year) {
        return inventory.evaluations().stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .map(each -> InventoryEstimate.of(inventory, each))
                .orElseThrow();
    }

    private static double figure(InventoryEstimate estimate, String name) {
        return switch (name) {
            case "TPA" -> estimate.get(Measure.TREES).ratio().value();
            case "BAA" -> estimate.get(Measure.BASAL_AREA).ratio().value();
            case "TPA_SE" -> estimate.get(Measure.TREES).ratio().samplingErrorPercent();
            case "BAA_SE" -> estimate.get(Measure.BASAL_AREA).ratio().samplingErrorPercent();
            case "plots with trees" -> estimate.plotsWithTrees();
            case "plots with forest" -> estimate.plotsWithForest();
            default -> throw new AssertionError("no such figure: " + name);
        };
    }
}
