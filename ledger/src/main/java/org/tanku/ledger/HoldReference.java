package org.tanku.ledger;

/// Why units are held, and what will set them free (冻结依据): an offer, a pledge, a court's order.
public record HoldReference(String text) {
    public HoldReference {
        Word.check("a hold reference", text);
    }

    @Override
    public String toString() {
        return text;
    }
}
