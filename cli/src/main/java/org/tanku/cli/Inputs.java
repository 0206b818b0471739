package org.tanku.cli;

import org.tanku.cli.Input.Role;
import org.tanku.cli.exit.Sm3;
import org.tanku.kernel.forest.Stand;
import org.tanku.survey.RowProblem;
import org.tanku.survey.StandTable;
import org.tanku.survey.StandTableReading;
import org.tanku.survey.SurveyHeader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads the stand tables of one calculation and keeps every problem in all of them.
final class Inputs {
    private final Terminal terminal;
    private final List<Input> read = new ArrayList<>();
    private int problems;

    Inputs(Terminal terminal) {
        this.terminal = terminal;
    }

    /// In the order they were read.
    List<Input> all() {
        return List.copyOf(read);
    }

    int problems() {
        return problems;
    }

    List<Stand> stands(Role role) {
        return read.stream()
                .filter(input -> input.role() == role)
                .flatMap(input -> input.stands().stream())
                .toList();
    }

    /// The day of the survey that plays the part.
    LocalDate day(Role role) {
        return read.stream()
                .filter(input -> input.role() == role)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no table was read as " + role))
                .survey()
                .surveyedOn();
    }

    void read(Role role, Path file, LocalDate day) {
        byte[] content = content(file);
        String name = (role == Role.BASELINE ? "baseline " : "survey ") + day.getYear();
        SurveyHeader survey = new SurveyHeader(name, day);
        StandTableReading reading = table(file, content, survey);
        for (RowProblem problem : reading.problems()) {
            terminal.err()
                    .println(
                            terminal.say(
                                    "cli.measure.row",
                                    file.getFileName(),
                                    problem.tell(terminal.locale())));
        }
        problems += reading.problems().size();
        read.add(
                new Input(
                        role,
                        file.getFileName().toString(),
                        content.length,
                        Sm3.DIGEST.hash(content).hex(),
                        survey,
                        reading.stands()));
    }

    /// The day as it was typed behind an option.
    static LocalDate typedDay(String typed, String option) {
        return SurveyDay.parse(typed)
                .orElseThrow(
                        () -> new Stop(ExitCode.USAGE, "cli.measure.wrong-day", option, typed));
    }

    /// The day that the name of a file tells, which is said aloud because it may be wrong.
    LocalDate dayByName(Path file, String option) {
        mustBeThere(file);
        LocalDate day =
                SurveyDay.ofFileName(file)
                        .orElseThrow(() ->
                                new Stop(
                                        ExitCode.USAGE,
                                        "cli.measure.no-day",
                                        file.getFileName(),
                                        option));
        terminal.err()
                .println(terminal.say("cli.measure.day-taken", file.getFileName(), day, option));
        return day;
    }

    static void mustBeThere(Path file) {
        if (!Files.exists(file)) {
            throw new Stop(ExitCode.FILE, "cli.file.missing", file);
        }
    }

    static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw new Stop(ExitCode.FILE, "cli.file.missing", file);
        } catch (AccessDeniedException denied) {
            throw new Stop(ExitCode.FILE, "cli.file.denied", file);
        } catch (IOException unreadable) {
            throw Stop.ofFile("cli.file.unreadable", file, unreadable);
        }
    }

    /// The reader takes a file for what it is, whatever it is called.
    private static StandTableReading table(Path file, byte[] content, SurveyHeader survey) {
        try {
            return StandTable.readCsv(new ByteArrayInputStream(content), survey);
        } catch (IOException unreadable) {
            throw Stop.ofFile("cli.file.unreadable", file, unreadable);
        }
    }
}
