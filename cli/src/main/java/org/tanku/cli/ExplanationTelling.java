package org.tanku.cli;

import org.tanku.cli.exit.Fields;
import org.tanku.cli.exit.SerialEvent;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.trace.Telling;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectMapper;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells an explanation as text, Markdown or JSON (说明的输出).
final class ExplanationTelling {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Terminal terminal;
    private final Locale locale;
    private final PrintStream out;

    ExplanationTelling(Terminal terminal) {
        this.terminal = terminal;
        this.locale = terminal.locale();
        this.out = terminal.out();
    }

    void tell(Explanation of, Choices.Telling format) {
        switch (format) {
            case TEXT -> text(of);
            case MARKDOWN -> markdown(of);
            case JSON -> json(of);
        }
    }

    private void text(Explanation of) {
        say("cli.explain.asked", of.asked());
        of.events().forEach(event -> out.println("  " + told(event)));
        chain(of).forEach((title, line) -> out.println(title + "　" + line));
        out.println();
        out.print(plain(Telling.text(of.trace(), locale)));
        out.println();
        notice(of);
        out.println(checked(of));
    }

    private void markdown(Explanation of) {
        out.println("# " + of.asked());
        out.println();
        of.events().forEach(event -> out.println("- " + told(event)));
        out.println();
        chain(of).forEach((title, line) -> out.println("- **" + title + "** " + line));
        out.println();
        out.println("## " + of.stand().code());
        out.println();
        out.print(plain(Telling.markdown(of.trace(), locale)));
        out.println();
        notice(of);
        out.println(checked(of));
    }

    /// From the block to the stand, one line each, with its title.
    private Map<String, String> chain(Explanation of) {
        Fields block = of.chain().block();
        Fields statement = of.chain().statement();
        Fields report = of.chain().report();
        Fields project = of.chain().project();
        Map<String, String> lines = new LinkedHashMap<>();
        put(
                lines,
                "block",
                block.text("number"),
                whole(of.chain().range().units()),
                whole(block.whole("unit_kg")),
                block.text("issued_at"));
        put(
                lines,
                "statement",
                statement.text("number"),
                whole(statement.whole("tonnes")),
                statement.text("verifier"),
                statement.text("stated_on"));
        put(
                lines,
                "report",
                report.text("number"),
                report.object("period").text("firstDay"),
                report.object("period").text("lastDay"),
                report.text("parameterSet"),
                report.text("kernelVersion"));
        put(lines, "project", project.text("number"), project.text("name"), project.text("scheme"));
        put(lines, "total", Telling.value(of.total().value(), locale), whole(of.stands()));
        put(
                lines,
                "stand",
                of.stand().code(),
                of.stand().species(),
                Telling.reading(new Mu(of.stand().area_mu()), locale),
                Telling.value(of.trace().value(), locale));
        return lines;
    }

    private void put(Map<String, String> lines, String key, Object... arguments) {
        lines.put(
                terminal.say("cli.explain.title." + key),
                terminal.say("cli.explain." + key, arguments));
    }

    private String told(SerialEvent event) {
        String range = whole(event.first()) + "–" + whole(event.last());
        String told =
                terminal.say(
                        "cli.explain.event." + event.event(), event.at(), event.account(), range);
        return event.certificate().isEmpty()
                ? told
                : told + terminal.say("cli.explain.certificate", event.certificate());
    }

    private void notice(Explanation of) {
        if (of.chain().project().says("generated")) {
            say("cli.explain.generated");
        }
        Set<LowConfidence> found = LowConfidence.in(List.of(of.trace()));
        if (!found.isEmpty()) {
            String names =
                    found.stream()
                            .map(LowConfidence::name)
                            .collect(Collectors.joining(terminal.say("cli.summary.comma")));
            say("cli.summary.notice", names, whole(found.size()));
        }
    }

    private String checked(Explanation of) {
        return terminal.say(
                "cli.explain.checked",
                whole(of.checked().files()),
                whole(of.checked().entries()),
                whole(of.checked().stands()),
                whole(of.checked().steps()),
                of.chain().report().text("digest"));
    }

    private void json(Explanation of) {
        JsonGenerator json = JSON.createGenerator(out);
        json.writeStartObject();
        json.writeStringProperty("format", "tanku-explain-1");
        json.writeStringProperty("asked", of.asked());
        json.writePOJOProperty("events", of.events());
        json.writePOJOProperty("block", of.chain().block().json());
        json.writePOJOProperty("statement", of.chain().statement().json());
        json.writePOJOProperty("report", of.chain().report().json());
        json.writePOJOProperty("project", of.chain().project().json());
        json.writeObjectPropertyStart("stand");
        json.writeStringProperty("code", of.stand().code().toString());
        json.writeStringProperty("species", of.stand().species());
        json.writeNumberProperty("area_mu", of.stand().area_mu());
        json.writeNumberProperty("removal_tCO2e", of.stand().removal_tCO2e());
        json.writeName("trace");
        json.writeRawValue(Telling.json(of.trace()));
        json.writeEndObject();
        json.writeObjectPropertyStart("checked");
        json.writeNumberProperty("files", of.checked().files());
        json.writeNumberProperty("journalEntries", of.checked().entries());
        json.writeNumberProperty("stands", of.checked().stands());
        json.writeNumberProperty("steps", of.checked().steps());
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void say(String key, Object... arguments) {
        out.println(terminal.say(key, arguments));
    }

    private static String plain(String text) {
        return Wording.plain(text);
    }

    private static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
