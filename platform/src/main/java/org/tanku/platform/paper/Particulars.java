package org.tanku.platform.paper;

import org.tanku.ledger.PaperNumber;
import org.tanku.platform.paper.Paper.Kind;
import org.tanku.platform.seal.Inclusion;

import java.util.List;

/// What a paper is going to say (凭证内容), before it is drawn.
///
/// @param words the sentence under the title
/// @param proofs that its entry is below a root: one, or none where it rests on no entry
/// @param demo whether anybody or anything in it is there for demonstration
record Particulars(
        Kind kind,
        String subject,
        Said title,
        Said words,
        List<Line> lines,
        List<Inclusion> proofs,
        boolean demo) {
    Particulars {
        lines = List.copyOf(lines);
        proofs = List.copyOf(proofs);
    }

    /// One fact (要素); neighbours with the same key stand in one row.
    record Line(String key, Said value) {}

    /// The text whose digest the paper bears, the same bytes for ever: `docs/paper-format.md`.
    String text(PaperNumber number, int edition) {
        StringBuilder text = new StringBuilder("tanku-paper-1\n");
        text.append("number ").append(number).append('\n');
        text.append("kind ").append(kind).append('\n');
        text.append("edition ").append(edition).append('\n');
        text.append("subject ").append(subject).append('\n');
        text.append("title ").append(title.chinese()).append('\n');
        lines.forEach(each ->
                text.append(each.key()).append(' ').append(each.value().chinese()).append('\n'));
        return text.append("demo ").append(demo ? "yes" : "no").append('\n').toString();
    }
}
