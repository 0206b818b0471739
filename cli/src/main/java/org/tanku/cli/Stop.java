package org.tanku.cli;

/// Ends a command with one clear sentence and an exit code; carries the key of the sentence, not
/// its words.
public final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ExitCode code;
    private final String key;
    private final transient Object[] arguments;

    public Stop(ExitCode code, String key, Object... arguments) {
        super(key);
        this.code = code;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /// A file that cannot be read or written, with what the system says of it.
    static Stop ofFile(String key, Object file, Exception why) {
        return new Stop(ExitCode.FILE, key, file, String.valueOf(why.getMessage()));
    }

    public ExitCode code() {
        return code;
    }

    String tell(Wording words) {
        return words.say(key, arguments);
    }
}
