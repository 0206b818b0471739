package org.tanku.platform.paper;

import org.tanku.platform.press.Face;
import org.tanku.platform.press.Mark;
import org.tanku.platform.press.Mark.Ink;
import org.tanku.platform.press.Mark.Type;
import org.tanku.platform.press.Sheet;
import org.tanku.platform.press.Wrapping;

import java.util.ArrayList;
import java.util.List;

/// Plain pages that are filled from the top (正文页): headings, paragraphs, tables; a new page begins
/// when one is full.
final class Pages {
    static final Type TITLE = Type.of(18).inBold();
    static final Type HEADING = Type.of(13).inBold();
    static final Type BODY = Type.of(10.5);
    static final Type SMALL = Type.of(9);

    static final double LEFT_mm = 20;
    static final double RIGHT_mm = 190;
    static final double WIDE_mm = RIGHT_mm - LEFT_mm;

    private static final double TOP_mm = 27;
    private static final double BOTTOM_mm = 269;

    /// A column of a table (列): where it begins, how wide it is.
    ///
    /// @param right whether figures are set to its right end
    record Column(double x_mm, double wide, boolean right) {}

    private final Face face;
    private final Wrapping wrapping;
    private final String header;
    private final List<Sheet> sheets = new ArrayList<>();
    private Sheet sheet;
    private double y;

    Pages(Face face, String header) {
        this.face = face;
        this.wrapping = new Wrapping(face);
        this.header = Face.settable(header);
        this.sheet = next();
    }

    private Sheet next() {
        sheet = new Sheet(face);
        sheets.add(sheet);
        sheet.text(LEFT_mm, 18, SMALL, header);
        sheet.line(LEFT_mm, 20.5, RIGHT_mm, 20.5, 0.3, Ink.BLACK);
        y = TOP_mm;
        return sheet;
    }

    /// Makes sure that so much fits on this page.
    Pages need(double high) {
        if (y + high > BOTTOM_mm) {
            next();
        }
        return this;
    }

    Pages gap(double high) {
        y += high;
        return this;
    }

    Pages title(String text) {
        lines(text, TITLE, LEFT_mm, WIDE_mm, 9);
        return this;
    }

    Pages heading(String text) {
        need(16);
        y += y > TOP_mm ? 4 : 0;
        lines(text, HEADING, LEFT_mm, WIDE_mm, 6.4);
        return gap(1);
    }

    Pages paragraph(String text) {
        lines(text, BODY, LEFT_mm, WIDE_mm, 5.4);
        return gap(1.4);
    }

    Pages small(String text, double indent_mm) {
        lines(text, SMALL, LEFT_mm + indent_mm, WIDE_mm - indent_mm, 4.5);
        return this;
    }

    /// A label and what belongs to it, both broken into lines.
    Pages fact(String label, String value) {
        double labelWide = 54;
        Type type = value.matches("[0-9a-f]{64,}") ? SMALL : BODY;
        List<String> left = wrapping.lines(Face.settable(label), BODY, labelWide - 2);
        List<String> right = wrapping.lines(Face.settable(value), type, WIDE_mm - labelWide);
        int rows = Math.max(left.size(), right.size());
        for (int i = 0; i < rows; i++) {
            need(5.4);
            if (i < left.size()) {
                sheet.text(LEFT_mm, y, BODY.inBold(), left.get(i));
            }
            if (i < right.size()) {
                sheet.text(LEFT_mm + labelWide, y, type, right.get(i));
            }
            y += 5.4;
        }
        return gap(0.8);
    }

    /// The head of a table; said again wherever the table goes on.
    Pages head(List<Column> columns, List<String> titles) {
        cells(columns, titles, SMALL.inBold());
        sheet.line(LEFT_mm, y - 3.4, RIGHT_mm, y - 3.4, 0.3, Ink.BLACK);
        return gap(1);
    }

    /// A row of a table under its head.
    Pages row(List<Column> columns, List<String> titles, List<String> cells, boolean bold) {
        double high = height(columns, cells);
        if (y + high > BOTTOM_mm) {
            next();
            head(columns, titles);
        }
        return cells(columns, cells, bold ? SMALL.inBold() : SMALL);
    }

    private double height(List<Column> columns, List<String> cells) {
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            most =
                    Math.max(
                            most,
                            wrapping.lines(cells.get(i), SMALL, columns.get(i).wide()).size());
        }
        return most * 4.5;
    }

    private Pages cells(List<Column> columns, List<String> cells, Type type) {
        double deepest = y;
        for (int i = 0; i < cells.size(); i++) {
            Column column = columns.get(i);
            double at = y;
            for (String line : wrapping.lines(Face.settable(cells.get(i)), type, column.wide())) {
                if (column.right()) {
                    sheet.right(column.x_mm() + column.wide(), at, type, line);
                } else {
                    sheet.text(column.x_mm(), at, type, line);
                }
                at += 4.5;
            }
            deepest = Math.max(deepest, at);
        }
        y = deepest;
        return gap(0.6);
    }

    private void lines(String text, Type type, double x_mm, double wide, double step) {
        for (String line : wrapping.lines(Face.settable(text), type, wide)) {
            need(step);
            sheet.text(x_mm, y, type, line);
            y += step;
        }
    }

    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /// Writes on each sheet which one it is, and hands over their marks.
    static List<List<Mark>> numbered(List<Sheet> all, double y_mm, PageWords words) {
        List<List<Mark>> done = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).centred(Sheet.WIDTH_mm / 2, y_mm, SMALL, words.of(i + 1, all.size()));
            done.add(all.get(i).marks());
        }
        return done;
    }

    /// How the number of a page is told (页码).
    @FunctionalInterface
    interface PageWords {
        String of(int page, int pages);
    }
}
