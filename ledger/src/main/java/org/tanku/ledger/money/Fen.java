package org.tanku.ledger.money;

/// An amount of money in whole fen, 1/100 yuan (分); may be below zero only as the balance of an
/// outside purse.
public record Fen(long value) {
    public static final Fen ZERO = new Fen(0);

    public Fen plus(Fen other) {
        return new Fen(Math.addExact(value, other.value));
    }

    public Fen minus(Fen other) {
        return new Fen(Math.subtractExact(value, other.value));
    }
}
