package org.tanku.cli.exit;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The fields of one JSON object in a package; a missing or misshapen one is a difference, not a
/// null.
public final class Fields {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String file;
    private final JsonNode node;

    private Fields(String file, JsonNode node) {
        this.file = file;
        this.node = node;
    }

    static Fields of(ExitPackage from, String file) throws IOException {
        return parse(file, from.text(file));
    }

    static Fields parse(String file, String json) {
        try {
            JsonNode node = JSON.readTree(json);
            if (node.isObject()) {
                return new Fields(file, node);
            }
        } catch (JacksonException notJson) {
            // told below, like any other text that is no object
        }
        String start = json.strip().substring(0, Math.min(40, json.strip().length()));
        throw new Malformed(new Difference(Difference.Kind.MALFORMED, file, start, "JSON {…}"));
    }

    public String text(String name) {
        JsonNode field = field(name);
        if (!field.isString()) {
            throw wrong(name, field);
        }
        return field.asString();
    }

    /// Whether a field is there and true; one that this format does not know may be absent.
    public boolean says(String name) {
        return node.path(name).isBoolean() && node.path(name).asBoolean();
    }

    public long whole(String name) {
        JsonNode field = field(name);
        if (!field.isIntegralNumber() || !field.canConvertToLong()) {
            throw wrong(name, field);
        }
        return field.asLong();
    }

    public double number(String name) {
        JsonNode field = field(name);
        if (!field.isNumber()) {
            throw wrong(name, field);
        }
        return field.asDouble();
    }

    public Fields object(String name) {
        JsonNode field = field(name);
        if (!field.isObject()) {
            throw wrong(name, field);
        }
        return new Fields(file, field);
    }

    /// As it stands in the file, with fields this reader does not know.
    public Object json() {
        return node;
    }

    List<Fields> list(String name) {
        JsonNode field = field(name);
        if (!field.isArray()) {
            throw wrong(name, field);
        }
        List<Fields> list = new ArrayList<>();
        field.forEach(each -> list.add(new Fields(file, each)));
        return list;
    }

    private JsonNode field(String name) {
        JsonNode field = node.path(name);
        if (field.isMissingNode()) {
            throw new Malformed(new Difference(Difference.Kind.FIELD, file, "", name));
        }
        return field;
    }

    private Malformed wrong(String name, JsonNode field) {
        return new Malformed(
                new Difference(Difference.Kind.FIELD, file, name + ": " + field, name));
    }
}
