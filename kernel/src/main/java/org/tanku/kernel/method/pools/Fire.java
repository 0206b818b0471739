package org.tanku.kernel.method.pools;

import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.GramsPerKilogram;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.KilogramsCO2ePerTonne;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomass;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCO2ePerHectare;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation6;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// What fire emits beside carbon dioxide (火灾排放): the carbon dioxide is already missing from the
/// stock.
public final class Fire {
    private static final Source SOURCE =
            new Source("CDM AR-TOOL08 v4.0.0", "生物质燃烧的非二氧化碳排放", Confidence.FOUND);
    private static final String ALL = "通则";

    static final Symbol<GramsPerKilogram> EF_CH4 =
            new Symbol<>(
                    "EF_CH4",
                    Unit.GRAM_PER_KILOGRAM,
                    GramsPerKilogram::new,
                    "甲烷排放因子（每千克干物质）",
                    "methane for a kilogram of dry matter");
    static final Symbol<GramsPerKilogram> EF_N2O =
            new Symbol<>(
                    "EF_N2O",
                    Unit.GRAM_PER_KILOGRAM,
                    GramsPerKilogram::new,
                    "氧化亚氮排放因子（每千克干物质）",
                    "nitrous oxide for a kilogram of dry matter");
    static final Symbol<KilogramsCO2ePerTonne> FACTOR =
            new Symbol<>(
                    "e_FIRE",
                    Unit.KILOGRAM_CO2E_PER_TONNE,
                    KilogramsCO2ePerTonne::new,
                    "每吨干物质燃烧的非二氧化碳排放",
                    "CO₂e of the other gases for a tonne burnt");
    static final Symbol<Hectares> AREA =
            new Symbol<>("A_BURN", Unit.HECTARE, Hectares::new, "过火面积", "area burnt");
    public static final Symbol<Ratio> COMF =
            new Symbol<>("COMF", Unit.RATIO, Ratio::new, "燃烧因子", "share of the biomass that burns")
                    .within(0, Letters.ALL);
    static final Symbol<TonnesCO2e> GHG_FIRE =
            new Symbol<>(
                    "GHG_FIRE",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "森林火灾非二氧化碳排放",
                    "emission of a forest fire beside carbon dioxide");
    static final Symbol<TonnesCO2e> GHG_FIRES =
            new Symbol<>(
                    "ΣGHG_FIRE",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "各碳层火灾排放之和",
                    "emission of fires in all strata");
    static final Symbol<Ratio> SHARE =
            new Symbol<>(
                            "f_FIRE",
                            Unit.RATIO,
                            Ratio::new,
                            "枯死有机物与剩余物燃烧排放比例",
                            "emission as a share of the carbon burnt")
                    .within(0, Letters.ALL);
    static final Symbol<TonnesCO2ePerHectare> DEAD =
            new Symbol<>(
                            "c_DW",
                            Unit.TONNE_CO2E_PER_HECTARE,
                            TonnesCO2ePerHectare::new,
                            "单位面积枯死木碳储量",
                            "carbon of dead wood per hectare")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<TonnesCO2ePerHectare> LITTER =
            new Symbol<>(
                            "c_LI",
                            Unit.TONNE_CO2E_PER_HECTARE,
                            TonnesCO2ePerHectare::new,
                            "单位面积枯落物碳储量",
                            "carbon of litter per hectare")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<TonnesCO2e> GHG_DOM =
            new Symbol<>(
                    "GHG_DOM",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "枯死有机物燃烧排放",
                    "emission of dead wood and litter in a fire");
    static final Symbol<Hectares> PREPARED =
            new Symbol<>("A", Unit.HECTARE, Hectares::new, "整地用火面积", "area prepared with fire");
    static final Symbol<TonnesCO2e> GHG_SITE =
            new Symbol<>(
                    "GHG_SP",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "整地用火排放",
                    "emission of fire in site preparation");
    static final Symbol<TonnesBiomass> HARVESTED =
            new Symbol<>(
                    "B_HARVEST",
                    Unit.TONNE_BIOMASS,
                    TonnesBiomass::new,
                    "采伐生物量",
                    "biomass harvested");
    static final Symbol<Ratio> LEFT =
            new Symbol<>("f_BL", Unit.RATIO, Ratio::new, "采伐剩余物比例", "share left as residue")
                    .within(0, Letters.ALL);
    static final Symbol<TonnesCO2e> GHG_RESIDUE =
            new Symbol<>(
                    "GHG_RB",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "剩余物燃烧排放",
                    "emission of residues burnt");
    static final Symbol<Ratio> K_HARVEST =
            new Symbol<>(
                            "k_H",
                            Unit.RATIO,
                            Ratio::new,
                            "森林与采伐生物量之比",
                            "biomass of the forest to that harvested")
                    .within(1, Double.POSITIVE_INFINITY);

    /// Methane and nitrous oxide of a tonne of dry matter; grams for a kilogram are kilograms for
    /// a tonne.
    ///
    ///     e_FIRE = EF_CH4 · GWP_CH4 + EF_N2O · GWP_N2O
    public static final Equation4<
                    GramsPerKilogram, Ratio, GramsPerKilogram, Ratio, KilogramsCO2ePerTonne>
            GASES =
                    new Equation4<>(
                            Formula.of(
                                    "fire-emission-factor",
                                    "每吨干物质燃烧的非二氧化碳排放",
                                    "CO₂e of methane and nitrous oxide for a tonne burnt",
                                    "e_FIRE = EF_CH4 · GWP_CH4 + EF_N2O · GWP_N2O",
                                    SOURCE),
                            FACTOR,
                            EF_CH4,
                            WarmingPotentials.METHANE,
                            EF_N2O,
                            WarmingPotentials.NITROUS_OXIDE,
                            (CH4, methane, N2O, nitrous) -> CH4 * methane + N2O * nitrous);

    /// Emission of a fire in one stratum, from the biomass at the last verification.
    ///
    ///     GHG_FIRE = A_BURN · b_AB · COMF · e_FIRE / 1000
    public static final Equation4<
                    Hectares, TonnesBiomassPerHectare, Ratio, KilogramsCO2ePerTonne, TonnesCO2e>
            FOREST =
                    new Equation4<>(
                            Formula.of(
                                    "forest-fire-emission",
                                    "森林火灾非二氧化碳排放",
                                    "emission of a forest fire beside carbon dioxide",
                                    "GHG_FIRE = A_BURN · b_AB · COMF · e_FIRE / 1000",
                                    SOURCE),
                            GHG_FIRE,
                            AREA,
                            Letters.B_AB,
                            COMF,
                            FACTOR,
                            (A, b, COMF, e) -> A * b * COMF * e / Kilograms.PER_TONNE);

    /// Emission of fires in all strata.
    ///
    ///     ΣGHG_FIRE = Σ GHG_FIRE
    public static final Total<TonnesCO2e> FORESTS =
            new Total<>(
                    Formula.of(
                            "forest-fire-emission-of-all-strata",
                            "各碳层火灾排放之和",
                            "emission of fires in all strata",
                            "ΣGHG_FIRE = Σ GHG_FIRE",
                            SOURCE),
                    GHG_FIRES,
                    GHG_FIRE);

    /// Emission of the dead wood and litter that burnt.
    ///
    ///     GHG_DOM = f_FIRE · A_BURN · (c_DW + c_LI)
    public static final Equation4<
                    Ratio, Hectares, TonnesCO2ePerHectare, TonnesCO2ePerHectare, TonnesCO2e>
            DEAD_MATTER =
                    new Equation4<>(
                            Formula.of(
                                    "fire-emission-of-dead-matter",
                                    "枯死有机物燃烧排放",
                                    "emission of dead wood and litter in a fire",
                                    "GHG_DOM = f_FIRE · A_BURN · (c_DW + c_LI)",
                                    SOURCE),
                            GHG_DOM,
                            SHARE,
                            AREA,
                            DEAD,
                            LITTER,
                            (f, A, DW, LI) -> f * A * (DW + LI));

    /// Emission of the trees and shrubs burnt to prepare the site.
    ///
    ///     GHG_SP = f_FIRE · A · (CF · b_TREE + CF_S · b_SHRUB) · 44/12
    public static final Equation6<
                    Ratio,
                    Hectares,
                    Ratio,
                    TonnesBiomassPerHectare,
                    Ratio,
                    TonnesBiomassPerHectare,
                    TonnesCO2e>
            SITE =
                    new Equation6<>(
                            Formula.of(
                                    "site-preparation-fire-emission",
                                    "整地用火排放",
                                    "emission of fire in site preparation",
                                    "GHG_SP = f_FIRE · A · (CF · b_TREE + CF_S · b_SHRUB) · 44/12",
                                    SOURCE),
                            GHG_SITE,
                            SHARE,
                            PREPARED,
                            Letters.CF,
                            Letters.B_TREE,
                            Letters.CF_S,
                            Letters.B_SHRUB,
                            (f, A, CF, tree, CF_S, shrub) ->
                                    f
                                            * A
                                            * (CF * tree + CF_S * shrub)
                                            * TonnesCO2e.PER_TONNE_OF_CARBON);

    /// Emission of harvest residues burnt.
    ///
    ///     GHG_RB = f_FIRE · B_HARVEST · f_BL · CF · 44/12
    public static final Equation4<Ratio, TonnesBiomass, Ratio, Ratio, TonnesCO2e> RESIDUE =
            new Equation4<>(
                    Formula.of(
                            "residue-fire-emission",
                            "采伐剩余物燃烧排放",
                            "emission of harvest residues burnt",
                            "GHG_RB = f_FIRE · B_HARVEST · f_BL · CF · 44/12",
                            SOURCE),
                    GHG_RESIDUE,
                    SHARE,
                    HARVESTED,
                    LEFT,
                    Letters.CF,
                    (f, B, left, CF) -> f * B * left * CF * TonnesCO2e.PER_TONNE_OF_CARBON);

    /// Biomass harvested, where nobody measured it.
    ///
    ///     B_HARVEST = b_FOREST / k_H · A
    public static final Equation3<TonnesBiomassPerHectare, Ratio, Hectares, TonnesBiomass>
            HARVEST_UNKNOWN =
                    new Equation3<>(
                            Formula.of(
                                    "harvest-by-forest-biomass",
                                    "采伐量未知时的采伐生物量",
                                    "biomass harvested, where nobody measured it",
                                    "B_HARVEST = b_FOREST / k_H · A",
                                    SOURCE),
                            HARVESTED,
                            Letters.B_FOREST,
                            K_HARVEST,
                            PREPARED,
                            (forest, k, A) -> forest / k * A);

    private final ParameterSet set;
    private final ParameterSet gwp;

    /// @param set an edition of `fire`
    /// @param gwp an edition of `gwp`
    public Fire(ParameterSet set, ParameterSet gwp) {
        this.set = set;
        this.gwp = gwp;
    }

    /// A fire in one stratum (过火碳层).
    ///
    /// @param combustion a row of the combustion factors: `温带林`, `AR-CM`, `热带林 3–5 年` …
    /// @param tropical which emission factors hold
    public record Burnt(Hectares area, String combustion, boolean tropical, String origin) {}

    /// The emission of one fire.
    ///
    /// @param lastVerified biomass above ground at the last verification
    public Explained<TonnesCO2e> emission(
            Burnt burnt,
            Explained<TonnesBiomassPerHectare> lastVerified,
            WarmingPotentials potentials) {
        return emission(
                burnt,
                lastVerified,
                new Factors(
                        set.get(burnt.combustion(), COMF),
                        potentials.methane(gwp),
                        potentials.nitrousOxide(gwp)));
    }

    /// What methodologies differ in (火灾排放系数): the combustion factor and both warming potentials.
    public record Factors(
            Explained<Ratio> combustion, Explained<Ratio> methane, Explained<Ratio> nitrousOxide) {}

    /// The emission of one fire, by factors that somebody settled.
    ///
    /// @param lastVerified biomass above ground at the last verification
    public Explained<TonnesCO2e> emission(
            Burnt burnt, Explained<TonnesBiomassPerHectare> lastVerified, Factors factors) {
        String gases = burnt.tropical() ? "热带" : "非热带";
        return FOREST.of(
                Explained.given(AREA, burnt.area(), burnt.origin()),
                lastVerified.as(Letters.B_AB),
                factors.combustion().as(COMF),
                GASES.of(
                        set.get(gases, EF_CH4),
                        factors.methane().as(WarmingPotentials.METHANE),
                        set.get(gases, EF_N2O),
                        factors.nitrousOxide().as(WarmingPotentials.NITROUS_OXIDE)));
    }

    /// A fire before anything was verified: the tool takes its other gases as zero.
    public static Explained<TonnesCO2e> beforeFirstVerification(Burnt burnt) {
        return Letters.zero(GHG_FIRE, burnt.origin())
                .insteadOf(GHG_FIRE.name(), Phrase.FIRE_BEFORE_VERIFICATION.tell());
    }

    /// The emission of the dead wood and litter that burnt with it.
    public Explained<TonnesCO2e> ofDeadMatter(
            Burnt burnt,
            Explained<TonnesCO2ePerHectare> dead,
            Explained<TonnesCO2ePerHectare> litter) {
        return DEAD_MATTER.of(
                set.get(ALL, SHARE),
                Explained.given(AREA, burnt.area(), burnt.origin()),
                dead.as(DEAD),
                litter.as(LITTER));
    }

    /// For the catalogue.
    static List<Equation<?>> list() {
        return List.of(GASES, FOREST, FORESTS, DEAD_MATTER, SITE, RESIDUE, HARVEST_UNKNOWN);
    }
}
