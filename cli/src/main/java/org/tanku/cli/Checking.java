package org.tanku.cli;

import org.tanku.cli.check.CaseFile;
import org.tanku.cli.check.CaseReading;
import org.tanku.cli.check.Guide;
import org.tanku.kernel.library.CheckCase;
import org.tanku.kernel.library.CheckCase.Verdict;
import org.tanku.kernel.trace.Telling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The command `check` (核对算例): tables of cases against the equations of the kernel.
final class Checking {
    private final Terminal terminal;
    private int held;
    private int apart;
    private int failed;
    private int problems;
    private int aside;

    Checking(Terminal terminal) {
        this.terminal = terminal;
    }

    ExitCode run(Options.Check options) {
        Optional<Guide> guide = options.reading().map(this::guide);
        List<CaseReading> readings = new ArrayList<>();
        for (Path file : options.files()) {
            String text = text(file);
            readings.add(
                    guide.map(each -> CaseFile.read(name(file), text, each))
                            .orElseGet(() -> CaseFile.read(name(file), text)));
        }
        guide.ifPresent(each -> each.problems().forEach(this::tell));
        for (CaseReading reading : readings) {
            reading.problems().forEach(this::tell);
            reading.cases().forEach(this::check);
            tellAside(reading.aside());
        }
        say(
                "cli.check.counts",
                whole(held + failed),
                whole(held),
                whole(apart),
                whole(failed),
                whole(problems),
                whole(aside));
        return failed == 0 && problems == 0 ? ExitCode.OK : ExitCode.INPUT_HAS_PROBLEMS;
    }

    private Guide guide(Path file) {
        return Guide.read(name(file), text(file));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException missing) {
            throw new Stop(ExitCode.FILE, "cli.file.missing", file);
        } catch (AccessDeniedException denied) {
            throw new Stop(ExitCode.FILE, "cli.file.denied", file);
        } catch (IOException unreadable) {
            throw Stop.ofFile("cli.file.unreadable", file, unreadable);
        }
    }

    private void tell(CaseReading.Problem problem) {
        problems++;
        terminal.err()
                .println(
                        terminal.say(
                                "cli.check.problem",
                                problem.file(),
                                problem.place(),
                                problem.column(),
                                problem.found(),
                                terminal.say("cli.check.expected." + problem.expected())));
    }

    private void check(CheckCase of) {
        Verdict verdict = of.check();
        if (verdict.holds()) {
            held++;
            apart += of.kind() == CheckCase.Kind.NOT_REPRODUCED ? 1 : 0;
            return;
        }
        failed++;
        switch (verdict) {
            case Verdict.AsSaid _ -> throw new IllegalStateException(of.id() + " holds");
            case Verdict.Otherwise(var each, var found) -> otherwise(each, found);
            case Verdict.NoEquation _ -> say("cli.check.no-equation", of.id(), of.equation());
            case Verdict.OtherUnit(_, var found) ->
                    say(
                            "cli.check.other-unit",
                            of.id(),
                            of.equation(),
                            found.symbol(),
                            of.expected().unit().symbol());
            case Verdict.BadValues(_, var faults) ->
                    faults.forEach(fault ->
                            say(
                                    "cli.check.bad-values",
                                    of.id(),
                                    of.equation(),
                                    FaultTelling.tell(fault, terminal)));
        }
    }

    private void otherwise(CheckCase of, double found) {
        String key =
                of.kind() == CheckCase.Kind.NOT_REPRODUCED
                        ? "cli.check.not-apart"
                        : "cli.check.differs";
        double expected = of.expected().value();
        say(
                key,
                of.id(),
                of.equation(),
                Telling.reading(of.expected(), terminal.locale()),
                Telling.reading(of.expected().unit().quantity(found), terminal.locale()),
                String.format(Locale.ROOT, "%.4g", found - expected),
                String.format(Locale.ROOT, "%.4g", of.tolerance()),
                of.source());
    }

    /// Rows that no equation is asked for, by the reason the guide gives.
    private void tellAside(List<CaseReading.Aside> rows) {
        aside += rows.size();
        Map<String, List<String>> byReason = new TreeMap<>();
        for (CaseReading.Aside each : rows) {
            byReason.computeIfAbsent(each.because(), _ -> new ArrayList<>()).add(each.id());
        }
        byReason.forEach((because, ids) ->
                say(
                        because.isEmpty() ? "cli.check.no-guide" : "cli.check.aside",
                        whole(ids.size()),
                        ids.getFirst(),
                        because));
    }

    private void say(String key, Object... arguments) {
        terminal.out().println(terminal.say(key, arguments));
    }

    private static String whole(long value) {
        return Long.toString(value);
    }
}
