package org.tanku.survey;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The stands of a source that gives its rows one by one (逐行读小班), such as a layer of a map: each
/// row is judged like a row of a stand table.
public final class StandRows {
    private final Headings headings;
    private final SurveyHeader survey;
    private final Counties counties;
    private final Map<StandCode, Integer> firstRows = new HashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();

    /// @param columns all columns that rows may fill; a row of problems has the number 0
    public StandRows(
            List<String> columns, StandMapping mapping, SurveyHeader survey, Counties counties) {
        this.headings = StandColumns.resolve(new RawRow(0, columns), mapping);
        this.survey = survey;
        this.counties = counties;
        problems.addAll(headings.problems());
    }

    /// Without a column for each fact no row can be judged; the problems tell which are missing.
    public boolean isComplete() {
        return headings.isComplete();
    }

    /// The stand of a row, if all its cells are good and no row before told of it.
    ///
    /// @param number how people find the row again, from 1 on
    /// @param cells by column; what is not there is empty
    public Optional<Stand> read(int number, Map<String, String> cells) {
        List<String> columns = headings.row().cells();
        RawRow row =
                new RawRow(
                        number,
                        IntStream.range(0, columns.size())
                                .mapToObj(i -> cells.getOrDefault(columns.get(i), ""))
                                .toList());
        RowReading reading = new RowReading(row, headings, counties);
        Optional<Stand> stand = reading.read(survey);
        problems.addAll(reading.problems());
        return stand.filter(found -> isFirst(number, found.code()));
    }

    private boolean isFirst(int number, StandCode code) {
        Integer first = firstRows.putIfAbsent(code, number);
        if (first != null) {
            problems.add(
                    new RowProblem(
                            number,
                            headings.place(StandField.NUMBER).heading(),
                            code.toString(),
                            Problem.of(Problem.Kind.STAND_TWICE, first)));
        }
        return first == null;
    }

    /// All that must be corrected so far; what the number 0 has is wrong with the columns.
    public List<RowProblem> problems() {
        return List.copyOf(problems);
    }
}
