package org.tanku.cli;

/// The command `explain` (说明).
final class Explaining {
    private final Terminal terminal;

    Explaining(Terminal terminal) {
        this.terminal = terminal;
    }

    ExitCode run(Options.Explain options) {
        terminal.out().println(options.serial());
        return ExitCode.OK;
    }
}
