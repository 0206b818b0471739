package org.tanku.survey.layer;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.tanku.survey.Problem;
import org.tanku.survey.layer.GeoJsonFeatures.Member;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.ArrayList;
import java.util.List;

/// Reads one geometry of a GeoJSON (GeoJSON 图形). Coordinates may stand before the type, so they are
/// read as nested lists first and taken for polygons after.
final class GeoJsonGround {
    private static final GeometryFactory GROUND = new GeometryFactory();

    /// Lists within lists: a multipolygon has four.
    private static final int DEEPEST = 4;

    private GeoJsonGround() {}

    /// A point, or a list of what stands in brackets.
    private sealed interface Nest {
        record Point(double x, double y) implements Nest {}

        record Group(List<Nest> members) implements Nest {}

        record Wrong(Problem.Kind kind) implements Nest {}
    }

    /// The parser stands at the bracket of the geometry and leaves it at its end.
    static Member read(JsonParser json) {
        String type = "";
        Nest nest = new Nest.Group(List.of());
        boolean isCollection = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                type = json.getString();
            } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
                nest = nest(json, 1);
            } else {
                isCollection |= name.equals("geometries");
                json.skipChildren();
            }
        }
        if (isCollection) {
            return new Member.Wrong("GeometryCollection", Problem.Kind.GROUND_NOT_AN_AREA);
        }
        return switch (type) {
            case "Polygon" -> ground(List.of(nest));
            case "MultiPolygon" ->
                    nest instanceof Nest.Group(var members)
                            ? ground(members)
                            : new Member.Wrong("coordinates", Problem.Kind.GROUND_DAMAGED);
            default -> new Member.Wrong(type, Problem.Kind.GROUND_NOT_AN_AREA);
        };
    }

    /// Read to the end of its bracket, whatever it holds.
    private static Nest nest(JsonParser json, int depth) {
        List<Nest> members = new ArrayList<>();
        double[] point = new double[2];
        int numbers = 0;
        Nest wrong = new Nest.Group(List.of());
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
                json.skipChildren();
                wrong =
                        new Nest.Wrong(
                                token == JsonToken.START_ARRAY
                                        ? Problem.Kind.GROUND_DAMAGED
                                        : Problem.Kind.COORDINATE_NOT_A_NUMBER);
            }
        }
        if (wrong instanceof Nest.Wrong) {
            return wrong;
        }
        if (numbers == 0) {
            return new Nest.Group(members);
        }
        return numbers >= 2 && members.isEmpty()
                ? new Nest.Point(point[0], point[1])
                : new Nest.Wrong(Problem.Kind.GROUND_DAMAGED);
    }

    private static Member ground(List<Nest> polygons) {
        List<Polygon> areas = new ArrayList<>();
        for (Nest each : polygons) {
            List<LinearRing> rings = new ArrayList<>();
            if (!(each instanceof Nest.Group(var members))) {
                return wrong(each);
            }
            for (Nest ring : members) {
                switch (ring(ring)) {
                    case RingReading.Wrong(var kind) -> {
                        return new Member.Wrong(
                                kind == Problem.Kind.GROUND_DAMAGED ? "coordinates" : "", kind);
                    }
                    case RingReading.Good(var good) -> rings.add(good);
                }
            }
            if (!rings.isEmpty()) {
                areas.add(
                        GROUND.createPolygon(
                                rings.getFirst(),
                                rings.subList(1, rings.size()).toArray(LinearRing[]::new)));
            }
        }
        if (areas.isEmpty()) {
            return new Member.None();
        }
        return new Member.Ground(
                areas.size() == 1
                        ? areas.getFirst()
                        : GROUND.createMultiPolygon(areas.toArray(Polygon[]::new)));
    }

    private static Member wrong(Nest nest) {
        Problem.Kind kind =
                nest instanceof Nest.Wrong(var found) ? found : Problem.Kind.GROUND_DAMAGED;
        return new Member.Wrong(kind == Problem.Kind.GROUND_DAMAGED ? "coordinates" : "", kind);
    }

    private static RingReading ring(Nest nest) {
        if (!(nest instanceof Nest.Group(var points))) {
            return new RingReading.Wrong(
                    nest instanceof Nest.Wrong(var kind) ? kind : Problem.Kind.GROUND_DAMAGED);
        }
        Coordinate[] corners = new Coordinate[points.size()];
        for (int i = 0; i < corners.length; i++) {
            if (points.get(i) instanceof Nest.Wrong(var kind)) {
                return new RingReading.Wrong(kind);
            }
            if (!(points.get(i) instanceof Nest.Point(var x, var y))) {
                return new RingReading.Wrong(Problem.Kind.GROUND_DAMAGED);
            }
            corners[i] = new Coordinate(x, y);
        }
        return RingReading.of(corners, GROUND);
    }
}
