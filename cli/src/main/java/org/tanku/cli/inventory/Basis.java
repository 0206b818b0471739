package org.tanku.cli.inventory;

/// The size of plot on which a tree or a condition was measured (调查样圆).
enum Basis {
    MICROPLOT,
    SUBPLOT,
    MACROPLOT;

    /// Trees below this diameter are measured on the microplot, in inches. FIA database
    /// description, table TREE, TPA_UNADJ.
    private static final double SUBPLOT_FROM_INCH = 5;

    static Basis ofTree(double diameter_inch, double macroplotFrom_inch) {
        if (diameter_inch < SUBPLOT_FROM_INCH) {
            return MICROPLOT;
        }
        return diameter_inch < macroplotFrom_inch ? SUBPLOT : MACROPLOT;
    }
}
