package org.tanku.platform.paper;

import org.tanku.platform.press.Mark.Ink;
import org.tanku.platform.press.Mark.Move;
import org.tanku.platform.press.Mark.Outline;
import org.tanku.platform.press.Sheet;

import java.util.ArrayList;
import java.util.List;

/// The border of a certificate (花边): two lines and between them a band of squared spirals (回纹), as
/// official papers have.
final class Border {
    private static final double OUTER_mm = 8;
    private static final double BAND_mm = 10.2;
    private static final double CELL_mm = 6;
    private static final double INNER_mm = BAND_mm + CELL_mm + 1.1;

    /// A spiral in a square of 1, from its outer end to its inner.
    private static final double[][] SPIRAL = {
        {0.08, 0.92}, {0.08, 0.08}, {0.92, 0.08}, {0.92, 0.92}, {0.28, 0.92},
        {0.28, 0.30}, {0.70, 0.30}, {0.70, 0.70}, {0.48, 0.70}, {0.48, 0.50}
    };

    private Border() {}

    static void draw(Sheet sheet) {
        frame(sheet, OUTER_mm, 1.0);
        frame(sheet, OUTER_mm + 1.5, 0.25);
        frame(sheet, INNER_mm, 0.25);
        frame(sheet, INNER_mm + 0.9, 0.5);
        List<Move> band = new ArrayList<>();
        double wide = Sheet.WIDTH_mm - 2 * BAND_mm;
        double high = Sheet.HEIGHT_mm - 2 * BAND_mm;
        int across = (int) Math.round(wide / CELL_mm);
        int down = (int) Math.round(high / CELL_mm);
        double cellWide = wide / across;
        double cellHigh = high / down;
        for (int i = 0; i < across; i++) {
            cell(band, i, 0, cellWide, cellHigh);
            cell(band, i, down - 1, cellWide, cellHigh);
        }
        for (int i = 1; i < down - 1; i++) {
            cell(band, 0, i, cellWide, cellHigh);
            cell(band, across - 1, i, cellWide, cellHigh);
        }
        sheet.add(new Outline(band, 0.38, Ink.GREEN));
    }

    /// Neighbours are turned to each other, as the pattern is drawn.
    private static void cell(List<Move> band, int column, int row, double wide, double high) {
        boolean turned = (column + row) % 2 == 1;
        double x = BAND_mm + column * wide;
        double y = BAND_mm + row * high;
        for (int i = 0; i < SPIRAL.length; i++) {
            double across = turned ? 1 - SPIRAL[i][0] : SPIRAL[i][0];
            double px = x + across * wide;
            double py = y + SPIRAL[i][1] * high;
            band.add(i == 0 ? new Move.Start(px, py) : new Move.Straight(px, py));
        }
    }

    private static void frame(Sheet sheet, double in_mm, double width_mm) {
        sheet.frame(
                in_mm,
                in_mm,
                Sheet.WIDTH_mm - 2 * in_mm,
                Sheet.HEIGHT_mm - 2 * in_mm,
                width_mm,
                Ink.GREEN);
    }
}
