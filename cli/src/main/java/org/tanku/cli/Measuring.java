package org.tanku.cli;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// The command `measure` (计量): stands by a method, or plots of an inventory.
final class Measuring {
    private final Terminal terminal;

    Measuring(Terminal terminal) {
        this.terminal = terminal;
    }

    ExitCode run(Options.Measure options) {
        if (options.fia().isPresent() == options.method().isPresent()) {
            throw new Stop(ExitCode.USAGE, "cli.measure.method-or-fia");
        }
        return options.fia().isPresent()
                ? new InventoryMeasuring(terminal).run(options)
                : new StandMeasuring(terminal).run(options);
    }

    /// Where people read: standard output, unless the result itself goes there.
    static PrintStream summary(Terminal terminal, Options.Measure options) {
        return options.out().isEmpty() && options.format().isPresent()
                ? terminal.err()
                : terminal.out();
    }

    static void write(Terminal terminal, Options.Measure options, Result result) {
        if (options.out().isPresent()) {
            List<Path> written;
            try (Progress progress = new Progress(terminal)) {
                progress.stage("cli.progress.writing");
                written =
                        ResultWriting.write(
                                result,
                                options.out().get(),
                                options.format().stream().toList(),
                                options.explain());
            }
            written.forEach(
                    file -> terminal.out().println(terminal.say("cli.measure.written", file)));
        } else if (options.format().isPresent()) {
            ResultWriting.write(
                    result,
                    options.format().get(),
                    options.explain(),
                    new BufferedWriter(
                            new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8)));
        }
    }
}
