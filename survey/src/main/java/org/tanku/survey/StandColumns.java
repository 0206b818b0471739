package org.tanku.survey;

import org.tanku.kernel.quantity.Unit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The headings we know (列名对照表), read from `stand-columns.csv`: ours, the Chinese ones, and the
/// pinyin ones of survey shapefiles, which go no further than here.
final class StandColumns {
    private static final String SHORT = "short";
    private static final StandColumns LISTED = read();

    private final Map<String, KnownHeading> byHeading;
    private final List<String> shortNames;

    private StandColumns(Map<String, KnownHeading> byHeading, List<String> shortNames) {
        this.byHeading = byHeading;
        this.shortNames = List.copyOf(shortNames);
    }

    /// A heading for each field that even a dbf can hold, in the order of the template.
    List<String> shortNames() {
        return shortNames;
    }

    static StandColumns listed() {
        return LISTED;
    }

    /// The column of a heading; what begins with 备注 or "remark" is a remark.
    Optional<KnownHeading> find(String heading) {
        String plain = plain(heading);
        if (plain.startsWith("备注") || plain.startsWith("REMARK")) {
            return Optional.of(new KnownHeading.LeftAlone(heading));
        }
        return Optional.ofNullable(byHeading.get(plain));
    }

    /// The names a field's column may bear, as the list has them.
    List<String> names(StandField field) {
        return byHeading.values().stream()
                .filter(known -> known.tellsOf(field))
                .map(KnownHeading::name)
                .toList();
    }

    /// A known heading that a wrong one was probably meant to be.
    Optional<String> near(String heading) {
        String plain = plain(heading);
        String best = "";
        int fewest = Math.min(3, 1 + plain.length() / 4);
        for (Map.Entry<String, KnownHeading> known : byHeading.entrySet()) {
            int changes = changes(plain, known.getKey());
            if (changes < fewest && !(known.getValue() instanceof KnownHeading.LeftAlone)) {
                fewest = changes;
                best = known.getValue().name();
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static StandColumns read() {
        Map<String, KnownHeading> byHeading = new LinkedHashMap<>();
        for (var row : Listing.read("stand-columns.csv")) {
            String name = row.getField("name");
            KnownHeading known = known(name, row.getField("becomes"), row.getField("unit"));
            if (byHeading.put(plain(name), known) != null) {
                throw new IllegalStateException("stand-columns.csv: twice " + name);
            }
        }
        return new StandColumns(byHeading, shortNames(byHeading));
    }

    private static List<String> shortNames(Map<String, KnownHeading> byHeading) {
        Map<StandField, String> names = new EnumMap<>(StandField.class);
        for (var row : Listing.read("stand-columns.csv")) {
            if (row.getField("written").equals(SHORT)) {
                KnownHeading known =
                        Objects.requireNonNull(byHeading.get(plain(row.getField("name"))));
                Arrays.stream(StandField.values())
                        .filter(known::tellsOf)
                        .forEach(field -> names.put(field, known.name()));
            }
        }
        if (names.size() != StandField.values().length) {
            throw new IllegalStateException("stand-columns.csv: a field has no short name");
        }
        return List.copyOf(names.values());
    }

    private static KnownHeading known(String name, String becomes, String unit) {
        if (becomes.equals(KnownHeading.LEFT_ALONE)) {
            return new KnownHeading.LeftAlone(name);
        }
        StandField field =
                StandField.find(becomes)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "stand-columns.csv: no field " + becomes));
        if (field.holdsNumbers() == unit.isEmpty()) {
            throw new IllegalStateException("stand-columns.csv: numbers have a unit: " + name);
        }
        return field.holdsNumbers()
                ? new KnownHeading.Numbers(name, field, Unit.parse(unit))
                : new KnownHeading.Words(name, field);
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
    ///
    /// @param mapping what somebody chose; for the other headings the list decides
    static Headings resolve(RawRow row, StandMapping mapping) {
        Map<StandField, Headings.Place> places = new EnumMap<>(StandField.class);
        List<RowProblem> problems = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String heading = CellText.clean(row.cell(column));
            if (heading.isEmpty()) {
                continue;
            }
            Optional<KnownHeading> known = mapping.find(heading);
            if (known.isEmpty()) {
                problems.add(new RowProblem(row.number(), heading, "", unknown(heading)));
                continue;
            }
            Headings.Place place = new Headings.Place(column, heading, known.get());
            switch (known.get()) {
                case KnownHeading.LeftAlone _ -> {}
                case KnownHeading.Numbers(_, var field, _) ->
                        put(places, field, place, row, problems);
                case KnownHeading.Words(_, var field) -> put(places, field, place, row, problems);
            }
        }
        return Headings.of(row, places, problems);
    }

    private static void put(
            Map<StandField, Headings.Place> places,
            StandField field,
            Headings.Place place,
            RawRow row,
            List<RowProblem> problems) {
        Headings.Place before = places.putIfAbsent(field, place);
        if (before != null) {
            problems.add(
                    new RowProblem(
                            row.number(),
                            place.heading(),
                            "",
                            Problem.of(Problem.Kind.COLUMN_TWICE, before.heading())));
        }
    }

    private static Problem unknown(String heading) {
        return LISTED.near(heading)
                .map(near -> Problem.of(Problem.Kind.COLUMN_UNKNOWN_BUT_NEAR, near))
                .orElseGet(() -> Problem.of(Problem.Kind.COLUMN_UNKNOWN));
    }
}
