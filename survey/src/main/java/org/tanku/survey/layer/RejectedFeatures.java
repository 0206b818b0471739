package org.tanku.survey.layer;

import org.tanku.survey.RowProblem;
import org.tanku.survey.StandTable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The features sent back for correction (退回图形): a table of their attributes as they were sent,
/// each with its number and all its problems beside it. A layer is read into it once more.
public final class RejectedFeatures implements LayerSink {
    private final List<String> columns;
    private final List<RowProblem> problems;
    private final Locale locale;
    private final Set<Integer> wanted;
    private final Map<Integer, List<String>> rows = new HashMap<>();

    /// @param problems with the number of a feature as their row
    public RejectedFeatures(List<String> columns, List<RowProblem> problems, Locale locale) {
        this.columns = List.copyOf(columns);
        this.problems = List.copyOf(problems);
        this.locale = locale;
        this.wanted = problems.stream().map(RowProblem::row).collect(Collectors.toSet());
    }

    @Override
    public void take(LayerFeature feature) {
        if (wanted.contains(feature.number())) {
            rows.put(
                    feature.number(),
                    columns.stream()
                            .map(column -> feature.attributes().getOrDefault(column, ""))
                            .toList());
        }
    }

    @Override
    public void offer(LayerFeature closed, LayerProblem problem) {
        take(closed);
    }

    @Override
    public void report(LayerProblem problem) {
        // its feature has no attributes to show; the problem itself is in the list
    }

    public void write(OutputStream out) throws IOException {
        StandTable.writeRejected(out, columns, rows, problems, locale);
    }
}
