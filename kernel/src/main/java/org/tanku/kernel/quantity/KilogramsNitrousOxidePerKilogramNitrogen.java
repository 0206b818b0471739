package org.tanku.kernel.quantity;

/// Nitrous oxide per mass of nitrogen (单位氮的氧化亚氮排放因子).
public record KilogramsNitrousOxidePerKilogramNitrogen(double value) implements Quantity {
    public KilogramsNitrousOxidePerKilogramNitrogen {
        Unit.KILOGRAM_NITROUS_OXIDE_PER_KILOGRAM_NITROGEN.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_NITROUS_OXIDE_PER_KILOGRAM_NITROGEN;
    }
}
