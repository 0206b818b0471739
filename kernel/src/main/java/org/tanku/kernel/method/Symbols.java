package org.tanku.kernel.method;

import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Symbol;

/// The letters that the methods share (符号表), each with its unit and its meaning.
public final class Symbols {
    private static final double OPEN = Double.POSITIVE_INFINITY;

    private Symbols() {}

    /// Area as the survey writes it (亩).
    public static final Symbol<Mu> A_MU =
            new Symbol<>("A_mu", Unit.MU, Mu::new, "小班面积（亩）", "area of the stand in mu");

    /// Area (面积).
    public static final Symbol<Hectares> A =
            new Symbol<>("A", Unit.HECTARE, Hectares::new, "小班面积", "area of the stand");

    /// Stock per hectare (每公顷蓄积量).
    public static final Symbol<CubicMetresPerHectare> V =
            volume("V", "每公顷蓄积量", "stock per hectare");

    public static final Symbol<CubicMetresPerHectare> V1 =
            volume("V₁", "期初每公顷蓄积量", "stock per hectare at the start");
    public static final Symbol<CubicMetresPerHectare> V2 =
            volume("V₂", "期末每公顷蓄积量", "stock per hectare at the end");
    public static final Symbol<CubicMetresPerHectare> V_BSL =
            volume("V_BSL", "基线情景期末每公顷蓄积量", "stock per hectare at the end in the baseline");

    /// Basic wood density (木材基本密度).
    public static final Symbol<TonnesPerCubicMetre> D =
            new Symbol<>(
                    "D",
                    Unit.TONNE_PER_CUBIC_METRE,
                    TonnesPerCubicMetre::new,
                    "木材基本密度",
                    "basic wood density");

    /// Biomass expansion factor (生物量扩展因子): above-ground biomass to stem biomass.
    public static final Symbol<Ratio> BEF = amount("BEF", "生物量扩展因子", "biomass expansion factor");

    /// Root-to-shoot ratio (地下生物量与地上生物量之比).
    public static final Symbol<Ratio> R = amount("R", "地下生物量与地上生物量之比", "root-to-shoot ratio");

    /// Carbon fraction of dry matter (含碳率).
    public static final Symbol<Ratio> CF = share("CF", "含碳率", "carbon fraction");

    /// Carbon stock of the living trees (林木生物质碳储量).
    public static final Symbol<TonnesCO2e> C_TREE =
            carbon("C_TREE", "林木生物质碳储量", "carbon stock of the living trees");

    public static final Symbol<TonnesCO2e> C1 = carbon("C₁", "期初碳储量", "carbon stock at the start");
    public static final Symbol<TonnesCO2e> C2 = carbon("C₂", "期末碳储量", "carbon stock at the end");
    public static final Symbol<TonnesCO2e> C_BSL2 =
            carbon("C_BSL", "基线情景期末碳储量", "carbon stock at the end in the baseline");

    /// What a stand took up (碳汇量).
    public static final Symbol<TonnesCO2e> REMOVAL = carbon("ΔC", "小班碳汇量", "removal of a stand");

    /// What all stands took up (碳汇总量).
    public static final Symbol<TonnesCO2e> REMOVALS =
            carbon("ΣΔC", "碳汇总量", "removal of all stands");

    /// The stock of all stands (碳储总量).
    public static final Symbol<TonnesCO2e> STOCKS =
            carbon("ΣC", "碳储总量", "carbon stock of all stands");

    public static Symbol<TonnesCO2e> carbon(String name, String chinese, String english) {
        return new Symbol<>(name, Unit.TONNE_CO2E, TonnesCO2e::new, chinese, english);
    }

    public static Symbol<Ratio> ratio(String name, String chinese, String english) {
        return new Symbol<>(name, Unit.RATIO, Ratio::new, chinese, english);
    }

    /// A number without a unit that is never below zero: a count, an uncertainty, a factor.
    public static Symbol<Ratio> amount(String name, String chinese, String english) {
        return ratio(name, chinese, english).within(0, OPEN);
    }

    /// A part of a whole, from nothing to all of it.
    public static Symbol<Ratio> share(String name, String chinese, String english) {
        return ratio(name, chinese, english).within(0, 1);
    }

    public static Symbol<CubicMetresPerHectare> volume(
            String name, String chinese, String english) {
        return new Symbol<>(
                name, Unit.CUBIC_METRE_PER_HECTARE, CubicMetresPerHectare::new, chinese, english);
    }
}
