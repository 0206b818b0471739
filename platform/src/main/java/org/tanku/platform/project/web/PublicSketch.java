package org.tanku.platform.project.web;

import org.locationtech.jts.geom.Envelope;
import org.tanku.platform.tenure.ClaimMap;

import java.util.List;
import java.util.Locale;

/// Where a project lies, as coarsely as the operator allows (项目位置示意图), as an SVG of the page.
///
/// @param cells of a grid, in metres from the north-west corner of the frame
/// @param cell_m the side of a cell
/// @param west the frame in degrees, with `south`, `east` and `north`
record PublicSketch(
        String viewBox,
        List<Square> cells,
        long cell_m,
        double west,
        double south,
        double east,
        double north) {
    private static final double METRES_A_DEGREE = 111_195;

    /// Numbers as SVG writes them.
    record Square(String x, String y, String width, String height) {}

    static PublicSketch of(ClaimMap.Coarse coarse) {
        Envelope frame = new Envelope();
        coarse.cells().forEach(frame::expandToInclude);
        frame.expandBy(coarse.cells().getFirst().getWidth());
        double east_m = METRES_A_DEGREE * Math.cos(Math.toRadians(frame.centre().getY()));
        return new PublicSketch(
                "0 0 "
                        + text(frame.getWidth() * east_m)
                        + " "
                        + text(frame.getHeight() * METRES_A_DEGREE),
                coarse.cells().stream()
                        .map(cell ->
                                new Square(
                                        text((cell.getMinX() - frame.getMinX()) * east_m),
                                        text((frame.getMaxY() - cell.getMaxY()) * METRES_A_DEGREE),
                                        text(cell.getWidth() * east_m),
                                        text(cell.getHeight() * METRES_A_DEGREE)))
                        .toList(),
                Math.round(coarse.cell_m()),
                frame.getMinX(),
                frame.getMinY(),
                frame.getMaxX(),
                frame.getMaxY());
    }

    private static String text(double metres) {
        return String.format(Locale.ROOT, "%.1f", metres);
    }
}
