package org.tanku.kernel.method.judicial;

/// Which ratio turns carbon into carbon dioxide (碳折算系数): that of the molar masses, or the rounded
/// one of some Chinese methods. It is chosen for each case and told.
public enum Kappa {
    EXACT("摩尔质量比"),
    ROUNDED("取整");

    private final String row;

    Kappa(String row) {
        this.row = row;
    }

    String row() {
        return row;
    }
}
