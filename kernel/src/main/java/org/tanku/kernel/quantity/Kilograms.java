package org.tanku.kernel.quantity;

/// A mass of dry matter in kilograms (千克): the biomass of one tree.
public record Kilograms(double value) implements Quantity {
    public Kilograms {
        Unit.KILOGRAM.check(value);
    }

    /// How many of them are a tonne.
    public static final double PER_TONNE = 1000;

    @Override
    public Unit unit() {
        return Unit.KILOGRAM;
    }

    /// How many grams a kilogram has.
    public static final double GRAMS_PER_KILOGRAM = 1000;
}
