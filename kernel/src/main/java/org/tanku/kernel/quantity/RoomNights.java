package org.tanku.kernel.quantity;

/// A hotel room for one night (间夜).
public record RoomNights(double value) implements Quantity {
    public RoomNights {
        Unit.ROOM_NIGHT.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.ROOM_NIGHT;
    }
}
