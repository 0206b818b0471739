package org.tanku.kernel.method.province;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.PerHectare;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomass;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCarbon;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation1;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// The equations of a provincial stock beside those of trees (省域碳储量公式).
public final class StockEquations {
    private StockEquations() {}

    static final Source GUIDE = new Source("省级温室气体清单编制指南", "土地利用变化和林业", Confidence.RECALLED_MEDIUM);
    private static final Source ZHEJIANG =
            new Source("李银等 2016 浙江省森林生态系统碳储量", "表 3", Confidence.FOUND);
    private static final Source COMPONENTS =
            new Source("省级温室气体清单编制指南", "森林和其他木质生物质碳储量的组成", Confidence.RECALLED_HIGH);
    private static final Source MOSO =
            new Source("曹福明等 2017 桃江县毛竹林", "单株生物量乘以立竹度", Confidence.FOUND);

    /// Culms on a hectare (立竹度).
    public static final Symbol<PerHectare> N =
            new Symbol<>("N", Unit.PER_HECTARE, PerHectare::new, "立竹度", "culms per hectare");

    /// Culms counted in all (竹株数).
    public static final Symbol<Ratio> CULM_COUNT =
            Symbols.ratio("n", "竹株数", "number of culms").within(0, Double.POSITIVE_INFINITY);

    /// Dry matter of one culm (单株生物量).
    public static final Symbol<Kilograms> CULM_MASS =
            new Symbol<>("m", Unit.KILOGRAM, Kilograms::new, "单株生物量", "biomass of one culm");

    /// Dry matter per hectare (单位面积生物量).
    public static final Symbol<TonnesBiomassPerHectare> DENSITY_OF_BIOMASS =
            new Symbol<>(
                    "b",
                    Unit.TONNE_BIOMASS_PER_HECTARE,
                    TonnesBiomassPerHectare::new,
                    "单位面积生物量",
                    "biomass per hectare");

    /// Volume of scattered and four-side trees (散生木、四旁树蓄积).
    public static final Symbol<CubicMetres> SCATTERED_VOLUME =
            ProvinceLetters.volume("V_S", "散生木、四旁树蓄积", "volume of scattered trees");

    /// From the stem to the whole tree, roots included (全林生物量扩展系数).
    public static final Symbol<Ratio> BEF_WHOLE =
            Symbols.ratio("BEF", "生物量扩展系数（树干到全株）", "expansion from stem to whole tree");

    /// Carbon per hectare (碳密度).
    public static final Symbol<TonnesCarbonPerHectare> D =
            ProvinceLetters.perHectare("d", "碳密度", "carbon per hectare");

    static final Symbol<TonnesCarbonPerHectare> D_TREE =
            ProvinceLetters.perHectare("d_TREE", "乔木层碳密度", "carbon per hectare of the tree layer");
    static final Symbol<TonnesCarbonPerHectare> D_UNDERSTOREY =
            ProvinceLetters.perHectare(
                    "d_UNDERSTOREY", "灌草层碳密度", "carbon per hectare of shrubs and herbs");
    static final Symbol<TonnesCarbonPerHectare> D_LITTER =
            ProvinceLetters.perHectare("d_LITTER", "枯落物层碳密度", "carbon per hectare of litter");
    static final Symbol<TonnesCarbonPerHectare> D_SOIL =
            ProvinceLetters.perHectare(
                    "d_SOIL", "土壤层（0–100 cm）碳密度", "carbon per hectare of soil to 100 cm");
    static final Symbol<TonnesCarbonPerHectare> D_MEAN =
            ProvinceLetters.perHectare("d̄", "按面积平均的碳密度", "mean carbon per hectare");

    static final Symbol<TonnesCarbon> C_TREES =
            ProvinceLetters.carbon("C_TREES", "乔木林碳储量", "carbon of tree forest");
    static final Symbol<TonnesCarbon> C_BAMBOO =
            ProvinceLetters.carbon("C_BAMBOO", "竹林碳储量", "carbon of bamboo forest");
    static final Symbol<TonnesCarbon> C_SHRUBS =
            ProvinceLetters.carbon("C_SHRUBS", "灌木林碳储量", "carbon of shrubland");
    static final Symbol<TonnesCarbon> C_ECONOMIC =
            ProvinceLetters.carbon("C_ECONOMIC", "经济林碳储量", "carbon of economic forest");

    /// Carbon of scattered and four-side trees (散生木、四旁树碳储量).
    public static final Symbol<TonnesCarbon> C_SCATTERED =
            ProvinceLetters.carbon("C_SCATTERED", "散生木、四旁树碳储量", "carbon of scattered trees");

    private static final Symbol<TonnesCarbon> C_TOTAL =
            ProvinceLetters.carbon("C_TOTAL", "森林植被碳储量", "carbon of all vegetation");

    /// B = n · m / 1000
    public static final Equation2<Ratio, Kilograms, TonnesBiomass> BAMBOO_OF_CULMS =
            new Equation2<>(
                    Formula.of(
                            "bamboo-biomass-by-culms",
                            "由竹株数计算竹林生物量",
                            "biomass of bamboo by the number of culms",
                            "B = n · m / 1000",
                            MOSO),
                    ProvinceLetters.B,
                    CULM_COUNT,
                    CULM_MASS,
                    (n, m) -> n * m / Kilograms.PER_TONNE);

    /// b = N · m / 1000
    public static final Equation2<PerHectare, Kilograms, TonnesBiomassPerHectare>
            BAMBOO_PER_HECTARE =
                    new Equation2<>(
                            Formula.of(
                                    "bamboo-biomass-per-hectare-by-culms",
                                    "由立竹度计算竹林单位面积生物量",
                                    "biomass of bamboo per hectare by its culms",
                                    "b = N · m / 1000",
                                    MOSO),
                            DENSITY_OF_BIOMASS,
                            N,
                            CULM_MASS,
                            (N, m) -> N * m / Kilograms.PER_TONNE);

    /// C = B · CF
    public static final Equation2<TonnesBiomass, Ratio, TonnesCarbon> CARBON_OF_BIOMASS =
            new Equation2<>(
                    Formula.of(
                            "carbon-of-dry-matter",
                            "生物量乘以含碳率",
                            "carbon of dry matter",
                            "C = B · CF",
                            GUIDE),
                    ProvinceLetters.C,
                    ProvinceLetters.B,
                    Symbols.CF,
                    (B, CF) -> B * CF);

    /// C_SCATTERED = V_S · SVD · BEF · CF
    public static final Equation4<CubicMetres, TonnesPerCubicMetre, Ratio, Ratio, TonnesCarbon>
            SCATTERED =
                    new Equation4<>(
                            Formula.of(
                                    "scattered-tree-carbon",
                                    "散生木、四旁树碳储量",
                                    "carbon of scattered and four-side trees",
                                    "C_SCATTERED = V_S · SVD · BEF · CF",
                                    GUIDE),
                            C_SCATTERED,
                            SCATTERED_VOLUME,
                            ProvinceLetters.SVD,
                            BEF_WHOLE,
                            Symbols.CF,
                            (V, SVD, BEF, CF) -> V * SVD * BEF * CF);

    /// C_TOTAL = C_TREES + C_BAMBOO + C_SHRUBS + C_ECONOMIC + C_SCATTERED
    public static final Equation5<
                    TonnesCarbon,
                    TonnesCarbon,
                    TonnesCarbon,
                    TonnesCarbon,
                    TonnesCarbon,
                    TonnesCarbon>
            PROVINCE =
                    new Equation5<>(
                            Formula.of(
                                    "vegetation-carbon-of-province",
                                    "省域森林植被碳储量",
                                    "vegetation carbon of a province",
                                    "C_TOTAL = C_TREES + C_BAMBOO + C_SHRUBS + C_ECONOMIC"
                                            + " + C_SCATTERED",
                                    COMPONENTS),
                            C_TOTAL,
                            C_TREES,
                            C_BAMBOO,
                            C_SHRUBS,
                            C_ECONOMIC,
                            C_SCATTERED,
                            (trees, bamboo, shrubs, economic, scattered) ->
                                    trees + bamboo + shrubs + economic + scattered);

    /// C = A · d
    public static final Equation2<Hectares, TonnesCarbonPerHectare, TonnesCarbon> BY_DENSITY =
            new Equation2<>(
                    Formula.of(
                            "carbon-by-density",
                            "面积乘以碳密度",
                            "carbon by area and density",
                            "C = A · d",
                            ZHEJIANG),
                    ProvinceLetters.C,
                    ProvinceLetters.A,
                    D,
                    (A, d) -> A * d);

    /// d = d_TREE + d_UNDERSTOREY + d_LITTER + d_SOIL
    public static final Equation4<
                    TonnesCarbonPerHectare,
                    TonnesCarbonPerHectare,
                    TonnesCarbonPerHectare,
                    TonnesCarbonPerHectare,
                    TonnesCarbonPerHectare>
            ECOSYSTEM =
                    new Equation4<>(
                            Formula.of(
                                    "ecosystem-carbon-density",
                                    "生态系统碳密度：四层之和",
                                    "carbon per hectare of the ecosystem, its four layers",
                                    "d = d_TREE + d_UNDERSTOREY + d_LITTER + d_SOIL",
                                    ZHEJIANG),
                            D,
                            D_TREE,
                            D_UNDERSTOREY,
                            D_LITTER,
                            D_SOIL,
                            (tree, understorey, litter, soil) ->
                                    tree + understorey + litter + soil);

    /// d̄ = C / A
    public static final Equation2<TonnesCarbon, Hectares, TonnesCarbonPerHectare> MEAN =
            new Equation2<>(
                    Formula.of(
                            "mean-carbon-density",
                            "按面积平均的碳密度",
                            "mean carbon per hectare, weighted by area",
                            "d̄ = C / A",
                            ZHEJIANG),
                    D_MEAN,
                    ProvinceLetters.C,
                    ProvinceLetters.A,
                    (C, A) -> C / A);

    /// C_CO2e = C · 44/12
    public static final Equation1<TonnesCarbon, TonnesCO2e> IN_CO2E =
            new Equation1<>(
                    Formula.of(
                            "co2e-of-carbon",
                            "碳折算为二氧化碳当量",
                            "carbon as carbon dioxide equivalent",
                            "C_CO2e = C · 44/12",
                            new Source("molar masses", "44/12", Confidence.FOUND)),
                    Symbols.carbon("C_CO2e", "碳储量（二氧化碳当量）", "carbon stock as CO₂e"),
                    ProvinceLetters.C,
                    C -> C * TonnesCO2e.PER_TONNE_OF_CARBON);

    static List<Equation<?>> list() {
        return List.of(
                BAMBOO_OF_CULMS,
                BAMBOO_PER_HECTARE,
                CARBON_OF_BIOMASS,
                SCATTERED,
                PROVINCE,
                BY_DENSITY,
                ECOSYSTEM,
                MEAN,
                IN_CO2E);
    }
}
