package org.tanku.survey;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.tanku.kernel.forest.Stand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Draws ground for stands that never were (样例图形): one made-up piece of land, cut until each stand
/// has a piece as large as its area, with borders that bend. Neighbours share every corner.
final class SampleGround {
    private static final long SEED = 350_428_901;

    /// A place in the county of the sample; no border of a real village.
    private static final double MIDDLE_EAST_DEG = 117.38;

    private static final double MIDDLE_NORTH_DEG = 26.66;

    /// One degree of latitude and of longitude there, in metres on the ellipsoid.
    private static final double METRES_NORTH = 110_785;

    private static final double METRES_EAST = 99_560;
    private static final double SQUARE_METRES_A_MU = 10_000.0 / 15;
    private static final int CORNERS = 36;
    private static final double BEND = 0.05;
    private static final double SHORTEST_BENT_M = 60;
    private static final GeometryFactory METRES = new GeometryFactory(new PrecisionModel(100));

    /// As the land map of record calls them, the area by its heading in mu.
    private static final List<String> COLUMNS =
            List.of(
                    "XIAN",
                    "XIANG",
                    "CUN",
                    "LIN_BAN",
                    "XIAO_BAN",
                    "面积（亩）",
                    "DI_LEI",
                    "SEN_LIN_LB",
                    "QI_YUAN",
                    "YOU_SHI_SZ",
                    "PINGJUN_NL",
                    "YU_BI_DU",
                    "HUO_LMGQXJ");

    private record Piece(Stand stand, Geometry ground) {}

    private SampleGround() {}

    /// The stands as the features of a GeoJSON file with the columns of the land map of record.
    static String geoJson(List<Stand> stands) {
        SplittableRandom random = new SplittableRandom(SEED);
        double square =
                stands.stream().mapToDouble(each -> each.area().value()).sum() * SQUARE_METRES_A_MU;
        List<Piece> pieces = new ArrayList<>();
        cut(whole(square, random), stands, random, pieces);
        List<Polygon> clean = noded(pieces.stream().map(Piece::ground).toList());
        StringBuilder text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[\n");
        for (int i = 0; i < pieces.size(); i++) {
            Coordinate inside = pieces.get(i).ground().getInteriorPoint().getCoordinate();
            Polygon ground =
                    clean.stream()
                            .filter(each -> each.contains(METRES.createPoint(inside)))
                            .findFirst()
                            .orElseThrow();
            text.append(i == 0 ? "" : ",\n");
            ground.normalize();
            feature(text, pieces.get(i).stand(), ground);
        }
        return text.append("\n]}\n").toString();
    }

    private static Geometry whole(double square, SplittableRandom random) {
        Coordinate[] ring = new Coordinate[CORNERS + 1];
        for (int i = 0; i < CORNERS; i++) {
            double turn = 2 * Math.PI * i / CORNERS;
            double far = 1 + 0.12 * StrictMath.sin(3 * turn) + 0.08 * (random.nextDouble() - 0.5);
            ring[i] = new Coordinate(1.35 * far * StrictMath.cos(turn), far * StrictMath.sin(turn));
        }
        ring[CORNERS] = ring[0];
        Geometry drawn = new GeometryFactory().createPolygon(ring);
        double scale = Math.sqrt(square / drawn.getArea());
        return AffineTransformation.scaleInstance(scale, scale).transform(drawn);
    }

    /// In two, by a line across that leaves each half of the stands its area, until one is left.
    private static void cut(
            Geometry ground, List<Stand> stands, SplittableRandom random, List<Piece> pieces) {
        if (stands.size() == 1) {
            pieces.add(new Piece(stands.getFirst(), ground));
            return;
        }
        int half = stands.size() / 2;
        double first = stands.stream().limit(half).mapToDouble(s -> s.area().value()).sum();
        double all = stands.stream().mapToDouble(s -> s.area().value()).sum();
        Envelope box = ground.getEnvelopeInternal();
        double lean = (random.nextDouble() - 0.5) * 0.6;
        double turn = box.getWidth() > box.getHeight() ? lean : Math.PI / 2 + lean;
        AffineTransformation upright =
                AffineTransformation.rotationInstance(
                        -turn, box.centre().getX(), box.centre().getY());
        Geometry turned = upright.transform(ground);
        double at = offset(turned, first / all);
        Envelope turnedBox = turned.getEnvelopeInternal();
        Geometry left = side(turnedBox.getMinX() - 1, at, turnedBox);
        Geometry right = side(at, turnedBox.getMaxX() + 1, turnedBox);
        AffineTransformation back =
                AffineTransformation.rotationInstance(
                        turn, box.centre().getX(), box.centre().getY());
        cut(
                back.transform(largest(turned.intersection(left))),
                stands.subList(0, half),
                random,
                pieces);
        cut(
                back.transform(largest(turned.intersection(right))),
                stands.subList(half, stands.size()),
                random,
                pieces);
    }

    private static double offset(Geometry ground, double share) {
        Envelope box = ground.getEnvelopeInternal();
        double low = box.getMinX();
        double high = box.getMaxX();
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            double area = ground.intersection(side(box.getMinX() - 1, middle, box)).getArea();
            if (area < share * ground.getArea()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static Geometry side(double west, double east, Envelope box) {
        return new GeometryFactory()
                .toGeometry(new Envelope(west, east, box.getMinY() - 1, box.getMaxY() + 1));
    }

    private static Geometry largest(Geometry ground) {
        Geometry largest = ground.getGeometryN(0);
        for (int i = 1; i < ground.getNumGeometries(); i++) {
            if (ground.getGeometryN(i).getArea() > largest.getArea()) {
                largest = ground.getGeometryN(i);
            }
        }
        return largest;
    }

    /// The same pieces with every corner in both neighbours, and borders that bend.
    private static List<Polygon> noded(List<Geometry> pieces) {
        Geometry lines =
                UnaryUnionNG.union(
                        METRES.createGeometryCollection(
                                pieces.stream()
                                        .map(Geometry::getBoundary)
                                        .toArray(Geometry[]::new)),
                        METRES.getPrecisionModel());
        List<Geometry> bent = new ArrayList<>();
        for (int i = 0; i < lines.getNumGeometries(); i++) {
            Coordinate[] corners = lines.getGeometryN(i).getCoordinates();
            for (int at = 1; at < corners.length; at++) {
                bent.add(METRES.createLineString(bend(corners[at - 1], corners[at])));
            }
        }
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(
                OverlayNG.overlay(
                        METRES.buildGeometry(bent),
                        METRES.createLineString(),
                        OverlayNG.UNION,
                        METRES.getPrecisionModel()));
        List<Polygon> polygons = new ArrayList<>();
        for (Object each : (Collection<?>) polygonizer.getPolygons()) {
            polygons.add((Polygon) each);
        }
        return polygons;
    }

    /// The bend depends on the two ends alone, so that both neighbours bend alike.
    private static Coordinate[] bend(Coordinate one, Coordinate other) {
        Coordinate from = one.compareTo(other) < 0 ? one : other;
        Coordinate to = one.compareTo(other) < 0 ? other : one;
        double length = from.distance(to);
        if (length < SHORTEST_BENT_M) {
            return new Coordinate[] {from, to};
        }
        return new Coordinate[] {from, beside(from, to, BEND), beside(to, from, BEND), to};
    }

    /// A third of the way, to the right: the two of a border take as much as they give.
    private static Coordinate beside(Coordinate from, Coordinate to, double far) {
        double east = to.x - from.x;
        double north = to.y - from.y;
        return new Coordinate(from.x + east / 3 + far * north, from.y + north / 3 - far * east);
    }

    private static void feature(StringBuilder text, Stand stand, Polygon metres) {
        List<String> cells = StandTableWriting.cells(stand);
        text.append("{\"type\":\"Feature\",\"properties\":{");
        for (int i = 0; i < COLUMNS.size(); i++) {
            text.append(i == 0 ? "" : ",");
            text.append('"')
                    .append(COLUMNS.get(i))
                    .append("\":\"")
                    .append(cells.get(i))
                    .append('"');
        }
        text.append("},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[");
        Coordinate[] ring = metres.getExteriorRing().getCoordinates();
        for (int i = 0; i < ring.length; i++) {
            text.append(i == 0 ? "" : ",")
                    .append(
                            String.format(
                                    Locale.ROOT,
                                    "[%.7f,%.7f]",
                                    MIDDLE_EAST_DEG + ring[i].x / METRES_EAST,
                                    MIDDLE_NORTH_DEG + ring[i].y / METRES_NORTH));
        }
        text.append("]]}}");
    }
}
