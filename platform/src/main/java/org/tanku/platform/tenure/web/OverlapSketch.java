package org.tanku.platform.tenure.web;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.tanku.platform.tenure.Overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// A drawing of claims that meet (重叠示意图): what is claimed, what was asked for, and in red what both
/// cover. It is an SVG of the page itself, so that it prints and needs no script.
///
/// @param viewBox of the drawing, one unit a metre or so
/// @param claimed the outlines of earlier claims, as SVG paths
/// @param drawn the outlines of what was asked for
/// @param shared what both cover
/// @param west the frame in degrees, with `south`, `east` and `north`
record OverlapSketch(
        String viewBox,
        List<String> claimed,
        List<String> drawn,
        List<String> shared,
        double west,
        double south,
        double east,
        double north) {
    /// More would be a blot.
    private static final int MOST_DRAWN = 400;

    private static final double METRES_A_DEGREE = 111_000;
    private static final double MARGIN = 0.06;

    static OverlapSketch of(List<Overlap> overlaps) {
        List<Overlap.SameGround> grounds =
                overlaps.stream()
                        .map(Overlap::shared)
                        .flatMap(shared ->
                                shared instanceof Overlap.SameGround ground
                                        ? Stream.of(ground)
                                        : Stream.empty())
                        .limit(MOST_DRAWN)
                        .toList();
        Envelope frame = new Envelope();
        grounds.forEach(each -> {
            frame.expandToInclude(each.drawn().getEnvelopeInternal());
            frame.expandToInclude(each.claimed().getEnvelopeInternal());
        });
        frame.expandBy(frame.getWidth() * MARGIN, frame.getHeight() * MARGIN);
        return new OverlapSketch(
                grounds.isEmpty() ? "" : viewBox(frame),
                paths(grounds, Overlap.SameGround::claimed, frame),
                paths(grounds, Overlap.SameGround::drawn, frame),
                paths(grounds, Overlap.SameGround::degrees, frame),
                frame.getMinX(),
                frame.getMinY(),
                frame.getMaxX(),
                frame.getMaxY());
    }

    /// Public, for the template asks it.
    public boolean isEmpty() {
        return shared.isEmpty();
    }

    private static String viewBox(Envelope frame) {
        return String.format(
                Locale.ROOT,
                "0 0 %.1f %.1f",
                frame.getWidth() * METRES_A_DEGREE * narrowing(frame),
                frame.getHeight() * METRES_A_DEGREE);
    }

    /// A degree of longitude is shorter than one of latitude.
    private static double narrowing(Envelope frame) {
        return Math.cos(Math.toRadians(frame.centre().getY()));
    }

    private static List<String> paths(
            List<Overlap.SameGround> grounds,
            Function<Overlap.SameGround, Geometry> which,
            Envelope frame) {
        return grounds.stream().map(which).distinct().map(each -> path(each, frame)).toList();
    }

    private static String path(Geometry ground, Envelope frame) {
        StringBuilder path = new StringBuilder();
        for (LinearRing ring : rings(ground)) {
            Coordinate[] corners = ring.getCoordinates();
            for (int i = 0; i < corners.length - 1; i++) {
                path.append(i == 0 ? 'M' : 'L')
                        .append(
                                String.format(
                                        Locale.ROOT,
                                        "%.1f %.1f",
                                        (corners[i].x - frame.getMinX())
                                                * METRES_A_DEGREE
                                                * narrowing(frame),
                                        (frame.getMaxY() - corners[i].y) * METRES_A_DEGREE));
            }
            path.append('Z');
        }
        return path.toString();
    }

    private static List<LinearRing> rings(Geometry ground) {
        List<LinearRing> rings = new ArrayList<>();
        for (int i = 0; i < ground.getNumGeometries(); i++) {
            if (ground.getGeometryN(i) instanceof Polygon polygon) {
                rings.add(polygon.getExteriorRing());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(polygon.getInteriorRingN(hole));
                }
            }
        }
        return rings;
    }
}
