package org.tanku.platform.backup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What a backup says about itself (备份清单): what it holds, and how to see that it is whole.
///
/// @param schema version of the tables, as the migrations count it
/// @param root of the tree over the journal's entries, as the seal computes it
public record Manifest(
        Instant at,
        String schema,
        long entries,
        String root,
        List<Table> tables,
        List<Sequence> sequences) {
    private static final String FIRST = "tanku-backup 1";

    /// @param columns that are copied, quoted and with commas between them
    public record Table(String name, String columns, long rows, String sm3) {}

    public record Sequence(String name, long value, boolean called) {}

    public Manifest {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    String text() {
        StringBuilder text = new StringBuilder(FIRST).append('\n');
        line(text, "at", at.toString());
        line(text, "schema", schema);
        line(text, "journal", String.valueOf(entries), root);
        for (Table each : tables) {
            line(
                    text,
                    "table",
                    each.name(),
                    String.valueOf(each.rows()),
                    each.sm3(),
                    each.columns());
        }
        for (Sequence each : sequences) {
            line(
                    text,
                    "sequence",
                    each.name(),
                    String.valueOf(each.value()),
                    String.valueOf(each.called()));
        }
        return text.toString();
    }

    /// @throws IllegalArgumentException when it is no manifest of this form
    static Manifest parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 4 || !lines.getFirst().equals(FIRST)) {
            throw new IllegalArgumentException(
                    "a manifest begins with \"%s\", not \"%s\""
                            .formatted(FIRST, lines.isEmpty() ? "" : lines.getFirst()));
        }
        List<Table> tables = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        for (String line : lines.subList(4, lines.size())) {
            String[] parts = line.split("\t", -1);
            switch (parts[0]) {
                case "table" ->
                        tables.add(
                                new Table(parts[1], parts[4], Long.parseLong(parts[2]), parts[3]));
                case "sequence" ->
                        sequences.add(
                                new Sequence(
                                        parts[1],
                                        Long.parseLong(parts[2]),
                                        Boolean.parseBoolean(parts[3])));
                default -> throw new IllegalArgumentException("no line of a manifest: " + line);
            }
        }
        String[] journal = lines.get(3).split("\t", -1);
        return new Manifest(
                Instant.parse(lines.get(1).split("\t", -1)[1]),
                lines.get(2).split("\t", -1)[1],
                Long.parseLong(journal[1]),
                journal[2],
                tables,
                sequences);
    }

    private static void line(StringBuilder text, String... parts) {
        text.append(String.join("\t", parts)).append('\n');
    }
}
