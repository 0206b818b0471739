package org.tanku.survey.layer;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.tanku.survey.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The ground of one feature while it is read, ring by ring (图形草稿). The first thing that is wrong
/// with it stays and refuses the feature; nothing is repaired.
final class GroundDraft {
    /// A ring that is first its own last needs four points to hold an area.
    private static final int FEWEST_POINTS = 4;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final List<Polygon> polygons = new ArrayList<>();
    private final List<LinearRing> rings = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /// What was found and what was expected.
    private record Refusal(String found, Problem expected) {}

    void refuse(String found, Problem.Kind kind, Object... arguments) {
        if (refusals.isEmpty()) {
            refusals.add(new Refusal(found, Problem.of(kind, arguments)));
        }
    }

    boolean isRefused() {
        return !refusals.isEmpty();
    }

    /// The first ring of a polygon is its outline, the others are its holes.
    void ring(Coordinate[] points) {
        for (Coordinate point : points) {
            if (!Double.isFinite(point.x) || !Double.isFinite(point.y)) {
                refuse(point.x + " " + point.y, Problem.Kind.COORDINATE_NOT_A_NUMBER);
                return;
            }
        }
        if (points.length < FEWEST_POINTS) {
            refuse(Integer.toString(points.length), Problem.Kind.RING_TOO_SHORT);
        } else if (!points[0].equals2D(points[points.length - 1])) {
            Coordinate last = points[points.length - 1];
            refuse(last.x + " " + last.y, Problem.Kind.RING_NOT_CLOSED);
        } else {
            rings.add(GEOMETRIES.createLinearRing(points));
        }
    }

    /// A polygon without a ring is empty and leaves nothing.
    void endPolygon() {
        if (!rings.isEmpty()) {
            LinearRing[] holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
            polygons.add(GEOMETRIES.createPolygon(rings.getFirst(), holes));
            rings.clear();
        }
    }

    void giveTo(LayerSink sink, int number, Map<String, String> attributes) {
        if (polygons.isEmpty()) {
            refuse("", Problem.Kind.GROUND_MISSING);
        }
        if (refusals.isEmpty()) {
            sink.take(new LayerFeature(number, attributes, ground()));
        } else {
            Refusal first = refusals.getFirst();
            sink.report(new LayerProblem(number, "", first.found(), first.expected()));
        }
    }

    private Geometry ground() {
        return polygons.size() == 1
                ? polygons.getFirst()
                : GEOMETRIES.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }
}
