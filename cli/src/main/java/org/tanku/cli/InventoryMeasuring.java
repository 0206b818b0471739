package org.tanku.cli;

import org.tanku.cli.inventory.Inventory;
import org.tanku.cli.inventory.Inventory.Evaluation;
import org.tanku.cli.inventory.InventoryEstimate;
import org.tanku.cli.inventory.InventoryReading;
import org.tanku.cli.inventory.TableProblem;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Estimates from the tables of a forest inventory (清查估计).
final class InventoryMeasuring {
    private static final String ALL = "all";

    private final Terminal terminal;

    InventoryMeasuring(Terminal terminal) {
        this.terminal = terminal;
    }

    ExitCode run(Options.Measure options) {
        check(options);
        Path folder = options.fia().orElseThrow();
        if (!Files.isDirectory(folder)) {
            throw new Stop(ExitCode.FILE, "cli.file.no-folder", folder);
        }
        return switch (read(folder)) {
            case InventoryReading.Unreadable(var problems) -> {
                problems.forEach(this::tell);
                terminal.err().println(terminal.say("cli.measure.rows", "" + problems.size()));
                yield ExitCode.INPUT_HAS_PROBLEMS;
            }
            case InventoryReading.Read(var inventory) -> {
                estimate(inventory, folder, options);
                yield ExitCode.OK;
            }
        };
    }

    private static void check(Options.Measure options) {
        List.of("--start", "--end", "--baseline").forEach(option -> refuse(option, options));
        if (options.explain()) {
            throw new Stop(ExitCode.USAGE, "cli.measure.not-with-fia", "--explain");
        }
    }

    private static void refuse(String option, Options.Measure options) {
        boolean given =
                switch (option) {
                    case "--start" -> options.start().isPresent();
                    case "--end" -> options.end().isPresent();
                    default -> options.baseline().isPresent();
                };
        if (given) {
            throw new Stop(ExitCode.USAGE, "cli.measure.not-with-fia", option);
        }
    }

    private InventoryReading read(Path folder) {
        try (Progress progress = new Progress(terminal)) {
            progress.stage("cli.progress.reading", bytes(folder));
            return InventoryReading.read(folder, progress::step);
        } catch (IOException unreadable) {
            throw Stop.ofFile("cli.file.unreadable", folder, unreadable);
        }
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private void estimate(Inventory inventory, Path folder, Options.Measure options) {
        List<Evaluation> wanted = wanted(inventory, options.year().orElse(ALL));
        List<InventoryEstimate> estimates =
                wanted.stream().map(each -> InventoryEstimate.of(inventory, each)).toList();
        PrintStream out = Measuring.summary(terminal, options);
        InventorySummary summary = new InventorySummary(terminal, out);
        estimates.forEach(summary::tell);
        out.println(terminal.say("cli.fia.method"));
        Measuring.write(terminal, options, InventoryResult.of(estimates, folder));
    }

    private static List<Evaluation> wanted(Inventory inventory, String year) {
        List<Evaluation> found =
                inventory.evaluations().stream()
                        .filter(each -> year.equals(ALL) || year.equals("" + each.year()))
                        .toList();
        if (found.isEmpty()) {
            String years =
                    inventory.evaluations().stream()
                            .map(each -> "" + each.year())
                            .distinct()
                            .collect(Collectors.joining(", "));
            throw new Stop(ExitCode.USAGE, "cli.fia.no-year", year, years);
        }
        return found;
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
