package org.tanku.cli;

import org.tanku.cli.Input.Role;
import org.tanku.kernel.forest.Stand;
import org.tanku.survey.change.ChangeTable;
import org.tanku.survey.change.ChangeWords;
import org.tanku.survey.change.Divisions;
import org.tanku.survey.change.EditionMatching;
import org.tanku.survey.change.EditionStand;
import org.tanku.survey.change.MatchingShares;
import org.tanku.survey.change.StandChange;
import org.tanku.survey.layer.CoordinateSystem.Datum;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The command `changes` (变化表): what became of the stands of one survey in the next, by their
/// ground where both files are maps, and by their codes. A file with bad rows is not compared: its
/// missing stands would pass for gone.
final class ChangeListing {
    private static final String EARLIER_DAY = "--surveyed-earlier";
    private static final String LATER_DAY = "--surveyed-later";

    private final Terminal terminal;

    ChangeListing(Terminal terminal) {
        this.terminal = terminal;
    }

    ExitCode run(Options.Changes options) {
        List<MatchingShares> shares = shares(options);
        EditionReading reading = new EditionReading(terminal);
        EditionReading.Edition earlier =
                reading.read(
                        new EditionReading.Asked(
                                Role.START,
                                options.earlier(),
                                options.surveyedEarlier()
                                        .map(typed -> Inputs.typedDay(typed, EARLIER_DAY))
                                        .orElseGet(() ->
                                                reading.dayByName(options.earlier(), EARLIER_DAY)),
                                options.layerEarlier().orElse(""),
                                "--layer-earlier"));
        EditionReading.Edition later =
                reading.read(
                        new EditionReading.Asked(
                                Role.END,
                                options.later(),
                                options.surveyedLater()
                                        .map(typed -> Inputs.typedDay(typed, LATER_DAY))
                                        .orElseGet(() ->
                                                reading.dayByName(options.later(), LATER_DAY)),
                                options.layerLater().orElse(""),
                                "--layer-later"));
        if (reading.problems() > 0) {
            terminal.err().println(terminal.say("cli.changes.rows", reading.problems()));
            return ExitCode.INPUT_HAS_PROBLEMS;
        }
        if (later.surveyedOn().isBefore(earlier.surveyedOn())) {
            throw new Stop(
                    ExitCode.USAGE, "cli.changes.order", earlier.surveyedOn(), later.surveyedOn());
        }
        ChangeTable table = table(earlier, later, shares);
        tell(table);
        options.csv().ifPresent(file -> write(table, file));
        return ExitCode.OK;
    }

    /// Both or neither, so one or none: no source gives either of them.
    private static List<MatchingShares> shares(Options.Changes options) {
        if (options.sameGround().isPresent() != options.sliver().isPresent()) {
            throw new Stop(ExitCode.USAGE, "cli.changes.shares");
        }
        return options.sameGround().stream()
                .flatMap(same -> options.sliver().stream().map(sliver -> of(same, sliver)))
                .toList();
    }

    private static MatchingShares of(double same, double sliver) {
        try {
            return new MatchingShares(same, sliver);
        } catch (IllegalArgumentException impossible) {
            throw new Stop(ExitCode.USAGE, "cli.changes.wrong-shares", same, sliver);
        }
    }

    private ChangeTable table(
            EditionReading.Edition earlier,
            EditionReading.Edition later,
            List<MatchingShares> shares) {
        EditionMatching matching = new EditionMatching(Divisions.ofFujian());
        if (!earlier.isDrawn() || !later.isDrawn()) {
            terminal.err().println(terminal.say("cli.changes.by-code"));
            return matching.byCode(stands(earlier), stands(later));
        }
        MatchingShares told =
                shares.stream()
                        .findFirst()
                        .orElseThrow(() -> new Stop(ExitCode.USAGE, "cli.changes.shares"));
        terminal.out()
                .println(terminal.say("cli.changes.by-ground", told.sameGround(), told.sliver()));
        return matching.byGround(earlier.stands(), later.stands(), Datum.CGCS2000, told);
    }

    private static List<Stand> stands(EditionReading.Edition edition) {
        return edition.stands().stream().map(EditionStand::stand).toList();
    }

    /// All that changed, then how many there are of each kind.
    private void tell(ChangeTable table) {
        ChangeWords words = ChangeWords.in(terminal.locale());
        Map<String, Integer> counts = new TreeMap<>();
        for (StandChange each : table.changes()) {
            counts.merge(words.kind(each), 1, Integer::sum);
            if (each.isWorthTelling()) {
                terminal.out().println(words.tell(each));
            }
        }
        terminal.out()
                .println(
                        terminal.say(
                                "cli.changes.registered",
                                decimal(table.total().registeredBefore().value()),
                                decimal(table.total().registeredAfter().value())));
        if (table.slivers().value() > 0) {
            terminal.out()
                    .println(terminal.say("cli.changes.slivers", decimal(table.slivers().value())));
        }
        counts.forEach((kind, count) ->
                terminal.out().println(terminal.say("cli.changes.count", kind, count)));
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
