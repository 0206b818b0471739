package org.tanku.platform.safeguard;

import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Pick;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.safeguard.Matter.LossCause;
import org.tanku.platform.safeguard.Matter.Paper;
import org.tanku.platform.safeguard.Matter.Term;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes and reads the words of a matter: a line a field, as they are kept and as their digest is
/// in the journal.
final class MatterText {
    private static final String FORMAT = "tanku-act-1";
    private static final String OPEN = "-";

    private MatterText() {}

    static String write(Matter matter) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", matter.kind());
        fields.put("paper", matter.paper().number());
        fields.put("date", matter.paper().date());
        fields.put("reason", matter.paper().reason());
        switch (matter) {
            case Matter.Freeze(var account, var pick, var court, var term, _) -> {
                put(fields, account, pick);
                fields.put("court", court);
                fields.put("until", term instanceof Term.Until(var last) ? last : OPEN);
            }
            case Matter.Pledge(var account, var pick, var pledgee, var registration, _) -> {
                put(fields, account, pick);
                fields.put("pledgee", pledgee);
                fields.put("registration", registration);
            }
            case Matter.Lift(var encumbrance, _) -> fields.put("encumbrance", encumbrance);
            case Matter.CourtMove(var encumbrance, var to, _) -> {
                fields.put("encumbrance", encumbrance);
                fields.put("to", to);
            }
            case Matter.CourtCancel(var encumbrance, _) -> fields.put("encumbrance", encumbrance);
            case Matter.Cancel(var account, var pick, _) -> put(fields, account, pick);
            case Matter.OverIssue(var block, var units, _) -> put(fields, block, units);
            case Matter.Reversal(var block, var units, var cause, var avoidable, _) -> {
                put(fields, block, units);
                fields.put("cause", cause);
                fields.put("avoidable", avoidable);
            }
            case Matter.Replacement(var due, var pick, _) -> {
                fields.put("due", due);
                fields.put("pick", pick);
            }
        }
        return FORMAT
                + "\n"
                + fields.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue() + "\n")
                        .collect(Collectors.joining());
    }

    static Matter read(String text) {
        String[] lines = text.split("\n", -1);
        if (!lines[0].equals(FORMAT)) {
            throw new IllegalArgumentException("expected " + FORMAT + ", found '" + lines[0] + "'");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : lines) {
            int blank = line.indexOf(' ');
            if (blank > 0) {
                fields.put(line.substring(0, blank), line.substring(blank + 1));
            }
        }
        return read(fields);
    }

    private static Matter read(Map<String, String> fields) {
        Paper paper =
                new Paper(
                        get(fields, "paper"),
                        LocalDate.parse(get(fields, "date")),
                        get(fields, "reason"));
        return switch (Matter.Kind.valueOf(get(fields, "kind"))) {
            case FREEZE ->
                    new Matter.Freeze(
                            account(fields),
                            pick(fields),
                            get(fields, "court"),
                            term(fields),
                            paper);
            case PLEDGE ->
                    new Matter.Pledge(
                            account(fields),
                            pick(fields),
                            get(fields, "pledgee"),
                            get(fields, "registration"),
                            paper);
            case LIFT -> new Matter.Lift(get(fields, "encumbrance"), paper);
            case COURT_MOVE ->
                    new Matter.CourtMove(
                            get(fields, "encumbrance"), AccountId.parse(get(fields, "to")), paper);
            case COURT_CANCEL -> new Matter.CourtCancel(get(fields, "encumbrance"), paper);
            case CANCEL -> new Matter.Cancel(account(fields), pick(fields), paper);
            case OVER_ISSUE -> new Matter.OverIssue(block(fields), units(fields), paper);
            case REVERSAL ->
                    new Matter.Reversal(
                            block(fields),
                            units(fields),
                            LossCause.valueOf(get(fields, "cause")),
                            Boolean.parseBoolean(get(fields, "avoidable")),
                            paper);
            case REPLACEMENT -> new Matter.Replacement(get(fields, "due"), pick(fields), paper);
        };
    }

    private static void put(Map<String, Object> fields, AccountId account, Pick pick) {
        fields.put("account", account);
        fields.put("pick", pick);
    }

    private static void put(Map<String, Object> fields, BlockNumber block, long units) {
        fields.put("block", block);
        fields.put("units", units);
    }

    private static AccountId account(Map<String, String> fields) {
        return AccountId.parse(get(fields, "account"));
    }

    private static Pick pick(Map<String, String> fields) {
        String[] words = get(fields, "pick").split(" ", -1);
        return Pick.parse(words[0], words[1]);
    }

    private static BlockNumber block(Map<String, String> fields) {
        return BlockNumber.parse(get(fields, "block"));
    }

    private static long units(Map<String, String> fields) {
        return Long.parseLong(get(fields, "units"));
    }

    private static Term term(Map<String, String> fields) {
        String until = get(fields, "until");
        return until.equals(OPEN) ? new Term.Open() : new Term.Until(LocalDate.parse(until));
    }

    private static String get(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }
}
