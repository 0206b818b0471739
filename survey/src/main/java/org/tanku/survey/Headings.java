package org.tanku.survey;

import org.tanku.kernel.quantity.Unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where a file tells what (表头): the row of headings, each field's column, and what is wrong there.
record Headings(RawRow row, Map<StandField, Place> places, List<RowProblem> problems) {
    /// A title may stand above the headings; they are looked for no further down than this.
    private static final int LOWEST_ROW = 8;

    /// The column of a field: its index, its heading as written and as our list has it.
    record Place(int column, String heading, KnownHeading known) {}

    Headings {
        places = Map.copyOf(places);
        problems = List.copyOf(problems);
    }

    /// The row that names most fields is the row of headings; a title above it is passed over.
    static Optional<Headings> find(List<RawRow> rows, StandMapping mapping) {
        return rows.stream()
                .limit(LOWEST_ROW)
                .map(row -> StandColumns.resolve(row, mapping))
                .max(
                        Comparator.comparingInt((Headings headings) -> headings.places().size())
                                .thenComparingInt(headings -> -headings.row().number()));
    }

    static Headings of(RawRow row, Map<StandField, Place> places, List<RowProblem> problems) {
        List<RowProblem> all = new ArrayList<>(problems);
        for (StandField field : StandField.values()) {
            if (!places.containsKey(field)) {
                List<String> names = StandColumns.listed().names(field);
                all.add(
                        new RowProblem(
                                row.number(),
                                names.getFirst(),
                                "",
                                Problem.of(Problem.Kind.COLUMN_MISSING, String.join(", ", names))));
            }
        }
        return new Headings(row, places, all);
    }

    /// Without a column for each field no row can be judged.
    boolean isComplete() {
        return places.size() == StandField.values().length;
    }

    /// A row with nothing in the columns that matter: a number in front or a remark makes no stand.
    boolean isBlank(RawRow other) {
        return places.values().stream()
                .allMatch(place -> CellText.clean(other.cell(place.column())).isEmpty());
    }

    Place place(StandField field) {
        Place place = places.get(field);
        if (place == null) {
            throw new IllegalStateException("the headings were not complete: " + field);
        }
        return place;
    }

    /// The unit of a field's numbers, as its heading tells.
    Unit unit(StandField field) {
        if (place(field).known() instanceof KnownHeading.Numbers(_, _, var unit)) {
            return unit;
        }
        throw new IllegalStateException("no numbers stand in the column of " + field);
    }
}
