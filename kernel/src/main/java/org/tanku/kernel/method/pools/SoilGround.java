package org.tanku.kernel.method.pools;

/// The climate and soil of a stratum as the CDM soil tool sorts them (气候与土壤类型).
public record SoilGround(Zone zone, Soil soil) {

    /// Climate zones (气候带). Fujian lies in the warm temperate moist zone, its far south coast in
    /// the tropical moist one.
    public enum Zone {
        WARM_TEMPERATE_DRY("暖温带干旱"),
        WARM_TEMPERATE_MOIST("暖温带湿润"),
        TROPICAL_DRY("热带干旱"),
        TROPICAL_MOIST("热带湿润"),
        TROPICAL_WET("热带潮湿"),
        TROPICAL_MONTANE("热带山地");

        private final String chinese;

        Zone(String chinese) {
            this.chinese = chinese;
        }
    }

    /// Kinds of soil (土壤类型). The red soils of Fujian have low-activity clay.
    public enum Soil {
        HIGH_ACTIVITY_CLAY("高活性黏土"),
        LOW_ACTIVITY_CLAY("低活性黏土"),
        SANDY("砂质土"),
        VOLCANIC("火山灰土");

        private final String chinese;

        Soil(String chinese) {
            this.chinese = chinese;
        }
    }

    /// The row of reference stocks.
    String row() {
        return zone.chinese + " " + soil.chinese;
    }

    /// The row of a factor in this zone.
    String row(String use) {
        return use + " " + zone.chinese;
    }
}
