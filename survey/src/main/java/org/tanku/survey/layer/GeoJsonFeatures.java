package org.tanku.survey.layer;

import org.tanku.survey.Problem;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the features of a GeoJSON one after the other (GeoJSON 要素). Members come in any order, so
/// a feature is told when its bracket closes.
final class GeoJsonFeatures {
    /// `urn:ogc:def:crs:EPSG::4490`, as files before RFC 7946 say it.
    private static final Pattern EPSG = Pattern.compile("(?i).*EPSG:[^:]*:?([0-9]{4,6})$");

    private final LayerSink sink;
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private CoordinateSystem system;
    private boolean isCollection;
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

    /// Whether a list of features was met, be it empty.
    boolean isCollection() {
        return isCollection;
    }

    /// The columns whose values so far are all numbers.
    Set<String> numbers() {
        return numbers.stream().filter(name -> !others.contains(name)).collect(Collectors.toSet());
    }

    /// A collection, a feature, or an object with a geometry; the parser stands at its bracket.
    void readRoot(JsonParser json) {
        Map<String, String> members = new LinkedHashMap<>();
        GroundDraft ground = new GroundDraft();
        boolean hasGround = false;
        boolean hasFeatures = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "features" -> {
                    hasFeatures = true;
                    readFeatures(json, value);
                }
                case "crs" -> readSystem(json);
                case "geometry" -> {
                    hasGround = true;
                    readGround(json, value, ground);
                }
                case "properties" -> readProperties(json, value, members);
                case "type", "bbox" -> json.skipChildren();
                default -> put(json, value, name, members);
            }
        }
        if (!hasFeatures && (hasGround || !members.isEmpty())) {
            tell(members, ground);
        }
    }

    private void readFeatures(JsonParser json, JsonToken value) {
        if (value != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        isCollection = true;
        for (JsonToken each = json.nextToken();
                each != JsonToken.END_ARRAY && each != null;
                each = json.nextToken()) {
            if (each == JsonToken.START_OBJECT) {
                readFeature(json);
            } else {
                json.skipChildren();
                GroundDraft nothing = new GroundDraft();
                nothing.refuse("", Problem.Kind.GROUND_DAMAGED, "features");
                tell(Map.of(), nothing);
            }
        }
    }

    private void readFeature(JsonParser json) {
        Map<String, String> attributes = new LinkedHashMap<>();
        GroundDraft ground = new GroundDraft();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "geometry" -> readGround(json, value, ground);
                case "properties" -> readProperties(json, value, attributes);
                case "id" -> put(json, value, name, attributes);
                default -> json.skipChildren();
            }
        }
        tell(attributes, ground);
    }

    private void tell(Map<String, String> attributes, GroundDraft ground) {
        number++;
        ground.giveTo(sink, number, attributes);
    }

    private static void readGround(JsonParser json, JsonToken value, GroundDraft ground) {
        if (value == JsonToken.START_OBJECT) {
            GeoJsonGround.read(json, ground);
        } else if (value != JsonToken.VALUE_NULL) {
            json.skipChildren();
            ground.refuse("", Problem.Kind.GROUND_DAMAGED, "geometry");
        }
    }

    private void readProperties(JsonParser json, JsonToken value, Map<String, String> attributes) {
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
    private void put(
            JsonParser json, JsonToken value, String name, Map<String, String> attributes) {
        if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
            String text = json.getString();
            if (!text.isEmpty()) {
                attributes.put(name, text);
                (value.isNumeric() ? numbers : others).add(name);
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
}
