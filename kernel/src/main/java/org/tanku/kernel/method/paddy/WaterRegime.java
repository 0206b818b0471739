package org.tanku.kernel.method.paddy;

/// How a rice field is kept under water in the season (水分管理), with the name of its row in the
/// tables of the IPCC.
public enum WaterRegime {
    UPLAND("旱地"),
    CONTINUOUSLY_FLOODED("持续淹水"),
    SINGLE_DRAINAGE("单次排水"),
    MULTIPLE_DRAINAGE("多次排水"),
    IRRIGATED_AGGREGATED("灌溉田综合"),
    REGULAR_RAINFED("一般雨养"),
    DROUGHT_PRONE("易旱雨养"),
    DEEP_WATER("深水"),
    RAINFED_AGGREGATED("雨养综合");

    private final String row;

    WaterRegime(String row) {
        this.row = row;
    }

    public String row() {
        return row;
    }

    /// What a field is by the number of its aerations (晒田次数).
    public static WaterRegime ofAerations(long aerations) {
        if (aerations == 0) {
            return CONTINUOUSLY_FLOODED;
        }
        return aerations == 1 ? SINGLE_DRAINAGE : MULTIPLE_DRAINAGE;
    }
}
