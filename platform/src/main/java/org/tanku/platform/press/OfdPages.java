package org.tanku.platform.press;

import org.tanku.platform.press.Mark.Ink;
import org.tanku.platform.press.Mark.Move;
import org.tanku.platform.press.Mark.Type;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.stream.Collectors;

/// Writes the pages of an OFD package (OFD 页面). Ids are counted through the whole document.
final class OfdPages {
    static final String BOX = "0 0 210 297";

    /// As thick around a bold letter as in the PDF.
    private static final double BOLD = 0.028;

    private final Face face;
    private final Map<Integer, Integer> glyphs;
    private final int font;
    private int id;

    OfdPages(Face face, Map<Integer, Integer> glyphs, int font) {
        this.face = face;
        this.glyphs = glyphs;
        this.font = font;
        this.id = font;
    }

    int nextId() {
        return ++id;
    }

    int lastId() {
        return id;
    }

    String page(List<Mark> marks) {
        StringBuilder page =
                new StringBuilder("<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\">")
                        .append("<ofd:Area><ofd:PhysicalBox>")
                        .append(BOX)
                        .append("</ofd:PhysicalBox></ofd:Area><ofd:Content>")
                        .append("<ofd:Layer ID=\"%d\" Type=\"Body\">\n".formatted(nextId()));
        for (Mark mark : marks) {
            page.append(
                            switch (mark) {
                                case Mark.Text text -> texts(text);
                                case Mark.Outline outline -> outline(outline);
                            })
                    .append('\n');
        }
        return page.append("</ofd:Layer></ofd:Content></ofd:Page>\n").toString();
    }

    /// Characters beyond U+FFFF stand in objects of their own: readers differ in how they count
    /// them.
    private String texts(Mark.Text mark) {
        StringBuilder objects = new StringBuilder();
        StringBuilder part = new StringBuilder();
        double far = 0;
        double partFar = 0;
        for (int letter : mark.text().codePoints().toArray()) {
            boolean beyond = !Character.isBmpCodePoint(letter);
            if (beyond && !part.isEmpty()) {
                objects.append(text(mark, partFar, part.toString()));
                part.setLength(0);
            }
            if (beyond) {
                objects.append(text(mark, far, Character.toString(letter)));
            } else {
                partFar = part.isEmpty() ? far : partFar;
                part.appendCodePoint(letter);
            }
            far += face.width(letter) * mark.type().size_mm() + mark.type().spacing_mm();
        }
        if (!part.isEmpty()) {
            objects.append(text(mark, partFar, part.toString()));
        }
        return objects.toString();
    }

    /// A part of a line, so far along it.
    private String text(Mark.Text mark, double far, String part) {
        if (part.isBlank()) {
            return "";
        }
        double turn = Math.toRadians(mark.turned_deg());
        return text(
                new Mark.Text(
                        mark.x_mm() + far * Math.cos(turn),
                        mark.y_mm() + far * Math.sin(turn),
                        mark.turned_deg(),
                        mark.type(),
                        part));
    }

    private String text(Mark.Text mark) {
        Type type = mark.type();
        double turn = Math.toRadians(mark.turned_deg());
        StringBuilder object =
                new StringBuilder(
                                "<ofd:TextObject ID=\"%d\" Boundary=\"%s\""
                                        .formatted(nextId(), BOX))
                        .append(
                                " CTM=\"%s %s %s %s %s %s\""
                                        .formatted(
                                                told(Math.cos(turn)),
                                                told(Math.sin(turn)),
                                                told(-Math.sin(turn)),
                                                told(Math.cos(turn)),
                                                told(mark.x_mm()),
                                                told(mark.y_mm())))
                        .append(" Font=\"%d\" Size=\"%s\"".formatted(font, told(type.size_mm())));
        if (type.bold()) {
            object.append(
                    " Stroke=\"true\" LineWidth=\"%s\"".formatted(told(type.size_mm() * BOLD)));
        }
        object.append('>').append("<ofd:FillColor Value=\"%s\"/>".formatted(colour(type.ink())));
        if (type.bold()) {
            object.append("<ofd:StrokeColor Value=\"%s\"/>".formatted(colour(type.ink())));
        }
        return object.append(transform(mark.text()))
                .append("<ofd:TextCode X=\"0\" Y=\"0\"")
                .append(steps(mark))
                .append('>')
                .append(XmlText.escaped(mark.text()))
                .append("</ofd:TextCode></ofd:TextObject>")
                .toString();
    }

    /// From each letter to the next.
    private String steps(Mark.Text mark) {
        StringBuilder steps = new StringBuilder();
        PrimitiveIterator.OfInt letters = mark.text().codePoints().iterator();
        while (letters.hasNext()) {
            int letter = letters.next();
            if (letters.hasNext()) {
                double step = face.width(letter) * mark.type().size_mm() + mark.type().spacing_mm();
                steps.append(steps.isEmpty() ? "" : " ").append(told(step));
            }
        }
        return steps.isEmpty() ? "" : " DeltaX=\"" + steps + "\"";
    }

    /// Characters beyond U+FFFF are not in the face's table and are given by glyph.
    private String transform(String text) {
        if (text.codePoints().allMatch(Character::isBmpCodePoint)) {
            return "";
        }
        return "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"%d\" GlyphCount=\"1\">"
                        .formatted(text.length())
                + "<ofd:Glyphs>%d</ofd:Glyphs></ofd:CGTransform>"
                        .formatted(glyphs.get(text.codePointAt(0)));
    }

    private String outline(Mark.Outline mark) {
        String colour = colour(mark.ink());
        String head =
                mark.filled()
                        ? " Stroke=\"false\" Fill=\"true\"><ofd:FillColor Value=\"%s\"/>"
                                .formatted(colour)
                        : " LineWidth=\"%s\"><ofd:StrokeColor Value=\"%s\"/>"
                                .formatted(told(mark.width_mm()), colour);
        return "<ofd:PathObject ID=\"%d\" Boundary=\"%s\"".formatted(nextId(), BOX)
                + head
                + "<ofd:AbbreviatedData>"
                + mark.way().stream().map(OfdPages::move).collect(Collectors.joining(" "))
                + "</ofd:AbbreviatedData></ofd:PathObject>";
    }

    private static String move(Move move) {
        return switch (move) {
            case Move.Start(var x, var y) -> "M " + told(x) + " " + told(y);
            case Move.Straight(var x, var y) -> "L " + told(x) + " " + told(y);
            case Move.Curve(var x1, var y1, var x2, var y2, var x, var y) ->
                    "B %s %s %s %s %s %s"
                            .formatted(told(x1), told(y1), told(x2), told(y2), told(x), told(y));
            case Move.Close() -> "C";
        };
    }

    private static String colour(Ink ink) {
        return ink.red() + " " + ink.green() + " " + ink.blue();
    }

    /// To a thousandth of a millimetre.
    private static String told(double number) {
        BigDecimal rounded = new BigDecimal(number).setScale(4, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
