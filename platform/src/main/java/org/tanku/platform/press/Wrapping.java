package org.tanku.platform.press;

import org.tanku.platform.press.Mark.Type;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines of a width (断行): between Chinese characters and at blanks; a line begins
/// with no closing mark; a word longer than a line is broken anywhere.
public final class Wrapping {
    private static final String NEVER_FIRST = "，。、；：？！）》」』】〕％…·”’,.;:?!)]}%";
    private static final String NEVER_LAST = "（《「『【〔“‘([{";

    private final Face face;

    public Wrapping(Face face) {
        this.face = face;
    }

    public List<String> lines(String text, Type type, double wide) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty()) {
            int end = end(rest, type, wide);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /// Where the first line ends.
    private int end(String text, Type type, double wide) {
        double far = 0;
        int at = 0;
        int lastBreak = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            double step = face.width(letter) * type.size_mm() + type.spacing_mm();
            if (far + step > wide && at > 0) {
                return lastBreak > 0 ? lastBreak : at;
            }
            far += step;
            at += Character.charCount(letter);
            if (at < text.length() && mayBreak(letter, text.codePointAt(at))) {
                lastBreak = at;
            }
        }
        return at;
    }

    private static boolean mayBreak(int before, int after) {
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || isWide(before) || isWide(after);
    }

    private static boolean isWide(int letter) {
        return letter >= 0x2E80;
    }
}
