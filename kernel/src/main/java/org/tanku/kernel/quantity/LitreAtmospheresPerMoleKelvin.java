package org.tanku.kernel.quantity;

/// The unit of the gas constant (气体常数) where volumes are litres and pressures atmospheres.
public record LitreAtmospheresPerMoleKelvin(double value) implements Quantity {
    public LitreAtmospheresPerMoleKelvin {
        Unit.LITRE_ATMOSPHERE_PER_MOLE_KELVIN.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.LITRE_ATMOSPHERE_PER_MOLE_KELVIN;
    }
}
