package org.tanku.kernel.method.judicial;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.tree.TreeSymbols;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCO2ePerCubicMetre;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Equation6;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// The equations of a loss of carbon (碳汇损失量公式).
public final class LossEquations {
    private LossEquations() {}

    static final Source FRAME =
            new Source("刑事司法林业碳汇损失量计量方法（试行），福建 2022", "官方公式未公开，按已公布的适用范围拟定", Confidence.DERIVED);
    private static final Source EXPANSION =
            new Source("蓄积量扩展法", "贺州两案判决数值与之相符", Confidence.DERIVED);
    private static final Source CALIBRATION =
            new Source("永安、南靖两案", "由个案反推，非官方文本", Confidence.DERIVED);

    /// Carbon of felled trees by their volume.
    ///
    ///     L = V · D · BEF · (1 + R) · CF · κ
    ///
    /// @source frame after the published scope of the method of 2022
    public static final Equation6<
                    CubicMetres, TonnesPerCubicMetre, Ratio, Ratio, Ratio, Ratio, TonnesCO2e>
            BY_VOLUME =
                    new Equation6<>(
                            Formula.of(
                                    "loss-by-volume",
                                    "林木碳汇损失量（蓄积法）",
                                    "loss of trees by volume",
                                    "L = V · D · BEF · (1 + R) · CF · κ",
                                    FRAME),
                            LossSymbols.LOSS,
                            LossSymbols.V,
                            Symbols.D,
                            Symbols.BEF,
                            Symbols.R,
                            Symbols.CF,
                            LossSymbols.KAPPA,
                            (V, D, BEF, R, CF, kappa) -> V * D * BEF * (1 + R) * CF * kappa);

    /// Carbon of a felled tree by its biomass, roots and all.
    ///
    ///     L = B · CF · κ / 1000
    public static final Equation3<Kilograms, Ratio, Ratio, TonnesCO2e> BY_BIOMASS =
            new Equation3<>(
                    Formula.of(
                            "loss-by-biomass",
                            "林木碳汇损失量（单株生物量法）",
                            "loss of a tree by its biomass",
                            "L = B · CF · κ / 1000",
                            FRAME),
                    LossSymbols.LOSS,
                    TreeSymbols.B,
                    Symbols.CF,
                    LossSymbols.KAPPA,
                    (B, CF, kappa) -> B * CF * kappa / Kilograms.PER_TONNE);

    /// Carbon of cut bamboo by the number of its culms.
    ///
    ///     L = n · M · (1 + R) · CF · κ / 1000
    public static final Equation5<Ratio, Kilograms, Ratio, Ratio, Ratio, TonnesCO2e> BY_CULMS =
            new Equation5<>(
                    Formula.of(
                            "loss-by-culms",
                            "竹林碳汇损失量（按株数）",
                            "loss of bamboo by culms",
                            "L = n · M · (1 + R_bamboo) · CF_bamboo · κ / 1000",
                            FRAME),
                    LossSymbols.LOSS,
                    LossSymbols.CULMS,
                    LossSymbols.CULM_MASS,
                    LossSymbols.R_BAMBOO,
                    LossSymbols.CF_BAMBOO,
                    LossSymbols.KAPPA,
                    (n, M, R, CF, kappa) -> n * M * (1 + R) * CF * kappa / Kilograms.PER_TONNE);

    /// Carbon of one layer of the forest by area.
    ///
    ///     L = A · c · loss · κ
    public static final Equation4<Hectares, TonnesCarbonPerHectare, Ratio, Ratio, TonnesCO2e>
            BY_AREA =
                    new Equation4<>(
                            Formula.of(
                                    "loss-by-area",
                                    "某层碳汇损失量（按面积）",
                                    "loss of a layer by area",
                                    "L = A · c · loss · κ",
                                    FRAME),
                            LossSymbols.LOSS,
                            LossSymbols.A,
                            LossSymbols.DENSITY,
                            LossSymbols.FRACTION,
                            LossSymbols.KAPPA,
                            (A, c, loss, kappa) -> A * c * loss * kappa);

    /// Carbon of felled trees by the classic expansion of volume.
    ///
    ///     L = V · δ · ρ · γ · κ
    ///
    /// @source 蓄积量扩展法; the product is proved by two judgments, its four factors are recalled
    public static final Equation5<CubicMetres, Ratio, TonnesPerCubicMetre, Ratio, Ratio, TonnesCO2e>
            BY_EXPANSION =
                    new Equation5<>(
                            Formula.of(
                                    "loss-by-expansion",
                                    "林木碳汇损失量（蓄积量扩展法）",
                                    "loss of trees by expansion of volume",
                                    "L = V · δ · ρ · γ · κ",
                                    EXPANSION),
                            LossSymbols.LOSS,
                            LossSymbols.V,
                            LossSymbols.DELTA,
                            LossSymbols.RHO,
                            LossSymbols.GAMMA,
                            LossSymbols.KAPPA,
                            (V, delta, rho, gamma, kappa) -> V * delta * rho * gamma * kappa);

    /// Understorey or soil as a share of the trees, in the full chain of the expansion.
    ///
    ///     L_s = L · s
    public static final Equation2<TonnesCO2e, Ratio, TonnesCO2e> SHARE =
            new Equation2<>(
                    Formula.of(
                            "loss-of-share",
                            "林下植物或林地损失量（占林木之比）",
                            "loss of understorey or soil as a share of the trees",
                            "L_s = L · s",
                            EXPANSION),
                    LossSymbols.LOSS_OF_SHARE,
                    LossSymbols.LOSS,
                    LossSymbols.SHARE,
                    (loss, share) -> loss * share);

    /// Carbon of felled trees by what one published case came to for each cubic metre. Not the
    /// official text.
    ///
    ///     L = V · f
    public static final Equation2<CubicMetres, TonnesCO2ePerCubicMetre, TonnesCO2e> BY_CALIBRATION =
            new Equation2<>(
                    Formula.of(
                            "loss-by-calibration",
                            "林木碳汇损失量（由个案反推的系数）",
                            "loss of trees calibrated on one case",
                            "L = V · f",
                            CALIBRATION),
                    LossSymbols.LOSS,
                    LossSymbols.V,
                    LossSymbols.PER_CUBIC_METRE,
                    (V, f) -> V * f);

    /// Growth that a year brings no longer.
    ///
    ///     l_y = g_without − g_restored
    public static final Equation2<TonnesCO2e, TonnesCO2e, TonnesCO2e> FORGONE_IN_YEAR =
            new Equation2<>(
                    Formula.of(
                            "forgone-in-year",
                            "某年未实现的碳汇量",
                            "growth forgone in a year",
                            "l_y = g_without − g_restored",
                            FRAME),
                    LossSymbols.FORGONE_YEAR,
                    LossSymbols.WITHOUT,
                    LossSymbols.RESTORED,
                    (without, restored) -> without - restored);

    /// Growth forgone until the forest has recovered.
    public static final Total<TonnesCO2e> FORGONE =
            new Total<>(
                    Formula.of(
                            "forgone-until-recovery",
                            "恢复期内未实现的碳汇量",
                            "growth forgone until recovery",
                            "L_FORGONE = Σ l_y",
                            FRAME),
                    LossSymbols.FORGONE,
                    LossSymbols.FORGONE_YEAR);

    /// All items of one species or layer.
    public static final Total<TonnesCO2e> OF_SPECIES =
            new Total<>(
                    Formula.of(
                            "loss-of-species",
                            "某树种（或层）损失量合计",
                            "loss of a species or layer",
                            "L_j = Σ L",
                            FRAME),
                    LossSymbols.LOSS_OF_SPECIES,
                    LossSymbols.LOSS);

    /// The whole loss: species, bamboo, layers, growth forgone.
    public static final Total<TonnesCO2e> TOTAL =
            new Total<>(
                    Formula.of("loss-of-carbon", "碳汇损失量合计", "loss of carbon", "ΣL = Σ L_j", FRAME),
                    LossSymbols.LOSS_OF_ALL,
                    LossSymbols.LOSS_OF_SPECIES);

    public static List<Equation<?>> list() {
        return List.of(
                BY_VOLUME,
                BY_BIOMASS,
                BY_CULMS,
                BY_AREA,
                BY_EXPANSION,
                SHARE,
                BY_CALIBRATION,
                FORGONE_IN_YEAR,
                FORGONE,
                OF_SPECIES,
                TOTAL);
    }
}
