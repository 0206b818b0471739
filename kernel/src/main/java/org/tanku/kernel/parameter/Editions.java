package org.tanku.kernel.parameter;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The list of all editions this kernel carries (版本清单), read once from `parameters/editions.csv`.
final class Editions {
    private static final List<String> COLUMNS =
            List.of("id", "chinese", "english", "companions", "sha256");
    private static final Map<String, Edition> ALL = read();

    private Editions() {}

    static List<Edition> list() {
        return List.copyOf(ALL.values());
    }

    static Edition get(String id) {
        Edition edition = ALL.get(id);
        if (edition == null) {
            throw new IllegalArgumentException(
                    "no parameter set '" + id + "'; there are " + ALL.keySet());
        }
        return edition;
    }

    private static Map<String, Edition> read() {
        Map<String, Edition> all = new LinkedHashMap<>();
        for (NamedCsvRecord line : Table.read("editions", COLUMNS).lines()) {
            String companions = line.getField("companions");
            Edition edition =
                    new Edition(
                            line.getField("id"),
                            line.getField("chinese"),
                            line.getField("english"),
                            companions.isEmpty() ? List.of() : Arrays.asList(companions.split(" ")),
                            line.getField("sha256"));
            all.put(edition.id(), edition);
        }
        return all;
    }
}
