package org.tanku.cli;

import org.tanku.cli.Input.Role;
import org.tanku.cli.exit.Sm3;
import org.tanku.cli.form.FormCase;
import org.tanku.cli.form.FormMethod;
import org.tanku.cli.form.FormMethod.Choice;
import org.tanku.cli.form.FormMethod.Table;
import org.tanku.cli.form.FormOutcome;
import org.tanku.cli.form.FormOutcome.Figure;
import org.tanku.cli.form.FormOutcome.Note;
import org.tanku.kernel.Methodologies;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Telling;
import org.tanku.kernel.trace.Words;
import org.tanku.survey.FormReading;
import org.tanku.survey.FormRow;
import org.tanku.survey.FormTable;
import org.tanku.survey.TableForm;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Measures what stands in tables of a form (表单计量): trees, culms, seasons, activities.
final class FormMeasuring {
    private final Terminal terminal;
    private final FormMethod method;
    private final Options.Measure options;
    private final Map<String, Object> inputs = new LinkedHashMap<>();

    FormMeasuring(Terminal terminal, FormMethod method, Options.Measure options) {
        this.terminal = terminal;
        this.method = method;
        this.options = options;
    }

    ExitCode run() {
        Map<String, String> chosen = choices();
        FormCase asked = readAll(chosen);
        return switch (method.measure(asked)) {
            case FormOutcome.Refused(var troubles) -> {
                troubles.forEach(each -> terminal.err().println(told("cli.trouble.", each)));
                yield stop("cli.measure.incomplete", troubles.size());
            }
            case FormOutcome.Measured measured -> {
                tell(measured, asked);
                Measuring.write(terminal, options, result(measured, asked));
                yield ExitCode.OK;
            }
        };
    }

    private Map<String, String> choices() {
        Map<String, String> asked = Measuring.orNone(options.choices());
        Map<String, String> chosen = new TreeMap<>();
        asked.forEach((name, word) -> {
            Choice choice =
                    method.choices().stream()
                            .filter(each -> each.name().equals(name))
                            .findFirst()
                            .orElseThrow(() -> usage("cli.measure.no-choice", name, choiceNames()));
            if (!choice.allowed().isEmpty() && !choice.allowed().contains(word)) {
                throw usage(
                        "cli.measure.wrong-choice",
                        name,
                        word,
                        String.join(", ", choice.allowed()));
            }
            chosen.put(name, word);
        });
        for (Choice choice : method.choices()) {
            if (choice.standard().isEmpty() && !choice.allowed().isEmpty()) {
                if (!chosen.containsKey(choice.name())) {
                    throw usage(
                            "cli.measure.must-choose",
                            method.id(),
                            choice.name(),
                            String.join(", ", choice.allowed()));
                }
            } else {
                chosen.putIfAbsent(choice.name(), choice.standard());
            }
        }
        return chosen;
    }

    private String choiceNames() {
        return method.choices().stream().map(Choice::name).collect(Collectors.joining(", "));
    }

    /// @throws Stop when a table is missing, not known, or has rows to correct; all of them are
    ///   told
    private FormCase readAll(Map<String, String> chosen) {
        Map<String, Path> files = Measuring.orNone(options.tables());
        for (String role : files.keySet()) {
            if (method.tables().stream().noneMatch(each -> each.role().equals(role))) {
                throw usage(
                        "cli.measure.no-table",
                        method.id(),
                        role,
                        method.tables().stream()
                                .map(Table::role)
                                .collect(Collectors.joining(", ")));
            }
        }
        Map<String, List<FormRow>> tables = new HashMap<>();
        Map<String, List<Stand>> stands = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        int problems = 0;
        for (Table table : method.tables()) {
            Path file = files.get(table.role());
            if (file == null) {
                if (table.required()) {
                    throw usage("cli.measure.needs-table", method.id(), table.role());
                }
                continue;
            }
            if (table.holdsStands()) {
                Inputs read = readStands(table, file);
                problems += read.problems();
                stands.put(table.role(), read.all().getFirst().stands());
            } else {
                FormReading reading = read(table, file);
                problems += reading.problems().size();
                tables.put(table.role(), reading.rows());
            }
            names.put(table.role(), file.getFileName().toString());
        }
        if (problems > 0) {
            throw new Stop(
                    ExitCode.INPUT_HAS_PROBLEMS, "cli.measure.rows", Integer.toString(problems));
        }
        return new FormCase(
                tables,
                stands,
                names,
                chosen,
                new SettingsReading(method.settings())
                        .read(
                                Measuring.orNone(options.settings()),
                                Measuring.orEmpty(options.confirmed())),
                new StandIns(Measuring.orNone(options.standIns())));
    }

    /// The day of the survey is told by the name of the file or by `--surveyed-start` and `-end`.
    private Inputs readStands(Table table, Path file) {
        boolean atEnd = table.role().equals(Table.END);
        String option = atEnd ? StandMeasuring.END_DAY : StandMeasuring.START_DAY;
        Inputs read = new Inputs(terminal);
        read.read(
                atEnd ? Role.END : Role.START,
                file,
                (atEnd ? options.surveyedEnd() : options.surveyedStart())
                        .map(typed -> Inputs.typedDay(typed, option))
                        .orElseGet(() -> read.dayByName(file, option)));
        Input input = read.all().getFirst();
        inputs.put(
                table.role(),
                new TreeMap<>(
                        Map.of(
                                "file", input.file(),
                                "bytes", input.bytes(),
                                "sm3", input.sm3(),
                                "surveyedOn", input.survey().surveyedOn().toString(),
                                "rows", input.stands().size())));
        return read;
    }

    private FormReading read(Table table, Path file) {
        byte[] content = Inputs.content(file);
        FormReading reading = FormTable.read(content, TableForm.get(table.form()));
        reading.problems()
                .forEach(problem ->
                        terminal.err()
                                .println(
                                        terminal.say(
                                                "cli.measure.row",
                                                file.getFileName(),
                                                problem.tell(terminal.locale()))));
        inputs.put(
                table.role(),
                new TreeMap<>(
                        Map.of(
                                "file", file.getFileName().toString(),
                                "bytes", content.length,
                                "sm3", Sm3.DIGEST.hash(content).hex(),
                                "rows", reading.rows().size())));
        return reading;
    }

    private void tell(FormOutcome.Measured measured, FormCase asked) {
        PrintStream out = Measuring.summary(terminal, options);
        Methodologies.find(method.id())
                .ifPresent(each ->
                        out.println(
                                terminal.inChinese()
                                        ? each.name().chinese()
                                        : each.name().english()));
        new TreeMap<>(asked.chosen())
                .forEach((name, word) -> {
                    if (!word.isEmpty()) {
                        out.println(terminal.say("cli.summary.chosen", name, word));
                    }
                });
        for (Figure figure : measured.figures()) {
            out.println(
                    terminal.say(
                            "cli.figure.line",
                            terminal.say("cli.figure." + figure.key(), words(figure.words())),
                            Telling.value(figure.value().value(), terminal.locale())));
        }
        measured.notes().forEach(each -> out.println(told("cli.note.", each)));
        notice(measured, out);
        if (options.explain() && options.out().isEmpty() && options.format().isEmpty()) {
            for (Figure figure : measured.figures()) {
                out.println();
                out.print(Telling.text(figure.value().step(), terminal.locale()));
            }
        }
    }

    private void notice(FormOutcome.Measured measured, PrintStream out) {
        Set<LowConfidence> unchecked = LowConfidence.in(steps(measured));
        if (!unchecked.isEmpty()) {
            out.println(LowConfidence.notice(terminal, unchecked));
        }
    }

    private static List<Step> steps(FormOutcome.Measured measured) {
        return measured.figures().stream().map(each -> each.value().step()).toList();
    }

    private Result result(FormOutcome.Measured measured, FormCase asked) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("format", ResultWriting.FORMAT);
        head.put("method", method.id());
        head.put("tanku", Versions.product());
        head.put("choices", new TreeMap<>(asked.chosen()));
        head.put("standIns", new TreeMap<>(asked.standIns().rowFor()));
        head.put("inputs", inputs);
        head.put(
                "lowConfidence",
                LowConfidence.in(steps(measured)).stream().map(Object::toString).toList());
        Map<String, Step> traces = new LinkedHashMap<>();
        List<Map<String, Object>> figures = new ArrayList<>();
        for (Figure figure : measured.figures()) {
            String name = name(figure);
            figures.add(
                    new TreeMap<>(
                            Map.of(
                                    "name", name,
                                    "value", figure.value().value().value(),
                                    "unit", figure.value().value().unit().symbol())));
            traces.put(name, figure.value().step());
        }
        head.put("figures", figures);
        return new Result(
                measured.table(),
                head,
                measured.columns(),
                measured.rows(),
                options.explain() ? traces : Map.of());
    }

    /// The key of a figure with its words, so that two of one kind can be told apart.
    private static String name(Figure figure) {
        return figure.key()
                + figure.words().stream()
                        .map(word -> "." + (word instanceof Words both ? both.english() : word))
                        .collect(Collectors.joining());
    }

    private String told(String prefix, Note note) {
        return terminal.say(prefix + note.key(), words(note.words()));
    }

    private Object[] words(List<Object> words) {
        return words.stream().map(this::inLanguage).toArray();
    }

    private Object inLanguage(Object word) {
        return switch (word) {
            case Words(var chinese, var english) -> terminal.inChinese() ? chinese : english;
            case String told -> Telling.phrase(told, terminal.locale());
            default -> word;
        };
    }

    private static Stop usage(String key, Object... words) {
        return new Stop(ExitCode.USAGE, key, words);
    }

    private ExitCode stop(String key, int problems) {
        terminal.err().println(terminal.say(key, Integer.toString(problems)));
        return ExitCode.INPUT_HAS_PROBLEMS;
    }
}
