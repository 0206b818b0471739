package org.tanku.platform.fieldwork;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The species and species groups that the parameter tables know (树种名录), with their pinyin. No
/// source at hand gives their official codes, so there is no column of codes.
@Component
public class SpeciesList {
    /// One name of the list (树种).
    ///
    /// @param pinyin a syllable a character, with spaces between
    /// @param latin empty for a group, and where we are not sure
    public record Species(String name, String pinyin, String latin) {}

    private final List<Species> all;

    SpeciesList() {
        try (InputStream in =
                        Objects.requireNonNull(
                                SpeciesList.class.getResourceAsStream("species.csv"));
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            all =
                    reader.stream()
                            .map(line ->
                                    new Species(
                                            line.getField("name"),
                                            line.getField("pinyin"),
                                            line.getField("latin")))
                            .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public List<Species> list() {
        return all;
    }
}
