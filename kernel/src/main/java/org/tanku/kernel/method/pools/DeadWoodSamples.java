package org.tanku.kernel.method.pools;

import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.kernel.quantity.TonnesBiomass;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Equation6;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// Dead wood and litter as they are measured on plots (枯死木与枯落物样地测定).
public final class DeadWoodSamples {
    private DeadWoodSamples() {}

    private static final Source SOURCE =
            new Source("CDM AR-TOOL12 v3.1", "枯死木与枯落物测定", Confidence.FOUND);
    private static final Source SHAPE =
            new Source("CDM AR-TOOL12 v3.1", "伐桩与倒木方程，部分文字不可读，按形式复原", Confidence.RECALLED_HIGH);
    private static final double LEAST_PIECE_CM = 10;
    private static final double LEAST_LINE_M = 100;

    static final Symbol<CubicMetres> V_DEAD =
            new Symbol<>(
                    "V_SDW",
                    Unit.CUBIC_METRE,
                    CubicMetres::new,
                    "枯立木材积",
                    "volume of standing dead trees");
    static final Symbol<Ratio> BEF =
            new Symbol<>("BEF", Unit.RATIO, Ratio::new, "生物量扩展因子", "biomass expansion factor")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> K =
            new Symbol<>(
                            "k",
                            Unit.RATIO,
                            Ratio::new,
                            "枯立木生物量折减",
                            "what standing dead trees have kept")
                    .within(0, Letters.ALL);
    static final Symbol<Kilograms> F =
            new Symbol<>(
                            "f",
                            Unit.KILOGRAM,
                            Kilograms::new,
                            "单株地上生物量（生物量方程）",
                            "above-ground biomass of the tree by its equation")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<TonnesBiomass> B_SDW =
            new Symbol<>(
                    "B_SDW",
                    Unit.TONNE_BIOMASS,
                    TonnesBiomass::new,
                    "枯立木生物量",
                    "biomass of standing dead trees");
    static final Symbol<Centimetres> D_MID =
            new Symbol<>(
                    "d_mid",
                    Unit.CENTIMETRE,
                    Centimetres::new,
                    "伐桩中部直径",
                    "diameter at the middle of the stump");
    static final Symbol<Metres> H =
            new Symbol<>("h", Unit.METRE, Metres::new, "伐桩高", "height of the stump");
    static final Symbol<CubicMetres> V_STUMP =
            new Symbol<>("V_ST", Unit.CUBIC_METRE, CubicMetres::new, "伐桩体积", "volume of a stump");
    static final Symbol<Ratio> RHO =
            new Symbol<>(
                            "ρ_f",
                            Unit.RATIO,
                            Ratio::new,
                            "腐朽等级密度折减",
                            "density kept in this state of decay")
                    .within(0, Letters.ALL);
    static final Symbol<TonnesCO2e> C_STUMP =
            new Symbol<>(
                    "C_ST", Unit.TONNE_CO2E, TonnesCO2e::new, "伐桩碳储量", "carbon stock of a stump");
    static final Symbol<Centimetres> PIECE =
            new Symbol<>(
                            "d",
                            Unit.CENTIMETRE,
                            Centimetres::new,
                            "倒木与样线交点处直径",
                            "diameter of the piece where the line crosses it")
                    .within(LEAST_PIECE_CM, Double.POSITIVE_INFINITY);
    static final Symbol<Metres> LINE =
            new Symbol<>("L", Unit.METRE, Metres::new, "样线总长", "total length of the lines")
                    .within(LEAST_LINE_M, Double.POSITIVE_INFINITY);
    static final Symbol<CubicMetresPerHectare> V_LYING =
            new Symbol<>(
                    "v_LDW",
                    Unit.CUBIC_METRE_PER_HECTARE,
                    CubicMetresPerHectare::new,
                    "倒木折实体积",
                    "volume of lying wood, counted as sound");
    static final Symbol<CubicMetresPerHectare> V_LYING_ALL =
            new Symbol<>(
                    "Σv_LDW",
                    Unit.CUBIC_METRE_PER_HECTARE,
                    CubicMetresPerHectare::new,
                    "全部倒木折实体积",
                    "volume of all pieces, counted as sound");
    static final Symbol<Hectares> PLOT =
            new Symbol<>("A_p", Unit.HECTARE, Hectares::new, "样地面积", "area of the plot");
    static final Symbol<Kilograms> WET =
            new Symbol<>(
                            "B_wet",
                            Unit.KILOGRAM,
                            Kilograms::new,
                            "合并样方枯落物鲜重",
                            "wet mass of the pooled litter")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> DWR =
            new Symbol<>("DWR", Unit.RATIO, Ratio::new, "干鲜重比", "dry to wet mass")
                    .within(0, Letters.ALL);
    static final Symbol<Ratio> FRAMES =
            new Symbol<>("N_f", Unit.RATIO, Ratio::new, "合并样方数", "number of frames pooled")
                    .within(1, Double.POSITIVE_INFINITY);
    static final Symbol<SquareMetres> FRAME =
            new Symbol<>("a", Unit.SQUARE_METRE, SquareMetres::new, "单个样方面积", "area of one frame");

    /// Biomass of standing dead trees by their volume, less what they have lost.
    ///
    ///     B_SDW = V_SDW · D · BEF · (1 + R) · k
    public static final Equation5<
                    CubicMetres, TonnesPerCubicMetre, Ratio, Ratio, Ratio, TonnesBiomass>
            STANDING =
                    new Equation5<>(
                            Formula.of(
                                    "standing-dead-wood-by-volume",
                                    "枯立木生物量（材积法）",
                                    "biomass of standing dead trees by their volume",
                                    "B_SDW = V_SDW · D · BEF · (1 + R) · k",
                                    SOURCE),
                            B_SDW,
                            V_DEAD,
                            Letters.D,
                            BEF,
                            Letters.R,
                            K,
                            (V, D, BEF, R, k) -> V * D * BEF * (1 + R) * k);

    /// Biomass of one standing dead tree by the equation of the living.
    ///
    ///     B_SDW = f · (1 + R) · k / 1000
    public static final Equation3<Kilograms, Ratio, Ratio, TonnesBiomass> STANDING_TREE =
            new Equation3<>(
                    Formula.of(
                            "standing-dead-wood-by-equation",
                            "枯立木生物量（生物量方程法）",
                            "biomass of a standing dead tree by the equation of the living",
                            "B_SDW = f · (1 + R) · k / 1000",
                            SOURCE),
                    B_SDW,
                    F,
                    Letters.R,
                    K,
                    (f, R, k) -> f * (1 + R) * k / Kilograms.PER_TONNE);

    /// Carbon of standing dead trees.
    ///
    ///     C_DW = B_SDW · CF · 44/12
    public static final Equation2<TonnesBiomass, Ratio, TonnesCO2e> STANDING_CARBON =
            new Equation2<>(
                    Formula.of(
                            "standing-dead-wood-carbon",
                            "枯立木碳储量",
                            "carbon of standing dead trees",
                            "C_DW = B_SDW · CF · 44/12",
                            SOURCE),
                    Letters.C_DW,
                    B_SDW,
                    Letters.CF,
                    (B, CF) -> B * CF * TonnesCO2e.PER_TONNE_OF_CARBON);

    /// Volume of a stump as a cylinder.
    ///
    ///     V_ST = π · (d_mid / 200)² · h
    public static final Equation2<Centimetres, Metres, CubicMetres> STUMP_VOLUME =
            new Equation2<>(
                    Formula.of(
                            "stump-volume",
                            "伐桩体积",
                            "volume of a stump",
                            "V_ST = π · (d_mid / 200)² · h",
                            SHAPE),
                    V_STUMP,
                    D_MID,
                    H,
                    (d, h) -> disc_m2(d) * h);

    /// Carbon of a stump and its roots.
    ///
    ///     C_ST = V_ST · D · ρ_f · (1 + R) · CF · 44/12
    public static final Equation5<CubicMetres, TonnesPerCubicMetre, Ratio, Ratio, Ratio, TonnesCO2e>
            STUMP_CARBON =
                    new Equation5<>(
                            Formula.of(
                                    "stump-carbon",
                                    "伐桩碳储量",
                                    "carbon of a stump",
                                    "C_ST = V_ST · D · ρ_f · (1 + R) · CF · 44/12",
                                    SHAPE),
                            C_STUMP,
                            V_STUMP,
                            Letters.D,
                            RHO,
                            Letters.R,
                            Letters.CF,
                            (V, D, kept, R, CF) ->
                                    V * D * kept * (1 + R) * CF * TonnesCO2e.PER_TONNE_OF_CARBON);

    /// Volume per hectare that one piece stands for; with d in cm and L in m the powers of ten
    /// cancel.
    ///
    ///     v_LDW = π² · d² · ρ_f / (8 · L)
    public static final Equation3<Centimetres, Ratio, Metres, CubicMetresPerHectare> LYING_PIECE =
            new Equation3<>(
                    Formula.of(
                            "lying-wood-volume",
                            "单段倒木折实体积（样线法）",
                            "volume per hectare that one piece on the line stands for",
                            "v_LDW = π² · d² · ρ_f / (8 · L)",
                            SHAPE),
                    V_LYING,
                    PIECE,
                    RHO,
                    LINE,
                    (d, kept, L) -> Math.PI * Math.PI * d * d * kept / (2 * 2 * 2 * L));

    /// Volume of all pieces per hectare.
    ///
    ///     Σv_LDW = Σ v_LDW
    public static final Total<CubicMetresPerHectare> LYING_ALL =
            new Total<>(
                    Formula.of(
                            "lying-wood-volume-of-all-pieces",
                            "全部倒木折实体积",
                            "volume of all pieces per hectare",
                            "Σv_LDW = Σ v_LDW",
                            SHAPE),
                    V_LYING_ALL,
                    V_LYING);

    /// Carbon of lying wood on a plot.
    ///
    ///     C_DW = A_p · v_LDW · D · CF · 44/12
    public static final Equation4<
                    Hectares, CubicMetresPerHectare, TonnesPerCubicMetre, Ratio, TonnesCO2e>
            LYING_CARBON =
                    new Equation4<>(
                            Formula.of(
                                    "lying-wood-carbon",
                                    "样地倒木碳储量",
                                    "carbon of lying wood on a plot",
                                    "C_DW = A_p · v_LDW · D · CF · 44/12",
                                    SHAPE),
                            Letters.C_DW,
                            PLOT,
                            V_LYING,
                            Letters.D,
                            Letters.CF,
                            (A, v, D, CF) -> A * v * D * CF * TonnesCO2e.PER_TONNE_OF_CARBON);

    /// Carbon of litter on a plot; with four frames the tool prints the factor 2.5.
    ///
    ///     C_LI = A_p · 10000 / 1000 · B_wet · DWR / (N_f · a) · CF_LI · 44/12
    public static final Equation6<
                    Hectares, Kilograms, Ratio, Ratio, SquareMetres, Ratio, TonnesCO2e>
            LITTER =
                    new Equation6<>(
                            Formula.of(
                                    "litter-sampled",
                                    "样地枯落物碳储量",
                                    "carbon of litter on a plot from pooled frames",
                                    "C_LI = A_p · 10000 / 1000 · B_wet · DWR / (N_f · a) · CF_LI ·"
                                            + " 44/12",
                                    SOURCE),
                            Letters.C_LI,
                            PLOT,
                            WET,
                            DWR,
                            FRAMES,
                            FRAME,
                            Letters.CF_LI,
                            (A, wet, DWR, n, a, CF) ->
                                    A
                                            * SquareMetres.PER_HECTARE
                                            / Kilograms.PER_TONNE
                                            * wet
                                            * DWR
                                            / (n * a)
                                            * CF
                                            * TonnesCO2e.PER_TONNE_OF_CARBON);

    /// The area of a disc in square metres, of its diameter in centimetres.
    private static double disc_m2(double diameter_cm) {
        double radius_m = diameter_cm / (2 * Centimetres.PER_METRE);
        return Math.PI * radius_m * radius_m;
    }

    /// For the catalogue.
    static List<Equation<?>> list() {
        return List.of(
                STANDING,
                STANDING_TREE,
                STANDING_CARBON,
                STUMP_VOLUME,
                STUMP_CARBON,
                LYING_PIECE,
                LYING_ALL,
                LYING_CARBON,
                LITTER);
    }
}
