package org.tanku.kernel.quantity;

/// Emission factor of lodging (间夜排放因子).
public record KilogramsCO2ePerRoomNight(double value) implements Quantity {
    public KilogramsCO2ePerRoomNight {
        Unit.KILOGRAM_CO2E_PER_ROOM_NIGHT.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_CO2E_PER_ROOM_NIGHT;
    }
}
