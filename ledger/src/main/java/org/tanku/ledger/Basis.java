package org.tanku.ledger;

/// The sealed paper on which units come into being, once (签发依据): a verification statement, for
/// example.
public record Basis(String text) {
    public Basis {
        Word.check("a basis", text);
    }

    @Override
    public String toString() {
        return text;
    }
}
