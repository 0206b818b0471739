package org.tanku.kernel.method.tree;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.KilogramsCO2e;
import org.tanku.kernel.quantity.KilogramsCarbon;
import org.tanku.kernel.quantity.Litres;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.PerHectare;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.kernel.quantity.SquareMetresPerHectare;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Symbol;

/// The letters of single trees and plots (单木与样地符号表). The diameter is DBH, because D is the density
/// of wood.
public final class TreeSymbols {
    private TreeSymbols() {}

    /// Diameter at breast height (胸径).
    public static final Symbol<Centimetres> DBH = diameter("DBH", "胸径", "diameter at 1.3 m");

    /// Diameter over ground or of the stump (根径).
    public static final Symbol<Centimetres> STUMP = diameter("D₀", "根径", "diameter of the stump");

    /// Height of the tree (树高).
    public static final Symbol<Metres> H =
            new Symbol<>("H", Unit.METRE, Metres::new, "树高", "height of the tree");

    /// Volume of the stem of one tree (立木材积).
    public static final Symbol<CubicMetres> V =
            new Symbol<>("V", Unit.CUBIC_METRE, CubicMetres::new, "立木材积", "volume of the stem");

    /// The same in cubic decimetres (立木材积, 立方分米), in which some standards print it.
    static final Symbol<Litres> V_DM =
            new Symbol<>(
                    "V_dm", Unit.LITRE, Litres::new, "立木材积（立方分米）", "volume of the stem in dm³");

    /// Volume of all living trees of a plot (样地材积).
    public static final Symbol<CubicMetres> V_ALL =
            new Symbol<>("ΣV", Unit.CUBIC_METRE, CubicMetres::new, "样地材积合计", "volume of all trees");

    /// Wood density as Chave's equations take it (木材密度).
    public static final Symbol<TonnesPerCubicMetre> RHO =
            new Symbol<>(
                    "ρ",
                    Unit.TONNE_PER_CUBIC_METRE,
                    TonnesPerCubicMetre::new,
                    "木材密度",
                    "wood density");

    /// Biomass of the stem (树干生物量).
    static final Symbol<Kilograms> B_S = mass("B_S", "树干生物量", "biomass of the stem");

    /// Biomass of one organ or one term (器官生物量).
    static final Symbol<Kilograms> B_I = mass("B_i", "器官（或分项）生物量", "biomass of an organ");

    /// Biomass above ground (地上生物量).
    public static final Symbol<Kilograms> B_AB = mass("B_AB", "地上生物量", "biomass above ground");

    /// Biomass below ground (地下生物量).
    public static final Symbol<Kilograms> B_BB = mass("B_BB", "地下生物量", "biomass below ground");

    /// Biomass of the whole tree (单株生物量).
    public static final Symbol<Kilograms> B = mass("B", "单株生物量", "biomass of the whole tree");

    static final Symbol<Kilograms> B_ALL = mass("ΣB", "样地生物量合计", "biomass of all trees");

    /// Carbon in one tree (单株碳储量).
    static final Symbol<KilogramsCarbon> C =
            new Symbol<>(
                    "C",
                    Unit.KILOGRAM_CARBON,
                    KilogramsCarbon::new,
                    "单株碳储量（碳）",
                    "carbon of the tree");

    static final Symbol<KilogramsCO2e> C_TREE = co2e("C_t", "单株碳储量", "carbon stock of the tree");
    static final Symbol<KilogramsCO2e> C_ALL = co2e("ΣC_t", "样地碳储量合计", "carbon stock of all trees");

    /// Cross-section of the stem at breast height (胸高断面积).
    static final Symbol<SquareMetres> G_TREE =
            new Symbol<>(
                    "g", Unit.SQUARE_METRE, SquareMetres::new, "胸高断面积", "basal area of the tree");

    static final Symbol<SquareMetres> G_ALL =
            new Symbol<>(
                    "Σg",
                    Unit.SQUARE_METRE,
                    SquareMetres::new,
                    "样地断面积合计",
                    "basal area of all trees");

    /// Basal area per hectare (每公顷断面积).
    public static final Symbol<SquareMetresPerHectare> G =
            new Symbol<>(
                    "G",
                    Unit.SQUARE_METRE_PER_HECTARE,
                    SquareMetresPerHectare::new,
                    "每公顷断面积",
                    "basal area per hectare");

    /// Trees per hectare (每公顷株数).
    public static final Symbol<PerHectare> N =
            new Symbol<>("N", Unit.PER_HECTARE, PerHectare::new, "每公顷株数", "trees per hectare");

    /// The diameter of the tree of mean basal area (平均胸径).
    public static final Symbol<Centimetres> D_G =
            diameter("D_g", "平均胸径", "quadratic mean diameter");

    /// Area of a plot (样地面积).
    public static final Symbol<Hectares> A_P =
            new Symbol<>("A_p", Unit.HECTARE, Hectares::new, "样地面积", "area of the plot");

    static final Symbol<SquareMetres> A_M2 =
            new Symbol<>(
                    "A_m2",
                    Unit.SQUARE_METRE,
                    SquareMetres::new,
                    "样地面积（平方米）",
                    "area of the plot in square metres");

    static final Symbol<CubicMetresPerHectare> V_P =
            Symbols.volume("v_p", "样地每公顷蓄积量", "volume per hectare of the plot");

    static Symbol<Centimetres> diameter(String name, String chinese, String english) {
        return new Symbol<>(name, Unit.CENTIMETRE, Centimetres::new, chinese, english);
    }

    static Symbol<Kilograms> mass(String name, String chinese, String english) {
        return new Symbol<>(name, Unit.KILOGRAM, Kilograms::new, chinese, english);
    }

    private static Symbol<KilogramsCO2e> co2e(String name, String chinese, String english) {
        return new Symbol<>(name, Unit.KILOGRAM_CO2E, KilogramsCO2e::new, chinese, english);
    }

    /// A coefficient that was fitted: its unit follows from those of the formula.
    static Symbol<Ratio> fitted(String name) {
        return Symbols.ratio(name, "方程系数 " + name, "coefficient " + name);
    }
}
