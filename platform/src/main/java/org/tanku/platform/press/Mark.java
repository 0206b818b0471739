package org.tanku.platform.press;

import java.util.List;

/// One thing drawn on a sheet (图元). Lengths are millimetres from the upper left corner, sizes of
/// letters are points.
public sealed interface Mark {
    /// What it is drawn with (颜色). No meaning hangs on it: papers are photocopied.
    enum Ink {
        BLACK(0, 0, 0),
        RED(190, 20, 24),
        GREEN(28, 84, 56),
        GREY(96, 96, 96);

        private final int red;
        private final int green;
        private final int blue;

        Ink(int red, int green, int blue) {
            this.red = red;
            this.green = green;
            this.blue = blue;
        }

        int red() {
            return red;
        }

        int green() {
            return green;
        }

        int blue() {
            return blue;
        }
    }

    /// How letters look (字样).
    ///
    /// @param spacing_mm added after each letter
    record Type(double size_pt, boolean bold, double spacing_mm, Ink ink) {
        public Type {
            if (!(size_pt > 0 && spacing_mm >= 0)) {
                throw new IllegalArgumentException(
                        "letters have a size, not " + size_pt + " and " + spacing_mm);
            }
        }

        public static Type of(double size_pt) {
            return new Type(size_pt, false, 0, Ink.BLACK);
        }

        public Type inBold() {
            return new Type(size_pt, true, spacing_mm, ink);
        }

        public Type spaced(double more_mm) {
            return new Type(size_pt, bold, more_mm, ink);
        }

        public Type in(Ink other) {
            return new Type(size_pt, bold, spacing_mm, other);
        }

        double size_mm() {
            return size_pt * 25.4 / 72;
        }
    }

    /// One line of letters (文字).
    ///
    /// @param y_mm of the base line
    /// @param turned_deg clockwise, around its beginning
    record Text(double x_mm, double y_mm, double turned_deg, Type type, String text)
            implements Mark {
        public Text {
            if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("not one line of letters: '" + text + "'");
            }
        }
    }

    /// A way along which a pen is led (路径).
    ///
    /// @param width_mm of the line; 0: the inside is filled
    record Outline(List<Move> way, double width_mm, Ink ink) implements Mark {
        public Outline {
            way = List.copyOf(way);
        }

        boolean filled() {
            return width_mm == 0;
        }
    }

    /// One move of the pen (笔画).
    sealed interface Move {
        record Start(double x_mm, double y_mm) implements Move {}

        record Straight(double x_mm, double y_mm) implements Move {}

        /// A Bézier curve with two points that pull.
        record Curve(double x1, double y1, double x2, double y2, double x_mm, double y_mm)
                implements Move {}

        record Close() implements Move {}
    }
}
