package org.tanku.cli;

import org.tanku.cli.Input.Role;
import org.tanku.survey.change.ChangeTable;
import org.tanku.survey.change.ChangeWords;
import org.tanku.survey.change.Divisions;
import org.tanku.survey.change.EditionMatching;
import org.tanku.survey.change.StandChange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The command `changes` (变化表): what became of the stands of one stand table in the next, by their
/// codes. A table with bad rows is not compared: its missing stands would pass for gone.
final class ChangeListing {
    private static final String EARLIER_DAY = "--surveyed-earlier";
    private static final String LATER_DAY = "--surveyed-later";

    private final Terminal terminal;

    ChangeListing(Terminal terminal) {
        this.terminal = terminal;
    }

    ExitCode run(Options.Changes options) {
        Inputs inputs = new Inputs(terminal);
        inputs.read(
                Role.START,
                options.earlier(),
                options.surveyedEarlier()
                        .map(typed -> Inputs.typedDay(typed, EARLIER_DAY))
                        .orElseGet(() -> inputs.dayByName(options.earlier(), EARLIER_DAY)));
        inputs.read(
                Role.END,
                options.later(),
                options.surveyedLater()
                        .map(typed -> Inputs.typedDay(typed, LATER_DAY))
                        .orElseGet(() -> inputs.dayByName(options.later(), LATER_DAY)));
        if (inputs.problems() > 0) {
            terminal.err().println(terminal.say("cli.changes.rows", inputs.problems()));
            return ExitCode.INPUT_HAS_PROBLEMS;
        }
        if (inputs.day(Role.END).isBefore(inputs.day(Role.START))) {
            throw new Stop(
                    ExitCode.USAGE,
                    "cli.changes.order",
                    inputs.day(Role.START),
                    inputs.day(Role.END));
        }
        ChangeTable table =
                new EditionMatching(Divisions.ofFujian())
                        .byCode(inputs.stands(Role.START), inputs.stands(Role.END));
        tell(table);
        options.csv().ifPresent(file -> write(table, file));
        return ExitCode.OK;
    }

    /// All that changed, then how many there are of each kind.
    private void tell(ChangeTable table) {
        ChangeWords words = ChangeWords.in(terminal.locale());
        Map<String, Integer> counts = new TreeMap<>();
        for (StandChange each : table.changes()) {
            counts.merge(words.kind(each), 1, Integer::sum);
            if (isWorthTelling(each)) {
                terminal.out().println(words.tell(each));
            }
        }
        terminal.out()
                .println(
                        terminal.say(
                                "cli.changes.registered",
                                decimal(table.total().registeredBefore().value()),
                                decimal(table.total().registeredAfter().value())));
        counts.forEach((kind, count) ->
                terminal.out().println(terminal.say("cli.changes.count", kind, count)));
    }

    /// A stand found again under its code with nothing new to say of it is counted alone.
    private static boolean isWorthTelling(StandChange change) {
        return !(change instanceof StandChange.MatchedByCodeAlone found
                && found.facts().isEmpty()
                && found.before().code().equals(found.after().code()));
    }

    private void write(ChangeTable table, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            table.writeCsv(out, terminal.locale());
        } catch (IOException unwritable) {
            throw Stop.ofFile("cli.file.not-written", file, unwritable);
        }
        terminal.err().println(terminal.say("cli.changes.written", file));
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%,.2f", value);
    }
}
