package org.tanku.kernel.method.stock;

import org.tanku.kernel.method.MeasuredStand;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation1;
import org.tanku.kernel.trace.Equation6;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

/// Carbon in the living trees of one stand by its volume (林木生物质碳储量，蓄积量法).
public final class TreeCarbon {
    private TreeCarbon() {}

    /// 1 hm² is 15 mu exactly.
    ///
    ///     A = A_mu / 15
    public static final Equation1<Mu, Hectares> AREA =
            new Equation1<>(
                    Formula.of(
                            "area-in-hectares",
                            "亩换算为公顷",
                            "mu to hectares",
                            "A = A_mu / 15",
                            new Source(
                                    "legal units of China",
                                    "15 亩 = 1 hm²",
                                    Confidence.RECALLED_HIGH)),
                    Symbols.A,
                    Symbols.A_MU,
                    A_mu -> A_mu / Mu.PER_HECTARE);

    /// Carbon stock of the living trees of a stand.
    ///
    ///     C_TREE = V · A · D · BEF · (1 + R) · CF · 44/12
    ///
    /// | letter | meaning | unit |
    /// |---|---|---|
    /// | V | stock per hectare (每公顷蓄积量) | m³/hm² |
    /// | A | area (面积) | hm² |
    /// | D | basic wood density (木材基本密度) | t/m³ |
    /// | BEF | above-ground to stem biomass (生物量扩展因子) | 1 |
    /// | R | below-ground to above-ground biomass (根茎比) | 1 |
    /// | CF | carbon fraction of dry matter (含碳率) | 1 |
    ///
    /// The factors of the species are multiplied first, so that a columnar run may take them once a
    /// species and still end at the same last bit.
    ///
    /// @source AR-CM-003-V01, volume route; the structure is recalled, the printed number of the
    ///     equation was not checked
    public static final Equation6<
                    CubicMetresPerHectare,
                    Hectares,
                    TonnesPerCubicMetre,
                    Ratio,
                    Ratio,
                    Ratio,
                    TonnesCO2e>
            C_TREE =
                    new Equation6<>(
                            Formula.of(
                                    "tree-carbon-by-volume",
                                    "林木生物质碳储量（蓄积量法）",
                                    "carbon stock of trees, volume route",
                                    "C_TREE = V · A · D · BEF · (1 + R) · CF · 44/12",
                                    new Source(
                                            "AR-CM-003-V01",
                                            "蓄积量法，方程编号未核对",
                                            Confidence.RECALLED_HIGH)),
                            Symbols.C_TREE,
                            Symbols.V,
                            Symbols.A,
                            Symbols.D,
                            Symbols.BEF,
                            Symbols.R,
                            Symbols.CF,
                            (V, A, D, BEF, R, CF) -> ofStand(V, A, perCubicMetre(D, BEF, R, CF)));

    /// Tonnes of CO₂e in the trees over and under each cubic metre of stem (单位蓄积碳储量).
    public static double perCubicMetre(double D, double BEF, double R, double CF) {
        return D * BEF * (1 + R) * CF * TonnesCO2e.PER_TONNE_OF_CARBON;
    }

    /// The stock of a stand from its volume per hectare and area (小班碳储量).
    public static double ofStand(double V, double A, double perCubicMetre) {
        return V * A * perCubicMetre;
    }

    /// The stock of a measured stand, its letters as they stand in the equation above it.
    public static Explained<TonnesCO2e> of(
            MeasuredStand measured,
            Symbol<CubicMetresPerHectare> volume,
            Symbol<TonnesCO2e> carbon) {
        return of(
                measured,
                Explained.given(volume, measured.stock(), measured.stand().told()),
                carbon);
    }

    /// The stock that a stand would have with another volume than the measured one: that of its
    /// baseline.
    public static Explained<TonnesCO2e> of(
            MeasuredStand measured,
            Explained<CubicMetresPerHectare> volume,
            Symbol<TonnesCO2e> carbon) {
        return C_TREE.of(
                        volume,
                        AREA.of(
                                Explained.given(
                                        Symbols.A_MU,
                                        measured.stand().area(),
                                        measured.stand().told())),
                        measured.row().get(Symbols.D),
                        measured.row().get(Symbols.BEF),
                        measured.row().get(Symbols.R),
                        measured.row().get(Symbols.CF))
                .as(carbon);
    }
}
