package org.tanku.cli;

/// What the command line answers to the shell (退出码). The launcher adds 10 to 12 of its own.
public enum ExitCode {
    OK(0),
    /// The input was read and has problems; each is told.
    INPUT_HAS_PROBLEMS(1),
    /// The command line itself is wrong.
    USAGE(2),
    /// A file cannot be read or written.
    FILE(3),
    /// An exit package does not hold together.
    PACKAGE_DIFFERS(4),
    /// The package is sound and does not hold what was asked for.
    NOT_IN_PACKAGE(5),
    /// A fault of the program.
    FAULT(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
