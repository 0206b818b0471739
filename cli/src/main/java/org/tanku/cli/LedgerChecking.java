package org.tanku.cli;

import org.tanku.survey.RowProblem;
import org.tanku.survey.foreign.ForeignRegistry;
import org.tanku.survey.foreign.LedgerColumns;
import org.tanku.survey.foreign.LedgerComparison;
import org.tanku.survey.foreign.LedgerComparison.Difference;
import org.tanku.survey.foreign.LedgerField;
import org.tanku.survey.foreign.LedgerReading;
import org.tanku.survey.foreign.LedgerTable;
import org.tanku.survey.foreign.LedgerTotals;
import org.tanku.survey.foreign.LedgerWords;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The command `ledger` (外部登记簿检查): the file of another registry checked row by row, and held
/// against the one before, without the platform.
final class LedgerChecking {
    private final Terminal terminal;

    LedgerChecking(Terminal terminal) {
        this.terminal = terminal;
    }

    ExitCode run(Options.Ledger options) {
        ForeignRegistry registry =
                ForeignRegistry.find(options.registry())
                        .orElseThrow(() ->
                                new Stop(
                                        ExitCode.USAGE,
                                        "cli.ledger.registry",
                                        options.registry(),
                                        names(ForeignRegistry.values())));
        Map<String, String> columns = columns(options);
        byte[] content = Inputs.content(options.file());
        LedgerReading reading = LedgerTable.read(content, registry, columns);
        tell(options.file(), reading);
        if (!reading.isGood()) {
            options.rejected().ifPresent(out -> writeRejected(out, content, columns, reading));
            return stop(reading);
        }
        if (options.previous().isPresent()) {
            Path file = options.previous().get();
            LedgerReading before = LedgerTable.read(Inputs.content(file), registry, columns);
            if (!before.isGood()) {
                tellProblems(file, before);
                return stop(before);
            }
            tell(file, LedgerComparison.between(before.lots(), reading.lots()));
        }
        return ExitCode.OK;
    }

    private Map<String, String> columns(Options.Ledger options) {
        Map<String, String> columns = Objects.requireNonNullElse(options.column(), Map.of());
        columns.forEach((heading, field) -> {
            if (!field.equals(LedgerColumns.LEFT_ALONE) && LedgerField.find(field).isEmpty()) {
                throw new Stop(ExitCode.USAGE, "cli.ledger.field", heading, field, fields());
            }
        });
        return columns;
    }

    private static String fields() {
        return Arrays.stream(LedgerField.values())
                .map(LedgerField::key)
                .collect(Collectors.joining(", "));
    }

    private static String names(ForeignRegistry... registries) {
        return Arrays.stream(registries).map(Enum::name).collect(Collectors.joining(", "));
    }

    private ExitCode stop(LedgerReading reading) {
        terminal.err().println(terminal.say("cli.ledger.rows", reading.problems().size()));
        return ExitCode.INPUT_HAS_PROBLEMS;
    }

    private void tell(Path file, LedgerReading reading) {
        tellProblems(file, reading);
        tellRows("cli.ledger.remark", file, reading.remarks());
        LedgerTotals totals = LedgerTotals.of(reading.lots());
        say(
                "cli.ledger.totals",
                file.getFileName(),
                totals.lots(),
                totals.projects(),
                whole(totals.units()),
                reading.remarks().size());
        LedgerWords words = new LedgerWords(terminal.locale());
        totals.byStatus()
                .forEach((status, units) ->
                        say("cli.ledger.status", words.status(status), whole(units)));
        totals.byVintage()
                .forEach((vintage, units) -> say("cli.ledger.vintage", vintage, whole(units)));
    }

    private void tellProblems(Path file, LedgerReading reading) {
        tellRows("cli.ledger.row", file, reading.problems());
    }

    private void tellRows(String key, Path file, List<RowProblem> rows) {
        for (RowProblem row : rows) {
            terminal.err()
                    .println(terminal.say(key, file.getFileName(), row.tell(terminal.locale())));
        }
    }

    private void tell(Path before, LedgerComparison comparison) {
        LedgerWords words = new LedgerWords(terminal.locale());
        for (Difference each : comparison.differences()) {
            say(
                    "cli.ledger.difference",
                    whole(each.units()),
                    each.first(),
                    each.last(),
                    each.told().serial().series(),
                    words.what(each));
        }
        say(
                "cli.ledger.compared",
                before.getFileName(),
                whole(comparison.came()),
                whole(comparison.gone()),
                whole(comparison.changed()),
                whole(comparison.same()));
    }

    private void writeRejected(
            Path file, byte[] content, Map<String, String> columns, LedgerReading reading) {
        try (OutputStream out = Files.newOutputStream(file)) {
            LedgerTable.writeRejected(out, content, columns, reading.problems(), terminal.locale());
        } catch (IOException unwritable) {
            throw Stop.ofFile("cli.file.not-written", file, unwritable);
        }
        terminal.err().println(terminal.say("cli.ledger.written", file));
    }

    private void say(String key, Object... words) {
        terminal.out().println(terminal.say(key, words));
    }

    private static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
