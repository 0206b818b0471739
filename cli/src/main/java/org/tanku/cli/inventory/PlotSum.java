package org.tanku.cli.inventory;

/// What stands on one plot (样地汇总), by size of plot, before the adjustment of its stratum.
///
/// Mutable while the tables are read; nobody outside this package sees it.
final class PlotSum {
    private final double[] forest = new double[Basis.values().length];
    private final double[] trees = new double[Measure.values().length * Basis.values().length];
    private boolean anyTree;

    void addForest(Basis basis, double share) {
        forest[basis.ordinal()] += share;
    }

    void addTree(Basis basis, Measure measure, double perAcre) {
        anyTree = true;
        trees[at(measure, basis)] += perAcre;
    }

    boolean hasTrees() {
        return anyTree;
    }

    boolean hasForest() {
        for (double share : forest) {
            if (share > 0) {
                return true;
            }
        }
        return false;
    }

    /// The share of forest land, adjusted for the parts of plots that could not be measured.
    double forest(Adjustment adjustment) {
        double sum = 0;
        for (Basis basis : Basis.values()) {
            sum += forest[basis.ordinal()] * adjustment.factor(basis);
        }
        return sum;
    }

    /// A measure per acre of plot, adjusted likewise.
    double value(Measure measure, Adjustment adjustment) {
        double sum = 0;
        for (Basis basis : Basis.values()) {
            sum += trees[at(measure, basis)] * adjustment.factor(basis);
        }
        return sum;
    }

    private static int at(Measure measure, Basis basis) {
        return measure.ordinal() * Basis.values().length + basis.ordinal();
    }
}
