package org.tanku.kernel.method.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.trace.Summation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The tropical trees of Nouragues (French Guiana), from the R package BIOMASS, against the biomass
/// it published for each.
class NouraguesTest {
    private static final Path TREES =
            Path.of("..", "..", "shared", "data", "forest", "nouragues_trees_agb.csv");
    private static final double KILOGRAMS = 1000;

    @BeforeAll
    static void the_trees_are_there() {
        Assumptions.assumeTrue(Files.isRegularFile(TREES), "needs the Nouragues trees in " + TREES);
    }

    private static List<NamedCsvRecord> trees() throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(TREES)) {
            return reader.stream().toList();
        }
    }

    private static double number(NamedCsvRecord tree, String column) {
        return Double.parseDouble(tree.getField(column));
    }

    private static double kilograms(NamedCsvRecord tree) {
        ParameterSet set = ParameterSet.load("chave-2014@2026-1");
        return ChaveEquations.WITH_HEIGHT.compute(
                set.get("有树高", BiomassEquations.K).value().value(),
                set.get("有树高", BiomassEquations.P).value().value(),
                number(tree, "WD_g_cm3"),
                number(tree, "D_cm"),
                number(tree, "H_model_m"));
    }

    @Test
    void all_2050_trees_have_the_published_biomass() throws IOException {
        List<NamedCsvRecord> trees = trees();
        assertThat(trees).hasSize(2050);
        for (NamedCsvRecord tree : trees) {
            double published = number(tree, "AGB_t") * KILOGRAMS;
            assertThat(kilograms(tree) / published)
                    .as("tree in line " + tree.getStartingLineNumber())
                    .isCloseTo(1, within(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "201,540,456.393730",
        "204,520,541.974599",
        "213,477,386.518740",
        "223,513,284.951928"
    })
    void each_plot_of_a_hectare_has_the_published_sum(String plot, int count, double tonnes)
            throws IOException {
        double[] kilograms =
                trees().stream()
                        .filter(tree -> tree.getField("Plot").equals(plot))
                        .mapToDouble(NouraguesTest::kilograms)
                        .toArray();
        assertThat(kilograms).hasSize(count);
        assertThat(Summation.total(kilograms) / KILOGRAMS).isCloseTo(tonnes, within(5.1e-7));
    }
}
