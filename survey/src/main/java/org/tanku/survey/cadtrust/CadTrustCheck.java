package org.tanku.survey.cadtrust;

import org.tanku.survey.cadtrust.CadTrustModel.Field;
import org.tanku.survey.cadtrust.CadTrustProblem.Kind;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Holds tables against the published model (CAD Trust 数据检查): required fields, lists of words,
/// days, ids that refer to something, and units that agree with their blocks.
public final class CadTrustCheck {
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}|2100");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}(\\.\\d{1,9})?");

    /// Words of a list that a problem names.
    private static final int SHOWN = 8;

    private final CadTrustModel model = CadTrustModel.published();
    private final CadTrustTables tables;
    private final List<CadTrustProblem> problems = new ArrayList<>();
    private final Map<String, Set<String>> ids = new HashMap<>();

    private CadTrustCheck(CadTrustTables tables) {
        this.tables = tables;
    }

    /// Everything that does not fit, table by table and row by row.
    public static List<CadTrustProblem> of(CadTrustTables tables) {
        CadTrustCheck check = new CadTrustCheck(tables);
        check.collectIds();
        tables.rows().forEach(check::table);
        check.blocks();
        return List.copyOf(check.problems);
    }

    /// A unit that is split must go into two or more that have as many units in all.
    public static List<CadTrustProblem> ofSplit(
            Map<String, String> source, Collection<Map<String, String>> targets) {
        String serial = source.getOrDefault("unitSerialId", "");
        if (targets.size() < 2) {
            return List.of(
                    new CadTrustProblem(
                            "unit", 0, "unitSerialId", serial, Kind.SPLIT_INTO_FEWER_THAN_TWO, ""));
        }
        BigDecimal before = count(source);
        BigDecimal after = targets.stream().map(CadTrustCheck::count).reduce(BigDecimal::add).get();
        return before.compareTo(after) == 0
                ? List.of()
                : List.of(
                        new CadTrustProblem(
                                "unit",
                                0,
                                "unitCount",
                                after.toPlainString(),
                                Kind.SPLIT_LOSES_OR_GAINS_UNITS,
                                before.toPlainString()));
    }

    private static BigDecimal count(Map<String, String> unit) {
        String count = unit.getOrDefault("unitCount", "");
        return NUMBER.matcher(count).matches() ? new BigDecimal(count) : BigDecimal.ZERO;
    }

    private void collectIds() {
        for (String table : model.tables()) {
            String id = model.fields(table).getFirst().name();
            Set<String> known = ids.computeIfAbsent(table, _ -> new HashSet<>());
            int row = 0;
            for (Map<String, String> cells : tables.of(table)) {
                row++;
                String found = cells.getOrDefault(id, "");
                if (!found.isEmpty() && !known.add(found)) {
                    add(table, row, id, found, Kind.ID_USED_TWICE, "");
                }
            }
        }
    }

    private void table(String table, List<Map<String, String>> rows) {
        if (model.fields(table).isEmpty()) {
            add(table, 0, "", "", Kind.TABLE_UNKNOWN, String.join(", ", model.tables()));
            return;
        }
        for (int row = 1; row <= rows.size(); row++) {
            Map<String, String> cells = rows.get(row - 1);
            for (String field : cells.keySet()) {
                if (model.find(table, field).isEmpty()) {
                    add(table, row, field, "", Kind.FIELD_UNKNOWN, "");
                }
            }
            for (Field field : model.fields(table)) {
                cell(table, row, field, cells.getOrDefault(field.name(), ""));
            }
        }
    }

    private void cell(String table, int row, Field field, String cell) {
        if (cell.isEmpty()) {
            if (field.required()) {
                add(table, row, field.name(), "", Kind.FIELD_EMPTY, "");
            }
            return;
        }
        switch (field.kind()) {
            case TEXT -> {}
            case ID -> must(ID.matcher(cell).matches(), table, row, field, cell, Kind.NOT_AN_ID);
            case LINK -> must(isLink(cell), table, row, field, cell, Kind.NOT_AN_ADDRESS);
            case DAY -> must(isDay(cell), table, row, field, cell, Kind.NO_SUCH_DAY);
            case YEAR ->
                    must(YEAR.matcher(cell).matches(), table, row, field, cell, Kind.NO_SUCH_YEAR);
            case NUMBER ->
                    must(NUMBER.matcher(cell).matches(), table, row, field, cell, Kind.NO_NUMBER);
            case PICK -> pick(table, row, field, cell);
            case PICKS -> {
                for (String each : cell.split(";", -1)) {
                    pick(table, row, field, each.strip());
                }
            }
            case REFERENCE ->
                    must(
                            ids.getOrDefault(field.list(), Set.of()).contains(cell),
                            table,
                            row,
                            field,
                            cell,
                            Kind.REFERS_TO_NOTHING);
        }
    }

    private void pick(String table, int row, Field field, String word) {
        List<String> list = model.list(field.list());
        if (!list.contains(word)) {
            String some = String.join(" | ", list.stream().limit(SHOWN).toList());
            String expected = list.size() > SHOWN ? some + " | …" : some;
            add(table, row, field.name(), word, Kind.NOT_IN_THE_LIST, expected);
        }
    }

    private void must(
            boolean holds, String table, int row, Field field, String cell, Kind otherwise) {
        if (!holds) {
            add(table, row, field.name(), cell, otherwise, field.list());
        }
    }

    /// Units of one issuance must not share a number, and count what their block spans.
    private void blocks() {
        Map<String, TreeMap<Long, Long>> spans = new HashMap<>();
        int row = 0;
        for (Map<String, String> unit : tables.of("unit")) {
            row++;
            String start = unit.getOrDefault("unitStartBlock", "");
            String end = unit.getOrDefault("unitEndBlock", "");
            if (!WHOLE.matcher(start).matches() || !WHOLE.matcher(end).matches()) {
                continue;
            }
            long first = Long.parseLong(start);
            long last = Long.parseLong(end);
            if (count(unit).compareTo(BigDecimal.valueOf(last - first + 1)) != 0) {
                add(
                        "unit",
                        row,
                        "unitCount",
                        unit.getOrDefault("unitCount", ""),
                        Kind.UNITS_DIFFER_FROM_BLOCK,
                        Long.toString(last - first + 1));
                continue;
            }
            TreeMap<Long, Long> taken =
                    spans.computeIfAbsent(
                            unit.getOrDefault("cadTrustIssuanceId", ""), _ -> new TreeMap<>());
            Optional<Long> before =
                    Optional.ofNullable(taken.floorEntry(last)).map(Map.Entry::getValue);
            if (before.isPresent() && before.get() >= first) {
                add("unit", row, "unitStartBlock", start, Kind.UNITS_OVERLAP, end);
            } else {
                taken.put(first, last);
            }
        }
    }

    private static boolean isDay(String cell) {
        try {
            LocalDate.parse(cell.length() > 10 ? cell.substring(0, 10) : cell);
            return true;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    private static boolean isLink(String cell) {
        try {
            URI address = URI.create(cell);
            return address.getScheme() != null && address.getHost() != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private void add(
            String table, int row, String field, String found, Kind kind, String expected) {
        problems.add(new CadTrustProblem(table, row, field, found, kind, expected));
    }
}
