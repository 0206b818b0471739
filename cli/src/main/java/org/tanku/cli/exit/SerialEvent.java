package org.tanku.cli.exit;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What happened to a range of serials (单位经历), first and last both inside.
public record SerialEvent(
        long first, long last, String event, String at, String account, String certificate) {
    static final String FILE = "events.csv";

    /// In the order of time.
    public static List<SerialEvent> read(ExitPackage exit) throws IOException {
        List<SerialEvent> events = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(exit.text(FILE))) {
            for (NamedCsvRecord row : reader) {
                events.add(
                        new SerialEvent(
                                Long.parseLong(row.getField("first")),
                                Long.parseLong(row.getField("last")),
                                row.getField("event"),
                                row.getField("at"),
                                row.getField("account"),
                                row.getField("certificate")));
            }
        } catch (CsvParseException
                | IllegalArgumentException
                | java.util.NoSuchElementException e) {
            throw new Malformed(
                    new Difference(
                            Difference.Kind.MALFORMED,
                            FILE,
                            String.valueOf(e.getMessage()),
                            "first,last,event,at,account,certificate"));
        }
        return events;
    }

    public boolean concerns(long number) {
        return first <= number && number <= last;
    }
}
