package org.tanku.survey.layer;

import org.locationtech.jts.geom.Coordinate;
import org.tanku.survey.Problem;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.ArrayList;
import java.util.List;

/// Reads one geometry of a GeoJSON (GeoJSON 图形). Coordinates may stand before the type, so they are
/// read as nested lists first and taken for polygons after.
final class GeoJsonGround {
    /// Lists within lists: a multipolygon has four.
    private static final int DEEPEST = 4;

    private static final String COORDINATES = "coordinates";

    private final GroundDraft draft;

    private GeoJsonGround(GroundDraft draft) {
        this.draft = draft;
    }

    /// A point, or a list of what stands in brackets.
    private sealed interface Nest {
        record Point(double x, double y) implements Nest {}

        record Group(List<Nest> members) implements Nest {}
    }

    /// The parser stands at the bracket of the geometry and leaves it at its end.
    static void read(JsonParser json, GroundDraft draft) {
        new GeoJsonGround(draft).read(json);
    }

    private void read(JsonParser json) {
        String type = "";
        Nest nest = new Nest.Group(List.of());
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                type = json.getString();
            } else if (name.equals(COORDINATES) && value == JsonToken.START_ARRAY) {
                nest = nest(json, 1);
            } else {
                json.skipChildren();
            }
        }
        switch (type) {
            case "Polygon" -> draw(List.of(nest));
            case "MultiPolygon" -> draw(members(nest));
            default -> refuseType(type);
        }
    }

    /// Read to the end of its bracket, whatever it holds.
    private Nest nest(JsonParser json, int depth) {
        List<Nest> members = new ArrayList<>();
        double[] point = new double[2];
        int numbers = 0;
        for (JsonToken token = json.nextToken();
                token != JsonToken.END_ARRAY && token != null;
                token = json.nextToken()) {
            if (token == JsonToken.START_ARRAY && depth < DEEPEST) {
                members.add(nest(json, depth + 1));
            } else if (token.isNumeric()) {
                if (numbers < point.length) {
                    point[numbers] = json.getDoubleValue();
                }
                numbers++;
            } else {
                refuse(token, json);
            }
        }
        if (numbers == 0) {
            return new Nest.Group(members);
        }
        if (numbers < point.length || !members.isEmpty()) {
            damaged();
        }
        return new Nest.Point(point[0], point[1]);
    }

    private void refuse(JsonToken token, JsonParser json) {
        if (token.isScalarValue()) {
            draft.refuse(json.getString(), Problem.Kind.COORDINATE_NOT_A_NUMBER);
        } else {
            damaged();
        }
        json.skipChildren();
    }

    private void draw(List<Nest> polygons) {
        for (Nest polygon : polygons) {
            for (Nest ring : members(polygon)) {
                draft.ring(members(ring).stream().map(this::corner).toArray(Coordinate[]::new));
            }
            draft.endPolygon();
        }
    }

    private List<Nest> members(Nest nest) {
        return switch (nest) {
            case Nest.Group(var members) -> members;
            case Nest.Point _ -> {
                damaged();
                yield List.of();
            }
        };
    }

    private Coordinate corner(Nest nest) {
        return switch (nest) {
            case Nest.Point(var x, var y) -> new Coordinate(x, y);
            case Nest.Group _ -> {
                damaged();
                yield new Coordinate();
            }
        };
    }

    /// The type is told, whatever else was found wrong before.
    private void refuseType(String type) {
        draft.refuse(type, Problem.Kind.GROUND_NOT_AN_AREA);
    }

    private void damaged() {
        draft.refuse("", Problem.Kind.GROUND_DAMAGED, COORDINATES);
    }
}
