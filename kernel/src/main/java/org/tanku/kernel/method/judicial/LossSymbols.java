package org.tanku.kernel.method.judicial;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCO2ePerCubicMetre;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Yuan;
import org.tanku.kernel.quantity.YuanPerTonne;
import org.tanku.kernel.trace.Symbol;

/// The letters of a loss of carbon (碳汇损失量符号表).
final class LossSymbols {
    private LossSymbols() {}

    static final Symbol<CubicMetres> V =
            new Symbol<>("V", Unit.CUBIC_METRE, CubicMetres::new, "立木蓄积（材积）", "felled volume");
    static final Symbol<Ratio> KAPPA = Symbols.amount("κ", "碳折算二氧化碳系数", "carbon dioxide to carbon");
    static final Symbol<Ratio> CULMS = Symbols.amount("n", "竹株数", "number of culms");
    static final Symbol<Kilograms> CULM_MASS =
            new Symbol<>("M", Unit.KILOGRAM, Kilograms::new, "单株竹生物量", "biomass of a culm");
    static final Symbol<Ratio> R_BAMBOO =
            Symbols.amount("R_bamboo", "竹子根茎比", "root-to-shoot ratio of bamboo");
    static final Symbol<Ratio> CF_BAMBOO =
            Symbols.share("CF_bamboo", "竹子含碳率", "carbon fraction of bamboo");
    static final Symbol<Hectares> A =
            new Symbol<>("A", Unit.HECTARE, Hectares::new, "毁坏面积", "area destroyed");
    static final Symbol<TonnesCarbonPerHectare> DENSITY =
            new Symbol<>(
                    "c",
                    Unit.TONNE_CARBON_PER_HECTARE,
                    TonnesCarbonPerHectare::new,
                    "某层碳密度",
                    "carbon density of the layer");
    static final Symbol<Ratio> FRACTION =
            Symbols.share("loss", "损失比例", "share of the layer that is lost");
    static final Symbol<Ratio> DELTA =
            Symbols.amount("δ", "生物量扩展系数", "volume of biomass to volume of stem");
    static final Symbol<TonnesPerCubicMetre> RHO =
            new Symbol<>(
                    "ρ",
                    Unit.TONNE_PER_CUBIC_METRE,
                    TonnesPerCubicMetre::new,
                    "容积系数",
                    "dry mass to volume");
    static final Symbol<Ratio> GAMMA = Symbols.share("γ", "含碳率", "carbon fraction");
    static final Symbol<Ratio> SHARE = Symbols.amount("s", "与林木固碳量之比", "share of the trees");
    static final Symbol<TonnesCO2ePerCubicMetre> PER_CUBIC_METRE =
            new Symbol<>(
                    "f",
                    Unit.TONNE_CO2E_PER_CUBIC_METRE,
                    TonnesCO2ePerCubicMetre::new,
                    "每立方米损失量",
                    "loss for each cubic metre");
    static final Symbol<TonnesCO2e> LOSS =
            new Symbol<>("L", Unit.TONNE_CO2E, TonnesCO2e::new, "碳汇损失量", "loss of carbon");
    static final Symbol<TonnesCO2e> LOSS_OF_SHARE =
            new Symbol<>(
                    "L_s",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "林下植物或林地损失量",
                    "loss of understorey or soil");
    static final Symbol<TonnesCO2e> WITHOUT =
            new Symbol<>(
                    "g_without",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "未毁坏时当年碳汇量",
                    "growth of the year without the crime");
    static final Symbol<TonnesCO2e> RESTORED =
            new Symbol<>(
                    "g_restored",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "恢复林当年碳汇量",
                    "growth of the year in the restored forest");
    static final Symbol<TonnesCO2e> FORGONE_YEAR =
            new Symbol<>(
                    "l_y",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "当年未实现的碳汇量",
                    "growth forgone in the year");
    static final Symbol<TonnesCO2e> FORGONE =
            new Symbol<>(
                    "L_FORGONE", Unit.TONNE_CO2E, TonnesCO2e::new, "未实现的碳汇量", "growth forgone");
    static final Symbol<TonnesCO2e> LOSS_OF_SPECIES =
            new Symbol<>(
                    "L_j",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "某树种（或层）损失量",
                    "loss of a species or layer");
    static final Symbol<TonnesCO2e> LOSS_OF_ALL =
            new Symbol<>("ΣL", Unit.TONNE_CO2E, TonnesCO2e::new, "碳汇损失量合计", "whole loss of carbon");
    static final Symbol<Yuan> MONEY = new Symbol<>("M", Unit.YUAN, Yuan::new, "金额", "sum of money");
    static final Symbol<YuanPerTonne> PRICE =
            new Symbol<>("p", Unit.YUAN_PER_TONNE, YuanPerTonne::new, "认购单价", "price for a tonne");
}
