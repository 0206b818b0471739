package org.tanku.survey.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.survey.Problem.Kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The public extracts that lie beside the checkout, where they do (真实登记簿摘录).
class SharedLedgersTest {
    private static byte[] content(String name) throws IOException {
        Path file = Path.of("../../shared/data/registry").resolve(name);
        if (!Files.exists(file)) {
            file = Path.of("../../../shared/data/registry").resolve(name);
        }
        Path found = file;
        Assumptions.assumeTrue(
                Files.exists(found), () -> "skipped: there is no shared/data/registry/" + name);
        return Files.readAllBytes(found);
    }

    @Test
    void the_extract_of_verra_is_read_to_the_last_unit() throws IOException {
        LedgerReading reading =
                LedgerTable.read(
                        content("verra__transactions.csv"), ForeignRegistry.VERRA, Map.of());
        assertThat(reading.problems()).isEmpty();
        LedgerTotals totals = LedgerTotals.of(reading.lots());
        assertThat(totals.lots()).isEqualTo(200);
        assertThat(totals.projects()).isEqualTo(56);
        assertThat(totals.units()).isEqualTo(4_029_227);
        assertThat(reading.remarks())
                .hasSize(13)
                .allMatch(remark -> remark.expected().kind() == Kind.BENEFICIARY_NOT_NAMED);
    }

    @ParameterizedTest
    @CsvSource({
        "art-trees__retirements.csv, ART, 8, RETIRED",
        "art-trees__cancellations.csv, ART, 3, CANCELLED",
        "climate-action-reserve__retirements.csv, CAR, 100, RETIRED",
        "climate-action-reserve__cancellations.csv, CAR, 50, CANCELLED"
    })
    void the_other_extracts_are_read_row_by_row(
            String file, ForeignRegistry registry, int rows, LotStatus status) throws IOException {
        LedgerReading reading = LedgerTable.read(content(file), registry, Map.of());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.lots())
                .hasSize(rows)
                .allMatch(lot -> lot.status() == status && !lot.endedOn().isEmpty());
    }
}
