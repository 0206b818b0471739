package org.tanku.kernel.method.paddy;

import java.util.Set;

/// What all fields of a group share (种植模式): season, water of the baseline and before the season,
/// amendments, soil, climate. Each group has reference fields of its own.
///
/// @param zone the agro-ecological zone, as the project names it
public record CultivationPattern(
        RiceSeason season,
        WaterRegime baselineWater,
        PreSeason preSeason,
        Set<Amendment> amendments,
        Soil soil,
        String zone) {
    public CultivationPattern {
        amendments = Set.copyOf(amendments);
    }

    /// The season of the crop (稻季).
    public enum RiceSeason {
        EARLY("早稻"),
        LATE("晚稻"),
        SINGLE("单季稻");

        private final String chinese;

        RiceSeason(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /// The classes of the soil (土壤分级).
    public record Soil(Acidity acidity, OrganicCarbon organicCarbon) {}

    /// The classes of pH of AG04.002 (酸碱度分级): below 7, 7 to 8, above 8.
    public enum Acidity {
        BELOW_7,
        FROM_7_TO_8,
        ABOVE_8
    }

    /// The classes of organic carbon (有机碳分级): below 1 %, 1 to 3 %, above 3 %.
    public enum OrganicCarbon {
        BELOW_1_PERCENT,
        FROM_1_TO_3_PERCENT,
        ABOVE_3_PERCENT
    }
}
