package org.tanku.platform.land.web;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What somebody drew on a map (手绘图形): a line or an area, as GeoJSON in degrees.
sealed interface Drawing {
    int MOST_CORNERS = 2_000;

    record Line(LineString degrees) implements Drawing {}

    record Area(Polygon degrees) implements Drawing {}

    record Refused(DrawingRefusal because) implements Drawing {}

    static Drawing read(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "LineString" -> line(coordinates);
            case "Polygon" -> area(coordinates);
            default -> new Refused(DrawingRefusal.NOT_A_SHAPE);
        };
    }

    private static Drawing line(JsonNode coordinates) {
        Optional<List<Coordinate>> read = corners(coordinates);
        if (read.isEmpty()) {
            return new Refused(DrawingRefusal.NOT_A_SHAPE);
        }
        List<Coordinate> corners = read.get();
        Optional<DrawingRefusal> refused = refusal(corners, corners.size() < 2);
        return refused.isPresent()
                ? new Refused(refused.get())
                : new Line(new GeometryFactory().createLineString(array(corners)));
    }

    private static Drawing area(JsonNode coordinates) {
        GeometryFactory geometries = new GeometryFactory();
        List<LinearRing> rings = new ArrayList<>();
        int all = 0;
        for (JsonNode each : coordinates) {
            Optional<List<Coordinate>> read = corners(each);
            if (read.isEmpty()) {
                return new Refused(DrawingRefusal.NOT_A_SHAPE);
            }
            List<Coordinate> corners = read.get();
            all += corners.size();
            if (all > MOST_CORNERS) {
                return new Refused(DrawingRefusal.TOO_MANY_CORNERS);
            }
            boolean isClosed = corners.size() > 3 && corners.getFirst().equals2D(corners.getLast());
            Optional<DrawingRefusal> refused = refusal(corners, !isClosed);
            if (refused.isPresent()) {
                return new Refused(refused.get());
            }
            rings.add(geometries.createLinearRing(array(corners)));
        }
        if (rings.isEmpty()) {
            return new Refused(DrawingRefusal.NOT_A_SHAPE);
        }
        Polygon drawn =
                geometries.createPolygon(
                        rings.getFirst(), rings.stream().skip(1).toArray(LinearRing[]::new));
        return isSimple(drawn) ? new Area(drawn) : new Refused(DrawingRefusal.LINES_CROSS);
    }

    private static Optional<DrawingRefusal> refusal(List<Coordinate> corners, boolean tooFew) {
        if (corners.size() > MOST_CORNERS) {
            return Optional.of(DrawingRefusal.TOO_MANY_CORNERS);
        }
        if (corners.stream().anyMatch(each -> Math.abs(each.x) > 180 || Math.abs(each.y) > 90)) {
            return Optional.of(DrawingRefusal.OFF_THE_EARTH);
        }
        return tooFew ? Optional.of(DrawingRefusal.TOO_FEW_CORNERS) : Optional.empty();
    }

    private static boolean isSimple(Geometry drawn) {
        return drawn.isValid() && drawn.getArea() > 0;
    }

    /// Empty when one of them is not two numbers.
    private static Optional<List<Coordinate>> corners(JsonNode coordinates) {
        List<Coordinate> corners = new ArrayList<>();
        for (JsonNode each : coordinates) {
            if (!each.path(0).isNumber() || !each.path(1).isNumber()) {
                return Optional.empty();
            }
            corners.add(new Coordinate(each.path(0).asDouble(), each.path(1).asDouble()));
        }
        return Optional.of(corners);
    }

    private static Coordinate[] array(List<Coordinate> corners) {
        return corners.toArray(Coordinate[]::new);
    }
}
