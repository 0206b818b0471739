package org.tanku.bench;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.relateng.IntersectionMatrixPattern;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.OverlapSearch;

import java.util.List;
import java.util.stream.IntStream;

/// Ground that is covered twice (重叠检测), found by the product and by JTS as its manual would have
/// it. The product works on degrees and tells areas on the ellipsoid; what it found is measured in
/// the plane again, outside the time, and held against the yardstick.
final class OverlapPeer {
    private static final double LEAST_M2 = 1;

    private OverlapPeer() {}

    /// `PLAN N REPETITIONS THREADS`; the JVM's common pool is as large as the threads say.
    public static void main(String[] arguments) throws Exception {
        int n = Integer.parseInt(arguments[1]);
        int repetitions = Integer.parseInt(arguments[2]);
        int threads = Integer.parseInt(arguments[3]);
        System.out.println(product(n, repetitions, threads));
        System.out.println(jts(n, threads));
    }

    private static Result product(int n, int repetitions, int threads) throws Exception {
        List<Geometry> degrees = Cells.degrees(n);
        double check = planeArea_m2(search(degrees));
        Result timed =
                Result.of(
                        "tanku-overlap",
                        threads,
                        degrees.size(),
                        1,
                        repetitions,
                        () -> search(degrees).overlaps().size());
        return timed.with(check);
    }

    private static OverlapSearch.Found search(List<Geometry> degrees) {
        return new OverlapSearch(degrees, Datum.CGCS2000).search();
    }

    private static double planeArea_m2(OverlapSearch.Found found) {
        return found.overlaps().stream()
                .mapToDouble(each -> Cells.planeArea_m2(each.shared()))
                .filter(area -> area > LEAST_M2)
                .sum();
    }

    private static Result jts(int n, int threads) throws Exception {
        List<Polygon> cells = Cells.metres(n);
        return Result.of("jts-relateng", threads, cells.size(), 0, 1, () -> searchByJts(cells));
    }

    private static double searchByJts(List<Polygon> cells) {
        STRtree index = new STRtree();
        for (int i = 0; i < cells.size(); i++) {
            index.insert(cells.get(i).getEnvelopeInternal(), i);
        }
        index.build();
        return IntStream.range(0, cells.size())
                .parallel()
                .mapToDouble(first -> sharedByJts(cells, index, first))
                .sum();
    }

    private static double sharedByJts(List<Polygon> cells, STRtree index, int first) {
        Polygon cell = cells.get(first);
        RelateNG prepared = RelateNG.prepare(cell);
        double sum = 0;
        for (Object item : index.query(cell.getEnvelopeInternal())) {
            if (item instanceof Integer second
                    && second > first
                    && prepared.evaluate(
                            cells.get(second), IntersectionMatrixPattern.INTERIOR_INTERSECTS)) {
                double area =
                        OverlayNGRobust.overlay(cell, cells.get(second), OverlayNG.INTERSECTION)
                                .getArea();
                sum += area > LEAST_M2 ? area : 0;
            }
        }
        return sum;
    }
}
