package org.tanku.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tanku.cli.inventory.InventoryReading;
import org.tanku.cli.inventory.TableProblem;

/// Estimates from the tables of a forest inventory (清查估计).
final class InventoryMeasuring {
    private final Terminal terminal;

    InventoryMeasuring(Terminal terminal) {
        this.terminal = terminal;
    }

    ExitCode run(Options.Measure options) {
        Path folder = options.fia().orElseThrow();
        if (!Files.isDirectory(folder)) {
            throw new Stop(ExitCode.FILE, "cli.file.no-folder", folder);
        }
        return switch (read(folder)) {
            case InventoryReading.Unreadable(var problems) -> {
                problems.forEach(this::tell);
                terminal.err()
                        .println(terminal.say("cli.measure.rows", "" + problems.size()));
                yield ExitCode.INPUT_HAS_PROBLEMS;
            }
            case InventoryReading.Read(var inventory) -> ExitCode.OK;
        };
    }

    private InventoryReading read(Path folder) {
        try (Progress progress = new Progress(terminal)) {
            progress.stage("cli.progress.reading");
            return InventoryReading.read(folder);
        } catch (IOException unreadable) {
            throw Stop.ofFile("cli.file.unreadable", folder, unreadable);
        }
    }

    private void tell(TableProblem problem) {
        String expected = terminal.say("cli.table.expected." + problem.expected());
        String key = problem.row() == 0 ? "cli.table.whole" : "cli.table.row";
        terminal.err()
                .println(
                        terminal.say(
                                key,
                                problem.file(),
                                Long.toString(problem.row()),
                                problem.column(),
                                problem.found(),
                                expected));
    }
}
