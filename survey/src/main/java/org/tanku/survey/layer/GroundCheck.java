package org.tanku.survey.layer;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.tanku.survey.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Looks whether ground can be what it says it is (图形检查): rings that cross, axes that were swapped,
/// metres that were taken for degrees, ground outside the province. It repairs nothing.
public final class GroundCheck {
    private static final double DEGREES_EAST_MOST = 180;
    private static final double DEGREES_NORTH_MOST = 90;

    private final Envelope province_deg;

    /// @param province_deg west, east, south, north of where ground is expected, in degrees
    public GroundCheck(Envelope province_deg) {
        this.province_deg = new Envelope(province_deg);
    }

    /// What is wrong with a feature whose coordinates are degrees; empty when all is well.
    ///
    /// @param degrees its ground, after the metres of its file were turned into degrees
    public List<LayerProblem> check(int feature, Geometry degrees) {
        List<LayerProblem> problems = new ArrayList<>();
        rings(feature, degrees, problems);
        place(feature, degrees.getEnvelopeInternal(), problems);
        return problems;
    }

    private static void rings(int feature, Geometry ground, List<LayerProblem> problems) {
        TopologyValidationError error = new IsValidOp(ground).getValidationError();
        if (error != null) {
            Coordinate at = error.getCoordinate();
            problems.add(
                    LayerProblem.ofFeature(
                            feature,
                            "",
                            Problem.Kind.RING_CROSSES,
                            String.format(Locale.ROOT, "%.6f, %.6f", at.x, at.y)));
        }
    }

    private void place(int feature, Envelope found, List<LayerProblem> problems) {
        if (province_deg.contains(found)) {
            return;
        }
        String where = middle(found);
        boolean isDegrees =
                Math.abs(found.getMinX()) <= DEGREES_EAST_MOST
                        && Math.abs(found.getMaxX()) <= DEGREES_EAST_MOST
                        && Math.abs(found.getMinY()) <= DEGREES_EAST_MOST
                        && Math.abs(found.getMaxY()) <= DEGREES_EAST_MOST;
        if (!isDegrees) {
            problems.add(LayerProblem.ofFeature(feature, where, Problem.Kind.METRES_AS_DEGREES));
        } else if (isSwapped(found)) {
            problems.add(LayerProblem.ofFeature(feature, where, Problem.Kind.AXES_SWAPPED));
        } else {
            problems.add(
                    LayerProblem.ofFeature(
                            feature, where, Problem.Kind.OUTSIDE_THE_PROVINCE, told()));
        }
    }

    /// The middle of what was found, to be told.
    static String middle(Envelope found) {
        return String.format(
                Locale.ROOT,
                "%.4f, %.4f",
                (found.getMinX() + found.getMaxX()) / 2,
                (found.getMinY() + found.getMaxY()) / 2);
    }

    /// Latitude first: then it lies in the province, or at least no latitude is beyond the pole.
    private boolean isSwapped(Envelope found) {
        Envelope turned =
                new Envelope(found.getMinY(), found.getMaxY(), found.getMinX(), found.getMaxX());
        return province_deg.contains(turned) || found.getMaxY() > DEGREES_NORTH_MOST;
    }

    private String told() {
        return String.format(
                Locale.ROOT,
                "%.2f–%.2f° E, %.2f–%.2f° N",
                province_deg.getMinX(),
                province_deg.getMaxX(),
                province_deg.getMinY(),
                province_deg.getMaxY());
    }
}
