package org.tanku.cli;

import org.jspecify.annotations.Nullable;
import org.tanku.cli.Choices.Method;
import org.tanku.cli.form.FormMethod;
import org.tanku.cli.form.FormMethods;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        if (options.fia().isPresent()) {
            return new InventoryMeasuring(terminal).run(options);
        }
        String method = options.method().orElseThrow();
        Optional<Method> stands = Method.find(method);
        if (stands.isPresent()) {
            return new StandMeasuring(terminal).run(stands.get(), options);
        }
        Optional<SchemeMeasuring> scheme = SchemeMeasuring.find(terminal, method, options);
        if (scheme.isPresent()) {
            return scheme.get().run();
        }
        FormMethod form =
                FormMethods.find(method)
                        .orElseThrow(() ->
                                new Stop(
                                        ExitCode.USAGE,
                                        "cli.usage.wrong-value",
                                        "--method",
                                        method,
                                        String.join(", ", names())));
        return new FormMeasuring(terminal, form, options).run();
    }

    /// Every method that may stand behind `--method`.
    static List<String> names() {
        return Stream.of(
                        Arrays.stream(Method.values()).map(Method::toString),
                        SchemeMeasuring.names().stream(),
                        FormMethods.list().stream().map(FormMethod::id))
                .flatMap(each -> each)
                .toList();
    }

    /// picocli hands out no map when the option was never given.
    static <V> Map<String, V> orNone(@Nullable Map<String, V> given) {
        return given == null ? Map.of() : given;
    }

    static List<String> orEmpty(@Nullable List<String> given) {
        return given == null ? List.of() : given;
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
