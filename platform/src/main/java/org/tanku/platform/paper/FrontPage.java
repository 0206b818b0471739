package org.tanku.platform.paper;

import org.tanku.ledger.PaperNumber;
import org.tanku.platform.paper.Particulars.Line;
import org.tanku.platform.press.Face;
import org.tanku.platform.press.Mark.Ink;
import org.tanku.platform.press.Mark.Type;
import org.tanku.platform.press.QrCode;
import org.tanku.platform.press.RoundSeal;
import org.tanku.platform.press.Sheet;
import org.tanku.platform.press.Wrapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The first page of a paper (凭证正面): what people frame and copy.
final class FrontPage {
    /// Of one key; the rest is on the pages that follow.
    static final int MOST_OF_A_KEY = 3;

    private static final double MIDDLE_mm = Sheet.WIDTH_mm / 2;
    private static final double LEFT_mm = 25;
    private static final double RIGHT_mm = 185;
    private static final double VALUE_mm = 62;
    private static final double FOOT_mm = 234;
    private static final double QR_mm = 31;
    private static final Type LABEL = Type.of(10.5).inBold();
    private static final Type SMALL = Type.of(9);
    private static final Type VALUE = Type.of(10.5);

    /// What a paper gets beside its particulars (出具信息).
    ///
    /// @param check the address in the QR code
    record Issue(
            PaperNumber number,
            int edition,
            Instant at,
            String sealName,
            boolean demo,
            String check,
            String shortDigest) {}

    private final Face face;
    private final Wrapping wrapping;
    private final Bilingual words;
    private final Sheet sheet;
    private final List<String> left = new ArrayList<>();

    FrontPage(Face face, Bilingual words) {
        this.face = face;
        this.wrapping = new Wrapping(face);
        this.words = words;
        this.sheet = new Sheet(face);
    }

    Sheet draw(Particulars told, Issue issue) {
        Border.draw(sheet);
        double y = head(told, issue);
        y = sentence(told.words(), y);
        table(told.lines(), y);
        foot(issue);
        return sheet;
    }

    private double head(Particulars told, Issue issue) {
        sheet.centred(MIDDLE_mm, 31, Type.of(13).spaced(1.2), issue.sealName());
        Type title = Type.of(32).inBold().spaced(4);
        while (face.width_mm(told.title().chinese(), title) > RIGHT_mm - LEFT_mm - 4) {
            title = new Type(title.size_pt() - 1, true, title.spacing_mm() * 0.85, Ink.BLACK);
        }
        sheet.centred(MIDDLE_mm + title.spacing_mm() / 2, 48, title, told.title().chinese());
        sheet.centred(MIDDLE_mm, 56, Type.of(13), told.title().english());
        sheet.text(LEFT_mm, 66, VALUE, words.say("paper.number").chinese() + " No.");
        sheet.text(LEFT_mm + 21, 66, Type.of(12).inBold(), issue.number().toString());
        Said edition = words.say("paper.edition", String.valueOf(issue.edition()));
        sheet.right(RIGHT_mm, 66, VALUE, edition.chinese() + "  " + edition.english());
        if (told.demo() || issue.demo()) {
            Said demo = words.say("paper.demo");
            sheet.frame(LEFT_mm, 70, RIGHT_mm - LEFT_mm, 8.4, 0.5, Ink.BLACK);
            sheet.centred(
                    MIDDLE_mm, 75.8, Type.of(12).inBold(), demo.chinese() + "  " + demo.english());
            return 86;
        }
        return 76;
    }

    private double sentence(Said sentence, double from) {
        double y = from;
        for (String line : wrapping.lines(sentence.chinese(), Type.of(12.5), RIGHT_mm - LEFT_mm)) {
            sheet.text(LEFT_mm, y, Type.of(12.5), line);
            y += 6.6;
        }
        y -= 1;
        for (String line : wrapping.lines(sentence.english(), Type.of(9.5), RIGHT_mm - LEFT_mm)) {
            sheet.text(LEFT_mm, y, Type.of(9.5), line);
            y += 4.6;
        }
        return y;
    }

    /// Rows that find no room above the foot are left to the pages that follow, and said to be.
    private void table(List<Line> lines, double from) {
        Map<String, List<Said>> rows = new LinkedHashMap<>();
        lines.forEach(
                each -> rows.computeIfAbsent(each.key(), _ -> new ArrayList<>()).add(each.value()));
        double bottom = height(rows) <= FOOT_mm - 1 - from ? FOOT_mm - 1 : FOOT_mm - 6;
        double y = from;
        rule(y);
        for (Map.Entry<String, List<Said>> row : rows.entrySet()) {
            Sheet scratch = new Sheet(face);
            double end = row(scratch, row.getKey(), row.getValue(), y);
            if (left.isEmpty() && end <= bottom) {
                sheet.addAll(scratch.marks());
                y = end;
                rule(y);
            } else {
                left.add(row.getKey());
            }
        }
        if (!left.isEmpty()) {
            Said more = words.say("paper.left", String.valueOf(left.size()));
            sheet.text(LEFT_mm + 1, y + 4.4, SMALL, more.chinese() + "  " + more.english());
        }
    }

    private double height(Map<String, List<Said>> rows) {
        double y = 0;
        for (Map.Entry<String, List<Said>> row : rows.entrySet()) {
            y = row(new Sheet(face), row.getKey(), row.getValue(), y);
        }
        return y;
    }

    /// The keys of the facts that found no room.
    Set<String> left() {
        return Set.copyOf(left);
    }

    private double row(Sheet on, String key, List<Said> values, double top) {
        Said label = words.say("paper.fact." + key);
        on.text(LEFT_mm + 1, top + 4.4, LABEL, label.chinese());
        double labelEnd = LEFT_mm + 1 + face.width_mm(label.chinese(), LABEL) + 1.4;
        on.text(labelEnd, top + 4.4, SMALL, label.english());
        double y = top;
        for (Said value : values.stream().limit(MOST_OF_A_KEY).toList()) {
            y = value(on, value, y);
        }
        if (values.size() > MOST_OF_A_KEY) {
            Said more = words.say("paper.more", String.valueOf(values.size()));
            on.text(VALUE_mm, y + 4.4, SMALL, more.chinese() + "  " + more.english());
            y += 4.6;
        }
        return y + 1.6;
    }

    /// English stands beside the Chinese where both fit, else below it.
    private double value(Sheet on, Said value, double top) {
        boolean digest = value.chinese().matches(".*[0-9a-f]{64}");
        Type type = digest ? SMALL : VALUE;
        double wide = RIGHT_mm - VALUE_mm;
        double y = top;
        for (String line : wrapping.lines(value.chinese(), type, wide)) {
            on.text(VALUE_mm, y + 4.4, type, line);
            y += 4.6;
        }
        double used = face.width_mm(value.chinese(), VALUE) + 3;
        if (value.differs() && used + face.width_mm(value.english(), SMALL) <= wide) {
            on.text(VALUE_mm + used, top + 4.4, SMALL, value.english());
        } else if (value.differs()) {
            for (String line : wrapping.lines(value.english(), SMALL, wide)) {
                on.text(VALUE_mm, y + 3.9, SMALL, line);
                y += 4;
            }
        }
        return y;
    }

    private void rule(double y) {
        sheet.line(LEFT_mm, y, RIGHT_mm, y, 0.2, Ink.BLACK);
    }

    private void foot(Issue issue) {
        sheet.add(QrCode.draw(issue.check(), LEFT_mm + 1, FOOT_mm + 4, QR_mm));
        double x = LEFT_mm + QR_mm + 6;
        Said scan = words.say("paper.scan");
        sheet.text(x, FOOT_mm + 8, LABEL, scan.chinese());
        sheet.text(x, FOOT_mm + 12.4, SMALL, scan.english());
        double y = FOOT_mm + 18;
        String address = issue.check().substring(0, issue.check().lastIndexOf('/') + 1);
        for (String line : wrapping.lines(address, SMALL, 70)) {
            sheet.text(x, y, SMALL, line);
            y += 4.2;
        }
        sheet.text(x, y, SMALL, issue.number().toString());
        y += 4.2;
        Said digest = words.say("paper.digest");
        sheet.text(x, y + 1, SMALL, digest.chinese() + " " + digest.english());
        sheet.text(x, y + 5.4, VALUE, issue.shortDigest().replaceAll("(.{4})(?=.)", "$1 "));

        Said seal = words.say(issue.demo() ? "paper.seal.demo" : "paper.seal.word");
        sheet.addAll(
                new RoundSeal(face)
                        .draw(
                                issue.sealName(),
                                issue.demo() ? seal.chinese() + " DEMO" : seal.chinese(),
                                157,
                                FOOT_mm + 20));
        // the year under the seal, the month on it (骑年盖月); black letters stand over red lines
        sheet.centred(157, FOOT_mm + 22.4, Type.of(11.5).inBold(), issue.sealName());
        Said day = Bilingual.day(issue.at());
        sheet.centred(157, FOOT_mm + 28, Type.of(11.5), day.chinese());
    }
}
