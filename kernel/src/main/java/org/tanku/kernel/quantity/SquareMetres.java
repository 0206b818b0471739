package org.tanku.kernel.quantity;

/// An area in square metres (平方米): a plot, a chamber, a sampling frame.
public record SquareMetres(double value) implements Quantity {
    public SquareMetres {
        Unit.SQUARE_METRE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.SQUARE_METRE;
    }

    /// How many square metres a hectare has.
    public static final double PER_HECTARE = 10_000;
}
