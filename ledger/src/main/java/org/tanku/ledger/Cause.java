package org.tanku.ledger;

/// The short reason written into an entry (事由): a purpose of retirement, a trade, a kind of
/// cancellation.
public record Cause(String text) {
    public Cause {
        Word.check("a cause", text);
    }

    @Override
    public String toString() {
        return text;
    }
}
