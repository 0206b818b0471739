package org.tanku.kernel.trace;

import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Unit;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a trace back from its JSON (读取说明文件); whatever [TraceJson] did not write is refused.
final class TraceReading {
    private final JsonParser json;
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, Formula> formulas = new HashMap<>();

    private TraceReading(JsonParser json) {
        this.json = json;
    }

    static Step read(String text) {
        try (JsonParser json = TraceJson.JSON.createParser(text)) {
            Step step = new TraceReading(json).document();
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("a trace ends with its closing brace");
            }
            return step;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private Step document() {
        expect(JsonToken.START_OBJECT);
        String format = text("format");
        if (!format.equals(TraceJson.FORMAT)) {
            throw new IllegalArgumentException(
                    "expected the format " + TraceJson.FORMAT + ", not '" + format + "'");
        }
        array("sources", () -> sources.add(source()));
        array("formulas", this::formula);
        name("step");
        expect(JsonToken.START_OBJECT);
        Step step = step();
        expect(JsonToken.END_OBJECT);
        return step;
    }

    private Source source() {
        Source source =
                new Source(text("document"), text("place"), Confidence.parse(text("confidence")));
        expect(JsonToken.END_OBJECT);
        return source;
    }

    private void formula() {
        String id = text("id");
        formulas.put(
                id,
                new Formula(id, text("zh"), text("en"), text("text"), text("latex"), sourceAt()));
        expect(JsonToken.END_OBJECT);
    }

    private Source sourceAt() {
        name("source");
        expect(JsonToken.VALUE_NUMBER_INT);
        int at = json.getIntValue();
        if (at < 0 || at >= sources.size()) {
            throw new IllegalArgumentException("a trace has no source number " + at);
        }
        return sources.get(at);
    }

    /// The rest of an object whose opening brace was read.
    private Step step() {
        String kind = text("kind");
        Step step =
                switch (kind) {
                    case "given" -> new Step.Given(text("symbol"), value(), text("origin"));
                    case "looked" ->
                            new Step.Looked(
                                    text("symbol"), value(), text("set"), text("row"), sourceAt());
                    case "assumed" -> new Step.Assumed(text("symbol"), value(), text("because"));
                    case "chosen" -> new Step.Chosen(text("asked"), text("because"), instead());
                    case "computed" ->
                            new Step.Computed(text("symbol"), value(), formulaOf(), from());
                    default -> throw new IllegalArgumentException("no kind of step: " + kind);
                };
        expect(JsonToken.END_OBJECT);
        return step;
    }

    private Step instead() {
        name("instead");
        expect(JsonToken.START_OBJECT);
        return step();
    }

    private List<Step> from() {
        List<Step> from = new ArrayList<>();
        array("from", () -> from.add(step()));
        return from;
    }

    private Formula formulaOf() {
        String id = text("formula");
        Formula formula = formulas.get(id);
        if (formula == null) {
            throw new IllegalArgumentException("a trace has no formula " + id);
        }
        return formula;
    }

    private Quantity value() {
        name("value");
        JsonToken token = json.nextToken();
        if (token != JsonToken.VALUE_NUMBER_FLOAT && token != JsonToken.VALUE_NUMBER_INT) {
            throw new IllegalArgumentException("expected a number, not " + json.getString());
        }
        double number = json.getDoubleValue();
        return Unit.parse(text("unit")).quantity(number);
    }

    private void array(String name, Runnable each) {
        name(name);
        expect(JsonToken.START_ARRAY);
        while (json.nextToken() == JsonToken.START_OBJECT) {
            each.run();
        }
        if (json.currentToken() != JsonToken.END_ARRAY) {
            throw new IllegalArgumentException("'" + name + "' lists objects only");
        }
    }

    private String text(String name) {
        name(name);
        expect(JsonToken.VALUE_STRING);
        return json.getString();
    }

    private void name(String name) {
        expect(JsonToken.PROPERTY_NAME);
        if (!json.currentName().equals(name)) {
            throw new IllegalArgumentException(
                    "expected '" + name + "', not '" + json.currentName() + "'");
        }
    }

    private void expect(JsonToken token) {
        JsonToken found = json.nextToken();
        if (found != token) {
            throw new IllegalArgumentException("expected " + token + ", not " + found);
        }
    }
}
