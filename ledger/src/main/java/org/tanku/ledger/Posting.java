package org.tanku.ledger;

/// One line of an entry (分录): these serials leave one place and arrive at another, so that every
/// entry sums to zero.
public record Posting(SerialRange serials, Place from, Place to) {
    public Posting {
        if (from.equals(to) || from.standing().isFinal() || to.equals(Place.UNISSUED)) {
            throw new IllegalArgumentException("no unit goes from " + from + " to " + to);
        }
    }
}
