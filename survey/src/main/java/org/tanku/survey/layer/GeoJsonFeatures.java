package org.tanku.survey.layer;

import org.locationtech.jts.geom.Geometry;
import org.tanku.survey.Problem;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the features of a GeoJSON one after the other (GeoJSON 要素). Members come in any order, so
/// a feature is told when its bracket closes.
final class GeoJsonFeatures {
    /// `urn:ogc:def:crs:EPSG::4490`, as files before RFC 7946 say it.
    private static final Pattern EPSG = Pattern.compile("(?i).*EPSG:[^:]*:?([0-9]{4,6})$");

    private final LayerSink sink;
    private CoordinateSystem system;
    private int number;

    GeoJsonFeatures(LayerSink sink, CoordinateSystem unlessTold) {
        this.sink = sink;
        this.system = unlessTold;
    }

    CoordinateSystem system() {
        return system;
    }

    /// How many features were met so far, good or bad.
    int number() {
        return number;
    }

    /// A collection, a feature, or an object with a geometry; the parser stands at its bracket.
    void readRoot(JsonParser json) {
        Map<String, String> others = new LinkedHashMap<>();
        Member ground = new Member.None();
        boolean isCollection = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "features" -> {
                    isCollection = true;
                    readFeatures(json, value);
                }
                case "crs" -> readSystem(json);
                case "geometry" -> ground = readGround(json, value);
                case "properties" -> readProperties(json, value, others);
                case "type", "bbox" -> json.skipChildren();
                default -> put(json, value, name, others);
            }
        }
        if (!isCollection && !(ground instanceof Member.None && others.isEmpty())) {
            tell(others, ground);
        }
    }

    private void readFeatures(JsonParser json, JsonToken value) {
        if (value != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        for (JsonToken each = json.nextToken();
                each != JsonToken.END_ARRAY && each != null;
                each = json.nextToken()) {
            if (each == JsonToken.START_OBJECT) {
                readFeature(json);
            } else {
                json.skipChildren();
                tell(Map.of(), new Member.None());
            }
        }
    }

    private void readFeature(JsonParser json) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Member ground = new Member.None();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "geometry" -> ground = readGround(json, value);
                case "properties" -> readProperties(json, value, attributes);
                case "id" -> put(json, value, name, attributes);
                default -> json.skipChildren();
            }
        }
        tell(attributes, ground);
    }

    private void tell(Map<String, String> attributes, Member ground) {
        number++;
        switch (ground) {
            case Member.Ground(var geometry) ->
                    sink.take(new LayerFeature(number, attributes, geometry));
            case Member.None _ -> report("", Problem.Kind.GROUND_MISSING);
            case Member.Wrong(var found, var kind) -> report(found, kind);
        }
    }

    private void report(String found, Problem.Kind kind) {
        sink.report(
                kind == Problem.Kind.GROUND_DAMAGED
                        ? LayerProblem.ofFeature(number, "", kind, found)
                        : LayerProblem.ofFeature(number, found, kind));
    }

    private static Member readGround(JsonParser json, JsonToken value) {
        if (value == JsonToken.VALUE_NULL) {
            return new Member.None();
        }
        if (value != JsonToken.START_OBJECT) {
            json.skipChildren();
            return new Member.Wrong("geometry", Problem.Kind.GROUND_DAMAGED);
        }
        return GeoJsonGround.read(json);
    }

    private static void readProperties(
            JsonParser json, JsonToken value, Map<String, String> attributes) {
        if (value != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            put(json, json.nextToken(), name, attributes);
        }
    }

    /// Plain values as the file writes them; what has brackets of its own is left out.
    private static void put(
            JsonParser json, JsonToken value, String name, Map<String, String> attributes) {
        if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
            String text = json.getString();
            if (!text.isEmpty()) {
                attributes.put(name, text);
            }
        } else {
            json.skipChildren();
        }
    }

    /// `{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4490"}}`
    private void readSystem(JsonParser json) {
        int depth = 0;
        do {
            JsonToken token = json.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.VALUE_STRING) {
                Matcher matcher = EPSG.matcher(json.getString());
                if (matcher.matches()) {
                    system = CoordinateSystems.ofEpsg(Integer.parseInt(matcher.group(1)));
                }
            }
        } while (depth > 0 && json.nextToken() != null);
    }

    /// What the member `geometry` of a feature holds.
    sealed interface Member {
        record Ground(Geometry geometry) implements Member {}

        record None() implements Member {}

        /// @param found a word of what was found; empty where the kind says it all
        record Wrong(String found, Problem.Kind kind) implements Member {}
    }
}
