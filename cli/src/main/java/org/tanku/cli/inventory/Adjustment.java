package org.tanku.cli.inventory;

/// Factors of a stratum for parts of plots that could not be measured (样地面积调整系数).
record Adjustment(double microplot, double subplot, double macroplot) {
    double factor(Basis basis) {
        return switch (basis) {
            case MICROPLOT -> microplot;
            case SUBPLOT -> subplot;
            case MACROPLOT -> macroplot;
        };
    }
}
