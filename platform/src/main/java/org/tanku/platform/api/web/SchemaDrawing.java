package org.tanku.platform.api.web;

import tools.jackson.databind.JsonNode;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/// Draws the JSON Schema (2020-12) of what is sent and answered from the records themselves
/// (数据结构描述), so that the description cannot say anything else.
class SchemaDrawing {
    private static final Map<Class<?>, Map<String, Object>> PLAIN =
            Map.ofEntries(
                    Map.entry(String.class, Map.of("type", "string")),
                    Map.entry(int.class, integer("int32")),
                    Map.entry(Integer.class, integer("int32")),
                    Map.entry(long.class, integer("int64")),
                    Map.entry(Long.class, integer("int64")),
                    Map.entry(double.class, Map.of("type", "number")),
                    Map.entry(Double.class, Map.of("type", "number")),
                    Map.entry(BigDecimal.class, Map.of("type", "number")),
                    Map.entry(boolean.class, Map.of("type", "boolean")),
                    Map.entry(UUID.class, text("uuid")),
                    Map.entry(Instant.class, text("date-time")),
                    Map.entry(LocalDate.class, text("date")),
                    Map.entry(JsonNode.class, Map.of("type", "object")));

    private final Map<String, Object> drawn = new TreeMap<>();
    private final Map<String, Class<?>> named = new HashMap<>();
    private final Function<String, String> words;

    /// @param words what a field of this name is
    SchemaDrawing(Function<String, String> words) {
        this.words = words;
    }

    /// All records met so far, by their names.
    Map<String, Object> drawn() {
        return drawn;
    }

    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (PLAIN.containsKey(plain)) {
            return PLAIN.get(plain);
        }
        if (plain.isEnum()) {
            return Map.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(plain.getEnumConstants()).map(Object::toString).toList());
        }
        if (plain.isRecord()) {
            return ofRecord(plain);
        }
        throw new IllegalStateException("nothing in an answer is a " + plain);
    }

    static String name(Class<?> type) {
        return type.getSimpleName().replaceFirst("Body$", "").replaceFirst("Asked$", "Request");
    }

    private Map<String, Object> ofGeneric(ParameterizedType type) {
        Type[] inside = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return ordered("type", "array", "items", of(inside[0]));
        }
        if (type.getRawType() == Map.class) {
            return ordered("type", "object", "additionalProperties", of(inside[1]));
        }
        if (type.getRawType() == Slice.class) {
            return ofSlice((Class<?>) inside[0]);
        }
        throw new IllegalStateException("nothing in an answer is a " + type);
    }

    private Map<String, Object> ofSlice(Class<?> item) {
        String name = name(item) + "Slice";
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("items", told("items", ordered("type", "array", "items", of(item))));
        fields.put("next", told("next", Map.of("type", "string")));
        drawn.put(name, object(fields, List.of("items")));
        return ref(name);
    }

    private Map<String, Object> ofRecord(Class<?> type) {
        String name = name(type);
        if (named.putIfAbsent(name, type) instanceof Class<?> other && other != type) {
            throw new IllegalStateException(type + " and " + other + " are both called " + name);
        }
        if (!drawn.containsKey(name)) {
            drawn.put(name, Map.of());
            Map<String, Object> fields = new LinkedHashMap<>();
            List<String> required = new ArrayList<>();
            for (RecordComponent field : type.getRecordComponents()) {
                fields.put(field.getName(), told(field.getName(), of(field.getGenericType())));
                boolean said = !AskedReading.isBody(type) && field.getType() == boolean.class;
                if (said || !AskedReading.mayBeMissing(field)) {
                    required.add(field.getName());
                }
            }
            drawn.put(name, object(fields, required));
        }
        return ref(name);
    }

    private static Map<String, Object> object(Map<String, Object> fields, List<String> required) {
        Map<String, Object> schema = ordered("type", "object", "properties", fields);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> told(String field, Map<String, Object> schema) {
        Map<String, Object> both = new LinkedHashMap<>(schema);
        both.put("description", words.apply(field));
        return both;
    }

    private static Map<String, Object> ref(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private static Map<String, Object> ordered(
            String first, Object one, String second, Object two) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, two);
        return map;
    }

    private static Map<String, Object> integer(String format) {
        return ordered("type", "integer", "format", format);
    }

    private static Map<String, Object> text(String format) {
        return ordered("type", "string", "format", format);
    }
}
