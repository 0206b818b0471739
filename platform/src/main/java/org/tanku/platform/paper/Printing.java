package org.tanku.platform.paper;

import org.springframework.stereotype.Component;
import org.tanku.ledger.PaperNumber;
import org.tanku.platform.paper.FrontPage.Issue;
import org.tanku.platform.press.Draft;
import org.tanku.platform.press.Face;
import org.tanku.platform.press.OfdPress;
import org.tanku.platform.press.PdfPress;
import org.tanku.platform.press.Sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Draws a paper and prints it in both forms (凭证印制).
@Component
class Printing {
    private final Face face;
    private final PdfPress pdf;
    private final OfdPress ofd;
    private final Bilingual words;

    Printing(Face face, PdfPress pdf, OfdPress ofd, Bilingual words) {
        this.face = face;
        this.pdf = pdf;
        this.ofd = ofd;
        this.words = words;
    }

    /// Either the paper with its files, or the characters that stand in the way.
    sealed interface Outcome {
        record Printed(Paper paper, byte[] pdf, byte[] ofd) implements Outcome {}

        record Lacking(List<String> characters) implements Outcome {}
    }

    /// Where and by whom a paper is issued.
    ///
    /// @param address without a slash at its end
    record Place(String address, String sealName, boolean demo) {}

    Outcome print(Particulars told, PaperNumber number, int edition, Instant at, Place place) {
        String text = told.text(number, edition);
        String digest = Sm3.hex(text);
        String check =
                "%s/verify/%s?d=%s"
                        .formatted(place.address(), number, digest.substring(0, Paper.SHORT));
        Issue issue =
                new Issue(
                        number,
                        edition,
                        at,
                        place.sealName(),
                        place.demo(),
                        check,
                        digest.substring(0, Paper.SHORT));
        Draft draft = draft(told, issue);
        List<String> lacking = face.missing(draft.letters());
        if (!lacking.isEmpty()) {
            return new Outcome.Lacking(lacking);
        }
        byte[] asPdf = pdf.print(draft);
        byte[] asOfd = ofd.print(draft);
        Paper paper =
                new Paper(
                        number,
                        told.kind(),
                        told.subject(),
                        edition,
                        text,
                        digest,
                        Sm3.hex(asPdf),
                        Sm3.hex(asOfd),
                        at);
        return new Outcome.Printed(paper, asPdf, asOfd);
    }

    private Draft draft(Particulars told, Issue issue) {
        List<Sheet> sheets = new ArrayList<>();
        FrontPage front = new FrontPage(face, words);
        sheets.add(front.draw(told, issue));
        sheets.addAll(new Annex(face, words).draw(told, issue, front.left()));
        return new Draft(
                issue.number().toString(),
                told.title().chinese() + " " + issue.number(),
                told.subject(),
                Locale.SIMPLIFIED_CHINESE,
                issue.at(),
                Pages.numbered(
                        sheets,
                        Sheet.HEIGHT_mm - 21.5,
                        (page, pages) -> {
                            Said said =
                                    words.say(
                                            "paper.page",
                                            String.valueOf(page),
                                            String.valueOf(pages));
                            return said.chinese() + "  " + said.english();
                        }));
    }
}
