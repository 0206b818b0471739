package org.tanku.kernel.method.gainloss;

import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesBiomassPerHectareYear;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

/// Growth of natural forest in two straight lines up to the mean of the zone (第一层级线性生长): what is
/// left where no curve of the species is known.
public final class LinearGrowth {
    /// The row of the zone in which Fujian lies.
    public static final String FUJIAN = "亚热带湿润森林，亚洲大陆";

    private static final Source SOURCE =
            new Source("IPCC 2006 国家温室气体清单指南 第4卷", "由第一层级缺省值推得的线性生长", Confidence.DERIVED);

    static final Symbol<Years> AGE =
            new Symbol<>("a", Unit.YEAR, Years::new, "林龄", "age of the forest");
    static final Symbol<Years> YOUNG =
            new Symbol<>("T_YOUNG", Unit.YEAR, Years::new, "快速生长的年数", "years of fast growth");
    static final Symbol<TonnesBiomassPerHectareYear> FAST =
            new Symbol<>(
                            "G_1",
                            Unit.TONNE_BIOMASS_PER_HECTARE_YEAR,
                            TonnesBiomassPerHectareYear::new,
                            "前期年净生长",
                            "yearly growth in these years")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<TonnesBiomassPerHectareYear> SLOW =
            new Symbol<>(
                            "G_2",
                            Unit.TONNE_BIOMASS_PER_HECTARE_YEAR,
                            TonnesBiomassPerHectareYear::new,
                            "后期年净生长",
                            "yearly growth after them")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<TonnesBiomassPerHectare> MOST =
            new Symbol<>(
                            "b_MAX",
                            Unit.TONNE_BIOMASS_PER_HECTARE,
                            TonnesBiomassPerHectare::new,
                            "地上生物量上限",
                            "most biomass above ground")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<TonnesBiomassPerHectare> BIOMASS =
            new Symbol<>(
                    "b_AB",
                    Unit.TONNE_BIOMASS_PER_HECTARE,
                    TonnesBiomassPerHectare::new,
                    "地上生物量密度",
                    "above-ground biomass per hectare");

    /// Fast at first, then slow, and never above the mean of the zone.
    ///
    ///     b_AB = min(b_MAX, G_1 · min(a, T_YOUNG) + G_2 · max(a − T_YOUNG, 0))
    public static final Equation5<
                    TonnesBiomassPerHectare,
                    TonnesBiomassPerHectareYear,
                    Years,
                    Years,
                    TonnesBiomassPerHectareYear,
                    TonnesBiomassPerHectare>
            AT_AGE =
                    new Equation5<>(
                            Formula.of(
                                    "ipcc-linear-growth",
                                    "第一层级线性生长",
                                    "above-ground biomass at an age, tier 1",
                                    "b_AB = min(b_MAX, G_1 · min(a, T_YOUNG) + G_2 · max(a −"
                                            + " T_YOUNG, 0))",
                                    SOURCE),
                            BIOMASS,
                            MOST,
                            FAST,
                            AGE,
                            YOUNG,
                            SLOW,
                            (most, fast, a, young, slow) ->
                                    Math.min(
                                            most,
                                            fast * Math.min(a, young)
                                                    + slow * Math.max(a - young, 0)));

    private final ParameterSet set;

    /// @param set an edition of `ipcc-forest`
    public LinearGrowth(ParameterSet set) {
        this.set = set;
    }

    /// The biomass above ground at an age.
    public Explained<TonnesBiomassPerHectare> at(Explained<Years> age, String zone) {
        return AT_AGE.of(
                set.get(zone, MOST),
                set.get(zone, FAST),
                age.as(AGE),
                set.get(zone, YOUNG),
                set.get(zone, SLOW));
    }
}
