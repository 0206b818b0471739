package org.tanku.cli;

/// The command `measure` (计量).
final class Measuring {
    private final Terminal terminal;

    Measuring(Terminal terminal) {
        this.terminal = terminal;
    }

    ExitCode run(Options.Measure options) {
        terminal.out().println(options.standIns() + " " + options.method() + options.start());
        return ExitCode.OK;
    }
}
