package org.tanku.survey;

import org.tanku.kernel.quantity.Unit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The headings we know (列名对照表), read from `stand-columns.csv`: ours, the Chinese ones, and the
/// pinyin ones of survey shapefiles, which go no further than here.
final class StandColumns {
    /// A heading, the field it tells of (none: known and left alone) and the unit it is in.
    record Known(String name, Optional<StandField> field, Optional<Unit> unit) {}

    private static final String LEFT_ALONE = "-";
    private static final StandColumns LISTED = read();

    private final Map<String, Known> byHeading;

    private StandColumns(Map<String, Known> byHeading) {
        this.byHeading = byHeading;
    }

    static StandColumns listed() {
        return LISTED;
    }

    /// The column of a heading; what begins with 备注 or "remark" is a remark.
    Optional<Known> find(String heading) {
        String plain = plain(heading);
        if (plain.startsWith("备注") || plain.startsWith("REMARK")) {
            return Optional.of(new Known(heading, Optional.empty(), Optional.empty()));
        }
        return Optional.ofNullable(byHeading.get(plain));
    }

    /// The names a field's column may bear, as the list has them.
    List<String> names(StandField field) {
        return byHeading.values().stream()
                .filter(known -> known.field().equals(Optional.of(field)))
                .map(Known::name)
                .toList();
    }

    /// A known heading that a wrong one was probably meant to be.
    Optional<String> near(String heading) {
        String plain = plain(heading);
        String best = "";
        int fewest = Math.min(3, 1 + plain.length() / 4);
        for (Map.Entry<String, Known> known : byHeading.entrySet()) {
            int changes = changes(plain, known.getKey());
            if (changes < fewest && known.getValue().field().isPresent()) {
                fewest = changes;
                best = known.getValue().name();
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static StandColumns read() {
        Map<String, Known> byHeading = new LinkedHashMap<>();
        for (var row : Listing.read("stand-columns.csv")) {
            String name = row.getField("name");
            String becomes = row.getField("becomes");
            String unit = row.getField("unit");
            Optional<StandField> field = StandField.find(becomes);
            if (field.isEmpty() && !becomes.equals(LEFT_ALONE)) {
                throw new IllegalStateException("stand-columns.csv: no field " + becomes);
            }
            Known known =
                    new Known(
                            name,
                            field,
                            unit.isEmpty() ? Optional.empty() : Optional.of(Unit.parse(unit)));
            if (byHeading.put(plain(name), known) != null) {
                throw new IllegalStateException("stand-columns.csv: twice " + name);
            }
        }
        return new StandColumns(byHeading);
    }

    /// `面积（亩）`, `面积 (亩)` and `面积亩` are one heading, so are `AREA_MU` and `area mu`.
    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toUpperCase(Locale.ROOT);
    }

    /// How many letters must change to make one text of the other (Levenshtein).
    private static int changes(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int kept = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    /// The fields of a table's headings, with the problems of the headings.
    static Headings resolve(RawRow row) {
        Map<StandField, Headings.Place> places = new EnumMap<>(StandField.class);
        List<RowProblem> problems = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String heading = CellText.clean(row.cell(column));
            if (heading.isEmpty()) {
                continue;
            }
            Optional<Known> known = LISTED.find(heading);
            if (known.isEmpty()) {
                problems.add(new RowProblem(row.number(), heading, "", unknown(heading)));
                continue;
            }
            if (known.get().field().isEmpty()) {
                continue;
            }
            Headings.Place place = new Headings.Place(column, heading, known.get().unit());
            Headings.Place before = places.putIfAbsent(known.get().field().get(), place);
            if (before != null) {
                problems.add(
                        new RowProblem(
                                row.number(),
                                heading,
                                "",
                                Problem.of(Problem.Kind.COLUMN_TWICE, before.heading())));
            }
        }
        return Headings.of(row, places, problems);
    }

    private static Problem unknown(String heading) {
        return LISTED.near(heading)
                .map(near -> Problem.of(Problem.Kind.COLUMN_UNKNOWN_BUT_NEAR, near))
                .orElseGet(() -> Problem.of(Problem.Kind.COLUMN_UNKNOWN));
    }
}
