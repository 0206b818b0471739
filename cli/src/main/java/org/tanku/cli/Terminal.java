package org.tanku.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Where the command line writes and for whom (终端).
///
/// @param interactive whether a person watches, so that a progress bar makes sense
public record Terminal(PrintStream out, PrintStream err, Wording words, boolean interactive) {

    static Terminal ofSystem(String[] arguments) {
        Language language = Language.choose(arguments, System.getenv(), Locale.getDefault());
        boolean person = System.console() != null && System.console().isTerminal();
        return new Terminal(
                stream(FileDescriptor.out, "stdout.encoding"),
                stream(FileDescriptor.err, "stderr.encoding"),
                Wording.in(language.locale()),
                person);
    }

    public Locale locale() {
        return words.locale();
    }

    /// Which of two texts the reader gets.
    boolean inChinese() {
        return locale().getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /// The shell's own encoding where it can write our units and words, else UTF-8.
    private static PrintStream stream(FileDescriptor to, String property) {
        Charset asked =
                Charset.forName(System.getProperty(property, "UTF-8"), StandardCharsets.UTF_8);
        boolean able = asked.canEncode() && asked.newEncoder().canEncode("碳 m³ CO₂e");
        return new PrintStream(
                new FileOutputStream(to), true, able ? asked : StandardCharsets.UTF_8);
    }
}
