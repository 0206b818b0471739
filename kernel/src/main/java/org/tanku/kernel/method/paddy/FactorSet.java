package org.tanku.kernel.method.paddy;

import org.tanku.kernel.parameter.ParameterSet;

/// Which tables of the IPCC a case takes all its rice factors from (因子套). The two are never mixed:
/// a daily factor of one with a scaling factor of the other means nothing.
public enum FactorSet {
    IPCC_2006("paddy-ipcc-2006@2026-1"),
    IPCC_2019("paddy-ipcc-2019@2026-1");

    private final String edition;

    FactorSet(String edition) {
        this.edition = edition;
    }

    public String edition() {
        return edition;
    }

    ParameterSet load() {
        return ParameterSet.load(edition);
    }

    /// The set that a form names for each of the four kinds of factor (因子选择).
    public record Choice(
            FactorSet daily, FactorSet water, FactorSet preSeason, FactorSet amendment) {
        public static Choice of(FactorSet set) {
            return new Choice(set, set, set, set);
        }

        boolean isMixed() {
            return daily != water || daily != preSeason || daily != amendment;
        }
    }

    /// The region whose daily factor is taken (区域), with the name of its row.
    public enum Region {
        WORLD("世界"),
        EAST_ASIA("东亚"),
        SOUTHEAST_ASIA("东南亚"),
        SOUTH_ASIA("南亚"),
        EUROPE("欧洲"),
        NORTH_AMERICA("北美"),
        SOUTH_AMERICA("南美"),
        AFRICA("非洲");

        private final String row;

        Region(String row) {
            this.row = row;
        }

        public String row() {
            return row;
        }
    }
}
