package org.tanku.kernel.trace;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes and reads the trace format of `docs/trace-format.md` (说明文件格式). The formulas a trace uses
/// are written once, in the order in which they are met, and steps name them by id.
final class TraceJson {
    static final String FORMAT = "tanku-trace-1";
    static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Formula> formulas = new LinkedHashMap<>();
    private final List<Source> sources = new ArrayList<>();

    private TraceJson() {}

    static String write(Step step) {
        TraceJson trace = new TraceJson();
        trace.gather(step);
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            trace.write(step, json);
        }
        return out.toString();
    }

    static Step read(String json) {
        return TraceReading.read(json);
    }

    private void gather(Step step) {
        switch (step) {
            case Step.Computed(_, _, var formula, _) -> {
                Formula known = formulas.putIfAbsent(formula.id(), formula);
                if (known == null) {
                    gather(formula.source());
                } else if (!known.equals(formula)) {
                    throw new IllegalArgumentException("two formulas are called " + formula.id());
                }
            }
            case Step.Looked(_, _, _, _, var source) -> gather(source);
            case Step.Given _, Step.Assumed _, Step.Chosen _ -> {}
        }
        step.from().forEach(this::gather);
    }

    private void gather(Source source) {
        if (!sources.contains(source)) {
            sources.add(source);
        }
    }

    private void write(Step step, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeArrayPropertyStart("sources");
        sources.forEach(source -> write(source, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("formulas");
        formulas.values().forEach(formula -> write(formula, json));
        json.writeEndArray();
        json.writeName("step");
        writeStep(step, json);
        json.writeEndObject();
    }

    private static void write(Source source, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("document", source.document());
        json.writeStringProperty("place", source.place());
        json.writeStringProperty("confidence", source.confidence().name());
        json.writeEndObject();
    }

    private void write(Formula formula, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", formula.id());
        json.writeStringProperty("zh", formula.chinese());
        json.writeStringProperty("en", formula.english());
        json.writeStringProperty("text", formula.text());
        json.writeStringProperty("latex", formula.latex());
        json.writeNumberProperty("source", sources.indexOf(formula.source()));
        json.writeEndObject();
    }

    private void writeStep(Step step, JsonGenerator json) {
        json.writeStartObject();
        switch (step) {
            case Step.Given(_, _, var origin) -> {
                writeHead("given", step, json);
                json.writeStringProperty("origin", origin);
            }
            case Step.Looked(_, _, var set, var row, var source) -> {
                writeHead("looked", step, json);
                json.writeStringProperty("set", set);
                json.writeStringProperty("row", row);
                json.writeNumberProperty("source", sources.indexOf(source));
            }
            case Step.Assumed(_, _, var because) -> {
                writeHead("assumed", step, json);
                json.writeStringProperty("because", because);
            }
            case Step.Chosen(var asked, var because, var instead) -> {
                json.writeStringProperty("kind", "chosen");
                json.writeStringProperty("asked", asked);
                json.writeStringProperty("because", because);
                json.writeName("instead");
                writeStep(instead, json);
            }
            case Step.Computed(_, _, var formula, var from) -> {
                writeHead("computed", step, json);
                json.writeStringProperty("formula", formula.id());
                json.writeArrayPropertyStart("from");
                from.forEach(each -> writeStep(each, json));
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private static void writeHead(String kind, Step step, JsonGenerator json) {
        json.writeStringProperty("kind", kind);
        json.writeStringProperty("symbol", step.symbol());
        json.writeNumberProperty("value", step.value().value());
        json.writeStringProperty("unit", step.value().unit().symbol());
    }
}
