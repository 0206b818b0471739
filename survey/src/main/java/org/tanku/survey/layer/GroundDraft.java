package org.tanku.survey.layer;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.tanku.survey.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The ground of one feature while it is read, ring by ring (图形草稿). The first thing that is wrong
/// with it stays and refuses the feature. A ring that is open is closed for whoever may repair it,
/// and told.
final class GroundDraft {
    private final List<Polygon> polygons = new ArrayList<>();
    private final List<LinearRing> rings = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Refusal> openings = new ArrayList<>();

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
        double[] xy = new double[2 * points.length];
        for (int i = 0; i < points.length; i++) {
            xy[2 * i] = points[i].x;
            xy[2 * i + 1] = points[i].y;
        }
        switch (Rings.ring(xy)) {
            case Rings.Reading.Good(var ring) -> rings.add(ring);
            case Rings.Reading.Open(var closed, var found) -> {
                rings.add(closed);
                openings.add(new Refusal(found, Problem.of(Problem.Kind.RING_NOT_CLOSED)));
            }
            case Rings.Reading.Bad(var found, var kind) -> refuse(found, kind);
        }
    }

    /// A polygon without a ring is empty and leaves nothing.
    void endPolygon() {
        if (!rings.isEmpty()) {
            LinearRing[] holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
            polygons.add(Rings.GEOMETRIES.createPolygon(rings.getFirst(), holes));
            rings.clear();
        }
    }

    void giveTo(LayerSink sink, int number, Map<String, String> attributes) {
        if (polygons.isEmpty()) {
            refuse("", Problem.Kind.GROUND_MISSING);
        }
        List<LayerProblem> wrong =
                Stream.concat(openings.stream(), refusals.stream())
                        .map(each -> new LayerProblem(number, "", each.found(), each.expected()))
                        .toList();
        if (wrong.isEmpty()) {
            sink.take(new LayerFeature(number, attributes, ground()));
        } else if (refusals.isEmpty()) {
            sink.offer(new LayerFeature(number, attributes, ground()), wrong.getFirst());
        } else {
            sink.report(wrong.getFirst());
        }
    }

    private Geometry ground() {
        return polygons.size() == 1
                ? polygons.getFirst()
                : Rings.GEOMETRIES.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }
}
