package org.tanku.platform.shell;

/// How a start that failed ends, after the numbers of BSD's `sysexits` (退出码). docs/running.md lists
/// them; a number is never given another meaning.
enum ExitCode {
    UNKNOWN_OPTION(64),
    DATABASE_UNFIT(65),
    DATABASE_NOT_THERE(66),
    DATABASE_UNREACHABLE(68),
    PORT_TAKEN(69),
    UNKNOWN_FAILURE(70),
    LOCAL_DATABASE_FAILED(71),
    FOLDER_NOT_WRITABLE(73),
    FOLDER_IN_USE(75),
    DATABASE_TOO_OLD(76),
    NOT_PERMITTED(77),
    WRONG_SETTING(78),
    NOT_RESTORED(79);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
