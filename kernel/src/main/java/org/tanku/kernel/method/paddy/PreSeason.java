package org.tanku.kernel.method.paddy;

/// The water on the field before the season (季前水分状况), with the name of its row.
public enum PreSeason {
    DRY_UNDER_180_DAYS("季前不淹水少于180天"),
    DRY_OVER_180_DAYS("季前不淹水超过180天"),
    FLOODED_OVER_30_DAYS("季前淹水超过30天"),
    DRY_OVER_365_DAYS("季前不淹水超过365天"),
    AGGREGATED("季前综合");

    private final String row;

    PreSeason(String row) {
        this.row = row;
    }

    public String row() {
        return row;
    }
}
