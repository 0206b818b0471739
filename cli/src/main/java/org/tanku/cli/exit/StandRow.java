package org.tanku.cli.exit;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.tanku.kernel.forest.StandCode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A stand of the report as the package lists it (小班清单).
public record StandRow(StandCode code, double area_mu, String species, double removal_tCO2e) {
    static final String FILE = "stands.csv";
    private static final List<String> HEADING =
            List.of("code", "area_mu", "species", "removal_tCO2e");

    /// In the order of the file.
    public static List<StandRow> read(ExitPackage exit) throws IOException {
        List<StandRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(exit.text(FILE))) {
            for (CsvRecord record : reader) {
                if (record.getStartingLineNumber() > 1) {
                    rows.add(row(record));
                } else if (!record.getFields().equals(HEADING)) {
                    throw wrong(1, record.getFields().toString(), HEADING.toString());
                }
            }
        } catch (CsvParseException notCsv) {
            throw wrong(0, String.valueOf(notCsv.getMessage()), "CSV");
        }
        return rows;
    }

    private static StandRow row(CsvRecord record) {
        try {
            List<String> fields = record.getFields();
            if (fields.size() != HEADING.size()) {
                throw new IllegalArgumentException("not " + HEADING.size() + " fields");
            }
            return new StandRow(
                    StandCode.parse(fields.get(0)),
                    Double.parseDouble(fields.get(1)),
                    fields.get(2),
                    Double.parseDouble(fields.get(3)));
        } catch (IllegalArgumentException wrong) {
            throw wrong(
                    record.getStartingLineNumber(),
                    record.getFields().toString(),
                    HEADING.toString());
        }
    }

    private static Malformed wrong(long line, String found, String expected) {
        return new Malformed(
                new Difference(Difference.Kind.MALFORMED, FILE + " #" + line, found, expected));
    }
}
