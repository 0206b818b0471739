package org.tanku.platform.press;

import org.tanku.platform.press.Mark.Ink;
import org.tanku.platform.press.Mark.Move;
import org.tanku.platform.press.Mark.Outline;
import org.tanku.platform.press.Mark.Text;
import org.tanku.platform.press.Mark.Type;

import java.util.ArrayList;
import java.util.List;

/// The round red seal drawn with lines (印章图样): a name along the upper arc, a star in the middle, a
/// word below. It is a picture; what proves a paper is the registry.
public final class RoundSeal {
    private static final double RADIUS_mm = 20;

    /// Where the base lines of the name stand.
    private static final double NAME_mm = 14.2;

    /// How far around the name may run.
    private static final double MOST_deg = 250;

    private static final double STAR_mm = 4.8;

    /// A circle of four Bézier curves.
    private static final double PULL = 0.5522847498;

    private static final int LONGEST = 24;

    private final Face face;

    public RoundSeal(Face face) {
        this.face = face;
    }

    /// @param name along the arc; letters are made smaller until it fits
    public List<Mark> draw(String name, String below, double x_mm, double y_mm) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Outline(circle(x_mm, y_mm, RADIUS_mm), 0.9, Ink.RED));
        marks.add(new Outline(circle(x_mm, y_mm, RADIUS_mm - 1.3), 0.2, Ink.RED));
        marks.add(new Outline(star(x_mm, y_mm - 4.2, STAR_mm), 0, Ink.RED));
        arc(name, x_mm, y_mm, marks);
        Type small = Type.of(10.5).inBold().in(Ink.RED);
        double wide = face.width_mm(below, small);
        marks.add(new Text(x_mm - wide / 2, y_mm + 14.2, 0, small, below));
        return marks;
    }

    private void arc(String name, double x_mm, double y_mm, List<Mark> marks) {
        int[] letters = name.codePoints().limit(LONGEST).toArray();
        double size_pt = 14;
        double step_deg = step(letters.length, size_pt);
        while (step_deg * letters.length > MOST_deg) {
            size_pt -= 0.5;
            step_deg = step(letters.length, size_pt);
        }
        Type type = Type.of(size_pt).inBold().in(Ink.RED);
        double turned_deg = -step_deg * (letters.length - 1) / 2;
        for (int letter : letters) {
            String text = Character.toString(letter);
            double half = face.width_mm(text, type) / 2;
            double turn = Math.toRadians(turned_deg);
            // the middle of the base line lies on the circle, the letter begins half its width
            // before
            double x = x_mm + NAME_mm * Math.sin(turn) - half * Math.cos(turn);
            double y = y_mm - NAME_mm * Math.cos(turn) - half * Math.sin(turn);
            if (!text.isBlank()) {
                marks.add(new Text(x, y, turned_deg, type, text));
            }
            turned_deg += step_deg;
        }
    }

    /// Between two letters; few of them stand wider apart.
    private static double step(int letters, double size_pt) {
        double narrow = Math.toDegrees(Type.of(size_pt).size_mm() * 1.08 / NAME_mm);
        return letters > 1 ? Math.max(narrow, Math.min(30, 200.0 / (letters - 1))) : narrow;
    }

    private static List<Move> circle(double x, double y, double r) {
        double k = r * PULL;
        return List.of(
                new Move.Start(x + r, y),
                new Move.Curve(x + r, y + k, x + k, y + r, x, y + r),
                new Move.Curve(x - k, y + r, x - r, y + k, x - r, y),
                new Move.Curve(x - r, y - k, x - k, y - r, x, y - r),
                new Move.Curve(x + k, y - r, x + r, y - k, x + r, y),
                new Move.Close());
    }

    private static List<Move> star(double x, double y, double r) {
        List<Move> way = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            double turn = Math.PI * i / 5;
            double far = i % 2 == 0 ? r : r * 0.381966;
            double px = x + far * Math.sin(turn);
            double py = y - far * Math.cos(turn);
            way.add(i == 0 ? new Move.Start(px, py) : new Move.Straight(px, py));
        }
        way.add(new Move.Close());
        return way;
    }
}
