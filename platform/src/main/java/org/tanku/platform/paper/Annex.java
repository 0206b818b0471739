package org.tanku.platform.paper;

import org.tanku.ledger.Hash;
import org.tanku.ledger.MerkleTree;
import org.tanku.platform.paper.FrontPage.Issue;
import org.tanku.platform.paper.Pages.Column;
import org.tanku.platform.paper.Particulars.Line;
import org.tanku.platform.press.Face;
import org.tanku.platform.press.Sheet;
import org.tanku.platform.seal.Inclusion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The pages behind the first (附页): what did not fit there, and the proof that the entry is below a
/// root, step by step, to be checked by program or by hand.
final class Annex {
    private static final List<Column> STEPS =
            List.of(
                    new Column(Pages.LEFT_mm, 9, true),
                    new Column(Pages.LEFT_mm + 12, 22, false),
                    new Column(Pages.LEFT_mm + 36, 66, false),
                    new Column(Pages.LEFT_mm + 104, 66, false));

    private final Face face;
    private final Bilingual words;

    Annex(Face face, Bilingual words) {
        this.face = face;
        this.words = words;
    }

    /// @param left keys of facts that found no room on the first page
    List<Sheet> draw(Particulars told, Issue issue, Set<String> left) {
        Pages pages = new Pages(face, told.title().chinese() + " · " + issue.number());
        rest(told, left, pages);
        told.proofs().forEach(each -> proof(each, pages));
        pages.heading(both("paper.digest.heading"));
        pages.paragraph(both("paper.digest.means"));
        return pages.sheets();
    }

    private void rest(Particulars told, Set<String> left, Pages pages) {
        told.lines().stream()
                .collect(Collectors.groupingBy(Line::key, LinkedHashMap::new, Collectors.toList()))
                .forEach((key, lines) -> {
                    if (lines.size() > FrontPage.MOST_OF_A_KEY || left.contains(key)) {
                        pages.heading(both("paper.fact." + key));
                        lines.forEach(each -> said(each.value(), pages));
                    }
                });
    }

    private static void said(Said value, Pages pages) {
        pages.small(value.chinese(), 0);
        if (value.differs()) {
            pages.small(value.english(), 0);
        }
    }

    private void proof(Inclusion proof, Pages pages) {
        pages.heading(both("paper.proof"));
        pages.paragraph(words.say("paper.proof.lead").chinese());
        pages.paragraph(words.say("paper.proof.lead").english());
        pages.fact(both("paper.proof.entry"), "No. " + proof.entry().number());
        proof.entry().text().lines().forEach(line -> pages.small(line, 4));
        pages.gap(1.5);
        pages.fact(both("paper.proof.previous"), proof.entry().previous().hex());
        pages.fact(both("paper.proof.hash"), proof.entry().hash().hex());
        Hash leaf = MerkleTree.leaf(proof.entry().hash(), Sm3.DIGEST);
        pages.fact(both("paper.proof.leaf"), leaf.hex());
        steps(proof, pages);
        pages.fact(both("paper.proof.root"), proof.root().head().root().hex());
        pages.fact(
                both("paper.proof.size"),
                "No. " + proof.root().number() + " · " + proof.root().head().size());
        pages.fact(both("paper.proof.at"), proof.root().head().at().toString());
        if (proof.root().isSigned()) {
            pages.fact(both("paper.proof.key"), proof.root().key());
            pages.fact(both("paper.proof.signature"), proof.root().signatureHex());
        } else {
            pages.paragraph(both("paper.proof.unsigned"));
        }
        pages.paragraph(words.say("paper.proof.how").chinese());
        pages.paragraph(words.say("paper.proof.how").english());
    }

    private void steps(Inclusion proof, Pages pages) {
        List<Climb> climbs = Climb.of(proof);
        if (climbs.isEmpty()) {
            pages.paragraph(both("paper.proof.single"));
            return;
        }
        List<String> titles =
                List.of(
                        "#",
                        both("paper.proof.side"),
                        both("paper.proof.neighbour"),
                        both("paper.proof.joined"));
        pages.need(20).gap(1).head(STEPS, titles);
        for (int i = 0; i < climbs.size(); i++) {
            Climb climb = climbs.get(i);
            pages.row(
                    STEPS,
                    titles,
                    List.of(
                            String.valueOf(i + 1),
                            both(climb.left() ? "paper.proof.left" : "paper.proof.right"),
                            climb.neighbour().hex(),
                            climb.joined().hex()),
                    false);
        }
        pages.gap(2);
    }

    private String both(String key) {
        Said said = words.say(key);
        return said.chinese() + " " + said.english();
    }
}
