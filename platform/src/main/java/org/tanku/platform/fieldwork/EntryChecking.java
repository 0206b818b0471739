package org.tanku.platform.fieldwork;

import static org.tanku.platform.fieldwork.EntryRefusal.FIELDS_CONTRADICT;
import static org.tanku.platform.fieldwork.EntryRefusal.FIELD_MISSING;
import static org.tanku.platform.fieldwork.EntryRefusal.FIELD_UNKNOWN;
import static org.tanku.platform.fieldwork.EntryRefusal.FIELD_WRONG;
import static org.tanku.platform.fieldwork.EntryRefusal.KIND_UNKNOWN;
import static org.tanku.platform.fieldwork.EntryRefusal.NOT_AN_ENTRY;

import org.tanku.platform.fieldwork.SyncAnswer.Fault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/// Judges one entry by itself, every cell of it (逐条检查).
final class EntryChecking {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,14}");

    private final SentEntry sent;
    private final List<Fault> faults = new ArrayList<>();

    EntryChecking(SentEntry sent) {
        this.sent = sent;
        head("id", sent.id(), FieldRules.isId(sent.id()));
        head("device", sent.device(), FieldRules.isId(sent.device()));
        head("number", sent.number(), NUMBER.matcher(sent.number()).matches());
        head("noted_at", sent.notedAt(), FieldRules.isMoment(sent.notedAt()));
        kind().ifPresentOrElse(
                        this::content,
                        () -> faults.add(new Fault(KIND_UNKNOWN, "kind", sent.kind())));
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /// @throws IllegalStateException when there are faults: a bug of the caller
    FieldEntry entry() {
        if (!faults.isEmpty()) {
            throw new IllegalStateException("not an entry: " + faults);
        }
        return new FieldEntry(
                UUID.fromString(sent.id()),
                UUID.fromString(sent.device()),
                Long.parseLong(sent.number()),
                kind().orElseThrow(),
                sent.content(),
                Instant.parse(sent.notedAt()));
    }

    private Optional<FieldEntry.Kind> kind() {
        return kind(sent.kind());
    }

    private static Optional<FieldEntry.Kind> kind(String name) {
        return Arrays.stream(FieldEntry.Kind.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private void head(String field, String found, boolean good) {
        if (!good) {
            faults.add(new Fault(NOT_AN_ENTRY, field, found));
        }
    }

    private void content(FieldEntry.Kind kind) {
        Map<String, FieldRules.Rule> rules = new HashMap<>(FieldRules.of(kind));
        FieldEntry.Kind told = kind;
        if (kind == FieldEntry.Kind.CORRECTION) {
            told = kind(cell("as")).orElse(FieldEntry.Kind.CORRECTION);
            rules.putAll(FieldRules.of(told));
        }
        sent.content().keySet().stream()
                .filter(key -> !rules.containsKey(key))
                .sorted()
                .forEach(key -> faults.add(new Fault(FIELD_UNKNOWN, key, cell(key))));
        new TreeMap<>(rules).forEach(this::cell);
        switch (told) {
            case PLOT -> plot();
            case TREE -> measuredOrNot("height", "height_missing");
            case PHOTO, CORRECTION -> {}
        }
    }

    private void cell(String key, FieldRules.Rule rule) {
        if (rule.required() && cell(key).isEmpty()) {
            missing(key);
        } else if (has(key) && !rule.allows().test(cell(key))) {
            faults.add(new Fault(FIELD_WRONG, key, cell(key)));
        }
    }

    private void plot() {
        measuredOrNot("latitude", "position_missing");
        if (has("latitude") && !has("longitude")) {
            missing("longitude");
        }
        for (String of : List.of("longitude", "accuracy", "position_at")) {
            if (has(of) && !has("latitude")) {
                contradicts(of);
            }
        }
        if (has("stand") && !cell("stand").startsWith(cell("county") + "-")) {
            contradicts("stand");
        }
    }

    /// Missing is not zero: what was not measured says why.
    private void measuredOrNot(String measured, String because) {
        if (has(measured) && has(because)) {
            contradicts(because);
        } else if (!has(measured) && !has(because)) {
            missing(measured);
        }
    }

    private void missing(String field) {
        faults.add(new Fault(FIELD_MISSING, field, ""));
    }

    private void contradicts(String field) {
        faults.add(new Fault(FIELDS_CONTRADICT, field, cell(field)));
    }

    private boolean has(String key) {
        return sent.content().containsKey(key);
    }

    private String cell(String key) {
        return sent.content().getOrDefault(key, "");
    }
}
