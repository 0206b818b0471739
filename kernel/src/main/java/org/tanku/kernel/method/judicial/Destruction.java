package org.tanku.kernel.method.judicial;

/// What happened to a layer (毁坏方式), which decides the share that is lost.
public enum Destruction {
    BURNT_OR_CLEARED("烧毁或清除"),
    SOIL_DISTURBED("土壤扰动"),
    SOIL_DUG_OUT("土层挖除");

    private final String row;

    Destruction(String row) {
        this.row = row;
    }

    public String chinese() {
        return row;
    }

    /// Soil is disturbed or dug out; what stands on it burns or is cleared.
    boolean fits(ForestLayer layer) {
        return (this == BURNT_OR_CLEARED) == (layer != ForestLayer.SOIL);
    }
}
