package org.tanku.platform.press;

import org.tanku.platform.press.Mark.Ink;
import org.tanku.platform.press.Mark.Move;
import org.tanku.platform.press.Mark.Outline;
import org.tanku.platform.press.Mark.Text;
import org.tanku.platform.press.Mark.Type;

import java.util.ArrayList;
import java.util.List;

/// A sheet of A4 being drawn (页面).
public final class Sheet {
    /// Width and height of A4.
    public static final double WIDTH_mm = 210;

    public static final double HEIGHT_mm = 297;

    private final Face face;
    private final List<Mark> marks = new ArrayList<>();

    public Sheet(Face face) {
        this.face = face;
    }

    /// What was drawn so far, in its order.
    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    public Sheet add(Mark mark) {
        marks.add(mark);
        return this;
    }

    public Sheet addAll(List<Mark> more) {
        marks.addAll(more);
        return this;
    }

    /// Text that begins at `x`; empty text draws nothing.
    public Sheet text(double x_mm, double y_mm, Type type, String text) {
        return text.isBlank() ? this : add(new Text(x_mm, y_mm, 0, type, text));
    }

    /// Text in the middle around `x`.
    public Sheet centred(double x_mm, double y_mm, Type type, String text) {
        return text(x_mm - face.width_mm(text, type) / 2, y_mm, type, text);
    }

    /// Text that ends at `x`.
    public Sheet right(double x_mm, double y_mm, Type type, String text) {
        return text(x_mm - face.width_mm(text, type), y_mm, type, text);
    }

    public Sheet line(double x1, double y1, double x2, double y2, double width_mm, Ink ink) {
        return add(
                new Outline(
                        List.of(new Move.Start(x1, y1), new Move.Straight(x2, y2)), width_mm, ink));
    }

    public Sheet frame(
            double x_mm, double y_mm, double wide, double high, double width_mm, Ink ink) {
        return add(new Outline(rectangle(x_mm, y_mm, wide, high), width_mm, ink));
    }

    static List<Move> rectangle(double x_mm, double y_mm, double wide, double high) {
        return List.of(
                new Move.Start(x_mm, y_mm),
                new Move.Straight(x_mm + wide, y_mm),
                new Move.Straight(x_mm + wide, y_mm + high),
                new Move.Straight(x_mm, y_mm + high),
                new Move.Close());
    }
}
