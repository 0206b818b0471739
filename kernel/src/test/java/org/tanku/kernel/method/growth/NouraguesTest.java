package org.tanku.kernel.method.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Metres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The trees of Nouragues (R package BIOMASS) against the deviations that its tests publish.
class NouraguesTest {
    private static final Path TREES =
            Path.of("..", "..", "shared", "data", "forest", "nouragues_height_diameter.csv");

    @Test
    void the_published_deviations_of_the_log_log_line_come_out() throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(TREES), "needs the trees of " + TREES);
        HeightFit fit =
                switch (HeightFitting.fit(HeightForm.LOG_LOG, trees(), FirStem.LIMITS)) {
                    case HeightFitting.Outcome.Found(var found) -> found;
                    case HeightFitting.Outcome.None(var refused) ->
                            throw new AssertionError(refused.toString());
                };
        assertThat(fit.result().quality().points()).isEqualTo(888);
        assertThat(fit.parameter("s")).isCloseTo(0.2231136, within(5e-8));
        assertThat(fit.result().quality().deviation()).isCloseTo(4.30506, within(5e-6));
    }

    private static List<HeightPoint> trees() throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(TREES);
                Stream<NamedCsvRecord> rows = reader.stream()) {
            return rows.filter(row -> row.getField("H").matches("[0-9.]+"))
                    .map(row ->
                            new HeightPoint(
                                    new Centimetres(Double.parseDouble(row.getField("D"))),
                                    new Metres(Double.parseDouble(row.getField("H")))))
                    .toList();
        }
    }
}
