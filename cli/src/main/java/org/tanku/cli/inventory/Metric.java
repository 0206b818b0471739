package org.tanku.cli.inventory;

/// From the measures of the United States to metric ones; each factor is exact by its definition
/// (单位换算).
public final class Metric {
    private static final double HECTARE_PER_ACRE = 0.40468564224;
    private static final double SQUARE_METRE_PER_SQUARE_FOOT = 0.09290304;
    private static final double TONNE_PER_POUND = 0.00045359237;

    private Metric() {}

    public static double hectares(double acres) {
        return acres * HECTARE_PER_ACRE;
    }

    /// The metric unit of a measure: a number stays, square feet become square metres, pounds
    /// tonnes.
    public static double total(Measure measure, double value) {
        return switch (measure) {
            case TREES -> value;
            case BASAL_AREA -> value * SQUARE_METRE_PER_SQUARE_FOOT;
            case CARBON_ABOVE_GROUND, CARBON_BELOW_GROUND -> value * TONNE_PER_POUND;
        };
    }

    public static double perHectare(Measure measure, double perAcre) {
        return total(measure, perAcre) / HECTARE_PER_ACRE;
    }
}
