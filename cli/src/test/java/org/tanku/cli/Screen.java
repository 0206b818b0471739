package org.tanku.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// A terminal that remembers what was written on it.
record Screen(Language language, int code, String out, String err) {
    static Screen in(Language language) {
        return new Screen(language, 0, "", "");
    }

    Screen run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Wording.in(language.locale()),
                        false);
        int code = Tanku.run(terminal, arguments);
        return new Screen(
                language,
                code,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8));
    }
}
