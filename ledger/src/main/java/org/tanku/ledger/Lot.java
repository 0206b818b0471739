package org.tanku.ledger;

/// Serials that are in one place (分割段). Every issued serial is in exactly one lot.
public record Lot(SerialRange serials, Place place) implements Comparable<Lot> {
    public Lot {
        if (place.equals(Place.UNISSUED)) {
            throw new IllegalArgumentException("units not yet issued are in no lot: " + serials);
        }
    }

    public long units() {
        return serials.units();
    }

    @Override
    public int compareTo(Lot other) {
        return serials.compareTo(other.serials);
    }
}
