package org.tanku.platform.fieldwork;

import org.tanku.kernel.forest.StandCode;
import org.tanku.survey.FormColumn;
import org.tanku.survey.TableForm;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Which cells each kind of entry has, and what may stand in them (记录字段规则). The limits of measured
/// numbers are those of the table forms.
final class FieldRules {
    static final String NOTHING = "NOTHING";

    private static final int SHORT = 40;
    private static final int NAME = 60;
    private static final int LONG = 500;
    private static final Pattern DECIMAL =
            Pattern.compile("-?(?:0|[1-9][0-9]{0,8})(?:\\.[0-9]{1,9})?");
    private static final Pattern COUNTY = Pattern.compile("[0-9]{6}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final TableForm PLOTS = TableForm.get("plots");
    private static final TableForm TREES = TableForm.get("trees");

    /// @param required whether the cell must be filled
    record Rule(boolean required, Predicate<String> allows) {}

    private static final Map<String, Rule> EACH =
            Map.of(
                    "county", must(matching(COUNTY)),
                    "campaign", must(text(NAME)));
    private static final Map<String, Rule> PLOT = plot();
    private static final Map<String, Rule> TREE = tree();
    private static final Map<String, Rule> PHOTO = photo();
    private static final Map<String, Rule> CORRECTION = correction();

    private FieldRules() {}

    static Map<String, Rule> of(FieldEntry.Kind kind) {
        return switch (kind) {
            case PLOT -> PLOT;
            case TREE -> TREE;
            case PHOTO -> PHOTO;
            case CORRECTION -> CORRECTION;
        };
    }

    private static Map<String, Rule> plot() {
        Map<String, Rule> rules = new LinkedHashMap<>(EACH);
        rules.put("plot", must(text(SHORT)));
        rules.put("stratum", may(text(NAME)));
        rules.put("stand", may(FieldRules::isStandCode));
        rules.put("area", must(number(PLOTS, "plot_area")));
        rules.put("latitude", may(between("-90", "90")));
        rules.put("longitude", may(between("-180", "180")));
        rules.put("accuracy", may(number(PLOTS, "accuracy")));
        rules.put("position_at", may(FieldRules::isMoment));
        rules.put("position_missing", may(text(LONG)));
        rules.put("note", may(text(LONG)));
        rules.put("source", may(text(LONG)));
        return rules;
    }

    private static Map<String, Rule> tree() {
        FormColumn.Content statuses = TREES.getColumn("status").content();
        Map<String, Rule> rules = new LinkedHashMap<>(EACH);
        rules.put("plot", must(text(SHORT)));
        rules.put("tree", must(text(SHORT)));
        rules.put("species", must(text(SHORT)));
        rules.put("dbh", must(number(TREES, "dbh")));
        rules.put("height", may(number(TREES, "height")));
        rules.put("height_missing", may(text(LONG)));
        rules.put(
                "status",
                may(value ->
                        statuses instanceof FormColumn.Content.Word(var codes)
                                && codes.containsValue(value)));
        rules.put("note", may(text(LONG)));
        rules.put("source", may(text(LONG)));
        return rules;
    }

    private static Map<String, Rule> photo() {
        Map<String, Rule> rules = new LinkedHashMap<>(EACH);
        rules.put("plot", must(text(SHORT)));
        rules.put("tree", may(text(SHORT)));
        rules.put("photo", must(matching(HASH)));
        rules.put("note", may(text(LONG)));
        return rules;
    }

    private static Map<String, Rule> correction() {
        Map<String, Rule> rules = new LinkedHashMap<>(EACH);
        rules.put("corrects", must(matching(ID)));
        rules.put("because", must(text(LONG)));
        rules.put(
                "as",
                must(value ->
                        value.equals("PLOT")
                                || value.equals("TREE")
                                || value.equals("PHOTO")
                                || value.equals(NOTHING)));
        return rules;
    }

    private static Rule must(Predicate<String> allows) {
        return new Rule(true, allows);
    }

    private static Rule may(Predicate<String> allows) {
        return new Rule(false, allows);
    }

    static boolean isId(String value) {
        return ID.matcher(value).matches();
    }

    static boolean isMoment(String value) {
        try {
            return FieldEntry.written(Instant.parse(value)).equals(value);
        } catch (DateTimeParseException noMoment) {
            return false;
        }
    }

    private static Predicate<String> matching(Pattern pattern) {
        return value -> pattern.matcher(value).matches();
    }

    /// No more characters than this, none hidden, and nothing but a line's end that cannot be seen.
    private static Predicate<String> text(int longest) {
        return value ->
                value.length() <= longest
                        && !value.isEmpty()
                        && value.equals(value.strip())
                        && value.codePoints().allMatch(FieldRules::isVisible);
    }

    private static boolean isVisible(int character) {
        return character == '\n'
                || !Character.isISOControl(character)
                        && Character.getType(character) != Character.SURROGATE
                        && Character.getType(character) != Character.UNASSIGNED;
    }

    private static Predicate<String> number(TableForm form, String column) {
        return form.getColumn(column).content()
                        instanceof FormColumn.Content.Number(_, var least, var most)
                ? between(Double.toString(least), Double.toString(most))
                : _ -> false;
    }

    private static Predicate<String> between(String least, String most) {
        BigDecimal low = new BigDecimal(least);
        BigDecimal high = new BigDecimal(most);
        return value -> {
            if (!DECIMAL.matcher(value).matches()) {
                return false;
            }
            BigDecimal number = new BigDecimal(value);
            return number.compareTo(low) >= 0 && number.compareTo(high) <= 0;
        };
    }

    private static boolean isStandCode(String value) {
        try {
            return StandCode.parse(value).toString().equals(value);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
