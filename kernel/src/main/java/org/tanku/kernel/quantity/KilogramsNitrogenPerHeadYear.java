package org.tanku.kernel.quantity;

/// Nitrogen excreted by one animal a year (每头年氮排泄量).
public record KilogramsNitrogenPerHeadYear(double value) implements Quantity {
    public KilogramsNitrogenPerHeadYear {
        Unit.KILOGRAM_NITROGEN_PER_HEAD_YEAR.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_NITROGEN_PER_HEAD_YEAR;
    }
}
