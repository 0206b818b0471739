package org.tanku.kernel.method.manure;

import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.quantity.Days;
import org.tanku.kernel.quantity.DegreesCelsius;
import org.tanku.kernel.quantity.Heads;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Tonnes;

/// What is asked of a composting project (粪污项目请求), for one year and one kind of animal.
///
/// @param animal the row of its VS, B0 and Nex in `manure@2026-1`: 家禽
/// @param share of the manure that the baseline system took
/// @param temperature mean over the year where the manure was kept
/// @param composted fresh manure that the project composts
public record ManureRequest(
        String animal,
        Heads heads,
        Solids solids,
        BaselineSystem system,
        Ratio share,
        DegreesCelsius temperature,
        Tonnes composted,
        Route route,
        WarmingPotentials potentials) {

    /// How volatile solids are known (挥发性固体来源).
    public sealed interface Solids {
        /// By the default of the animal.
        record ByHeads(Days daysInTheYear) implements Solids {}

        /// By a measured share of the fresh manure.
        record ByMass(Ratio share) implements Solids {}
    }

    /// The baseline systems (基线粪污管理方式), with the name of their rows.
    public enum BaselineSystem {
        LAGOON("氧化塘"),
        LIQUID_WITH_CRUST("液态有结壳"),
        LIQUID_WITHOUT_CRUST("液态无结壳"),
        SOLID_STORAGE("固体储存"),
        NATURAL_DRYING("自然风干"),
        IN_HOUSE_PIT("舍内粪坑"),
        DAILY_SPREAD("每日撒施"),
        DIGESTER("沼气池"),
        OTHER("其他");

        private final String row;

        BaselineSystem(String row) {
            this.row = row;
        }

        public String row() {
            return row;
        }
    }

    /// How composting is counted (堆肥核算路线). The two differ about sevenfold: the route is part of
    /// what a result is.
    public enum Route {
        TOOL13,
        GBT_32151_22
    }
}
