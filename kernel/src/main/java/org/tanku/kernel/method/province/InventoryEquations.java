package org.tanku.kernel.method.province;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// Arithmetic between the figures of published inventories (清查结果校核公式): they must agree with each
/// other before anything is built on them.
public final class InventoryEquations {
    private InventoryEquations() {}

    private static final Source SOURCE =
            new Source("台海网 2013-12-13", "福建省第八次森林资源清查结果", Confidence.FOUND);
    private static final Source DERIVED = new Source("Tanku", "由清查结果推导", Confidence.DERIVED);

    static final Symbol<CubicMetres> V_ALL = ProvinceLetters.volume("V_ALL", "蓄积量", "stock");

    private static final Symbol<Hectares> AREA_1 =
            ProvinceLetters.area("A₁", "上次清查面积", "area at the inventory before");
    private static final Symbol<Hectares> AREA_2 =
            ProvinceLetters.area("A₂", "本次清查面积", "area at this inventory");
    private static final Symbol<Hectares> AREA_INCREASE =
            ProvinceLetters.area("ΔA", "间隔期内增加的面积", "increase of the area");
    private static final Symbol<CubicMetres> VOLUME_1 =
            ProvinceLetters.volume("V₁", "上次清查蓄积", "stock at the inventory before");
    private static final Symbol<CubicMetres> VOLUME_2 =
            ProvinceLetters.volume("V₂", "本次清查蓄积", "stock at this inventory");
    private static final Symbol<CubicMetres> VOLUME_INCREASE =
            ProvinceLetters.volume("ΔV", "间隔期内增加的蓄积", "increase of the stock");

    /// A₁ = A₂ − ΔA
    public static final Equation2<Hectares, Hectares, Hectares> AREA_BEFORE =
            new Equation2<>(
                    Formula.of(
                            "area-before-increase",
                            "由本次面积与增加量推算上次面积",
                            "area before its increase",
                            "A₁ = A₂ − ΔA",
                            SOURCE),
                    AREA_1,
                    AREA_2,
                    AREA_INCREASE,
                    (A2, increase) -> A2 - increase);

    /// V₁ = V₂ − ΔV
    public static final Equation2<CubicMetres, CubicMetres, CubicMetres> VOLUME_BEFORE =
            new Equation2<>(
                    Formula.of(
                            "stock-before-increase",
                            "由本次蓄积与增加量推算上次蓄积",
                            "stock before its increase",
                            "V₁ = V₂ − ΔV",
                            SOURCE),
                    VOLUME_1,
                    VOLUME_2,
                    VOLUME_INCREASE,
                    (V2, increase) -> V2 - increase);

    /// A = Σ A_i
    public static final Total<Hectares> AREA_OF_PARTS =
            new Total<>(
                    Formula.of(
                            "area-of-parts", "各部分面积之和", "area of all parts", "A = Σ A_i", SOURCE),
                    ProvinceLetters.A,
                    ProvinceLetters.area("A_i", "一部分的面积", "area of one part"));

    /// V_ALL = Σ V_i
    public static final Total<CubicMetres> VOLUME_OF_PARTS =
            new Total<>(
                    Formula.of(
                            "stock-of-parts",
                            "各部分蓄积之和",
                            "stock of all parts",
                            "V_ALL = Σ V_i",
                            SOURCE),
                    V_ALL,
                    ProvinceLetters.volume("V_i", "一部分的蓄积", "stock of one part"));

    /// Stock per hectare. The area must be that of tree forest alone: bamboo and economic forest
    /// have none of the volume.
    ///
    ///     V = V_ALL / A
    public static final Equation2<CubicMetres, Hectares, CubicMetresPerHectare> PER_HECTARE_OF =
            new Equation2<>(
                    Formula.of(
                            "stock-per-hectare",
                            "每公顷蓄积（只除以乔木林面积）",
                            "stock per hectare of tree forest",
                            "V = V_ALL / A",
                            DERIVED),
                    Symbols.V,
                    V_ALL,
                    ProvinceLetters.area("A", "乔木林面积", "area of tree forest"),
                    (V, A) -> V / A);

    static List<Equation<?>> list() {
        return List.of(AREA_BEFORE, VOLUME_BEFORE, AREA_OF_PARTS, VOLUME_OF_PARTS, PER_HECTARE_OF);
    }
}
