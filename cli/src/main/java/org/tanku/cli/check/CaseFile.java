package org.tanku.cli.check;

import org.tanku.cli.ExitCode;
import org.tanku.cli.Stop;
import org.tanku.cli.check.CaseReading.Expected;
import org.tanku.cli.check.CaseReading.Problem;
import org.tanku.kernel.library.CheckRow;
import org.tanku.kernel.library.CheckTable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a file of cases for what it is (算例文件): a table in CSV, the same table as an array of JSON
/// objects, or published cases under other names, which a guide explains.
public final class CaseFile {
    private static final JsonFactory JSON = new JsonFactory();

    private CaseFile() {}

    /// Reads a table of cases.
    ///
    /// @param name of the file, for its problems
    /// @throws Stop when it holds published cases, which need a guide
    public static CaseReading read(String name, String text) {
        if (isPublished(text)) {
            throw new Stop(ExitCode.USAGE, "cli.check.needs-reading", name);
        }
        return begin(text).startsWith("[") ? json(name, text) : table(name, CheckTable.read(text));
    }

    /// Reads a table of cases, or published cases by the guide.
    public static CaseReading read(String name, String text, Guide guide) {
        return isPublished(text) ? PublishedCases.read(name, begin(text), guide) : read(name, text);
    }

    private static boolean isPublished(String text) {
        return begin(text).startsWith("{");
    }

    private static String begin(String text) {
        return text.replaceFirst("^\uFEFF", "").stripLeading();
    }

    private static CaseReading json(String name, String text) {
        List<CheckRow> rows = new ArrayList<>();
        try (JsonParser json = JSON.createParser(text.replaceFirst("^\uFEFF", ""))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                rows.add(row(json));
            }
        } catch (JacksonException broken) {
            return new CaseReading(List.of(), List.of(malformed(name, broken)), List.of());
        }
        return table(name, CheckTable.of(rows));
    }

    private static CheckRow row(JsonParser json) {
        long line = json.currentTokenLocation().getLineNr();
        Map<String, String> cells = new HashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String column = json.currentName();
            boolean scalar = json.nextToken().isScalarValue();
            if (scalar && json.currentToken() != JsonToken.VALUE_NULL) {
                cells.put(column, json.getString());
            } else if (!scalar) {
                json.skipChildren();
                cells.put(column + " {}", "");
            }
        }
        return new CheckRow(line, cells);
    }

    static Problem malformed(String file, JacksonException broken) {
        return new Problem(
                file,
                Integer.toString(
                        broken.getLocation() == null ? 0 : broken.getLocation().getLineNr()),
                "",
                broken.getOriginalMessage(),
                Expected.WELL_FORMED_JSON);
    }

    private static CaseReading table(String name, CheckTable table) {
        List<Problem> problems = new ArrayList<>();
        for (CheckTable.Problem each : table.problems()) {
            problems.add(
                    new Problem(
                            name,
                            Long.toString(each.line()),
                            each.column(),
                            each.found(),
                            Expected.valueOf(each.expected().name())));
        }
        if (table.cases().isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(name, "1", "", "", Expected.A_CASE));
        }
        return new CaseReading(table.cases(), problems, List.of());
    }
}
