package org.tanku.survey;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A table of stands in a file (小班调查表), CSV or Excel: read with every bad row told, written so that
/// it reads back the same, and empty as a template.
///
/// A file is taken for what it is, whatever its name says; a file that is no table is a problem of
/// the reading, never an exception.
public final class StandTable {
    /// More rows than this belong into several files.
    public static final int MOST_ROWS = RawTable.MOST_ROWS;

    private StandTable() {}

    public static StandTableReading readCsv(Path file, SurveyHeader survey) throws IOException {
        return read(Files.readAllBytes(file), survey, Counties.all());
    }

    public static StandTableReading readCsv(InputStream in, SurveyHeader survey)
            throws IOException {
        return read(in.readAllBytes(), survey, Counties.all());
    }

    public static StandTableReading readExcel(Path file, SurveyHeader survey) throws IOException {
        return read(Files.readAllBytes(file), survey, Counties.all());
    }

    public static StandTableReading readExcel(InputStream in, SurveyHeader survey)
            throws IOException {
        return read(in.readAllBytes(), survey, Counties.all());
    }

    /// Reads a file of either kind, and refuses rows of counties the sender may not speak for.
    public static StandTableReading read(byte[] content, SurveyHeader survey, Counties counties) {
        return read(content, survey, counties, StandMapping.listed());
    }

    /// Reads a file whose headings somebody may have explained.
    public static StandTableReading read(
            byte[] content, SurveyHeader survey, Counties counties, StandMapping mapping) {
        RawTable table = RawTable.read(content);
        Optional<Headings> found = Headings.find(table.rows(), mapping);
        if (found.isEmpty()) {
            return table.problems().isEmpty()
                    ? StandTableReading.ofProblem(RowProblem.ofFile("", Problem.Kind.FILE_EMPTY))
                    : new StandTableReading(List.of(), table.problems());
        }
        Headings headings = found.get();
        List<RowProblem> problems = new ArrayList<>(headings.problems());
        List<Stand> stands =
                headings.isComplete()
                        ? stands(table, headings, survey, counties, problems)
                        : List.of();
        problems.addAll(table.problems());
        if (headings.isComplete() && stands.isEmpty() && problems.isEmpty()) {
            problems.add(RowProblem.ofFile("", Problem.Kind.NO_ROWS));
        }
        return new StandTableReading(stands, problems);
    }

    private static List<Stand> stands(
            RawTable table,
            Headings headings,
            SurveyHeader survey,
            Counties counties,
            List<RowProblem> problems) {
        List<Stand> stands = new ArrayList<>();
        Map<StandCode, Integer> firstRows = new HashMap<>();
        for (RawRow row : table.rows()) {
            if (row.number() <= headings.row().number() || headings.isBlank(row)) {
                continue;
            }
            RowReading reading = new RowReading(row, headings, counties);
            Optional<Stand> stand = reading.read(survey);
            problems.addAll(reading.problems());
            if (stand.isPresent()) {
                StandCode code = stand.get().code();
                Integer first = firstRows.putIfAbsent(code, row.number());
                if (first == null) {
                    stands.add(stand.get());
                } else {
                    problems.add(
                            new RowProblem(
                                    row.number(),
                                    headings.place(StandField.NUMBER).heading(),
                                    code.toString(),
                                    Problem.of(Problem.Kind.STAND_TWICE, first)));
                }
            }
        }
        return stands;
    }

    /// The headings of a file as it writes them; none when the file is no table.
    public static List<String> headings(byte[] content, StandMapping mapping) {
        return Headings.find(RawTable.read(content).rows(), mapping)
                .map(found -> found.row().cells())
                .orElse(List.of())
                .stream()
                .map(CellText::clean)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    /// Some values of each column, for a person who must say what the column means.
    ///
    /// @param most how many rows are looked at
    public static Map<String, String> examples(byte[] content, StandMapping mapping, int most) {
        RawTable table = RawTable.read(content);
        Map<String, String> examples = new LinkedHashMap<>();
        Headings.find(table.rows(), mapping)
                .map(Headings::row)
                .ifPresent(headings -> {
                    for (int column = 0; column < headings.cells().size(); column++) {
                        int at = column;
                        examples.put(
                                CellText.clean(headings.cell(column)),
                                table.rows().stream()
                                        .filter(row -> row.number() > headings.number())
                                        .map(row -> CellText.clean(row.cell(at)))
                                        .filter(cell -> !cell.isEmpty())
                                        .limit(most)
                                        .collect(Collectors.joining(" · ")));
                    }
                });
        return examples;
    }

    /// Writes rows of another source, such as a layer, that problems name, like those of a table.
    ///
    /// @param rows their cells in the order of the headings, by their number
    public static void writeRejected(
            OutputStream out,
            List<String> headings,
            Map<Integer, List<String>> rows,
            List<RowProblem> problems,
            Locale locale)
            throws IOException {
        RejectedRows.write(out, headings, rows, problems, locale);
    }

    /// Writes stands as CSV, in UTF-8 with its mark, so that WPS and Excel show Chinese.
    public static void writeCsv(OutputStream out, List<Stand> stands, Locale locale)
            throws IOException {
        StandTableWriting.csv(out, stands, locale);
    }

    public static void writeExcel(OutputStream out, List<Stand> stands, Locale locale)
            throws IOException {
        StandTableWriting.excel(out, stands, locale);
    }

    /// The empty table, its headings in the reader's language.
    public static void writeTemplateCsv(OutputStream out, Locale locale) throws IOException {
        StandTableWriting.csv(out, List.of(), locale);
    }

    /// The empty table, and a second sheet that explains each column in Chinese and English.
    public static void writeTemplateExcel(OutputStream out, Locale locale) throws IOException {
        StandTableWriting.excel(out, List.of(), locale);
    }

    /// Writes the rows that problems name as they were sent, each with its row number and its
    /// problems in two columns of remarks, which reading leaves alone when the file comes back.
    public static void writeRejected(
            OutputStream out, byte[] content, List<RowProblem> problems, Locale locale)
            throws IOException {
        RejectedRows.write(out, RawTable.read(content), problems, locale);
    }

    /// A heading for each column of a stand table that is short enough for a dbf, in the order of
    /// the template.
    public static List<String> shortHeadings() {
        return StandColumns.listed().shortNames();
    }

    /// Which of them stand above numbers.
    public static List<String> numberHeadings() {
        return shortHeadings().stream()
                .filter(name ->
                        StandColumns.listed().find(name).orElseThrow()
                                instanceof KnownHeading.Numbers)
                .toList();
    }

    /// What stands under them for one stand; what was not measured is empty.
    public static List<String> cells(Stand stand) {
        return StandTableWriting.cells(stand);
    }

    /// The code as a table's rows write it: 350428-1-12-3-4 is 350428-001-012-003-0004.
    public static StandCode plain(StandCode code) {
        return CodeCells.plain(code);
    }
}
