package org.tanku.kernel.quantity;

/// Nitrogen applied per hectare (单位面积施氮量).
public record KilogramsNitrogenPerHectare(double value) implements Quantity {
    public KilogramsNitrogenPerHectare {
        Unit.KILOGRAM_NITROGEN_PER_HECTARE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_NITROGEN_PER_HECTARE;
    }
}
