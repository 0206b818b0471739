package org.tanku.kernel.method.projection;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.growth.CurveEquations;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCarbon;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Equation6;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// How the areas of age classes pass into one another in a year (龄级面积转移): a share of each is felled
/// and begins anew, and of the rest one part in the width of the class grows into the next.
///
/// @source design of Tanku: areas are taken to lie evenly within each class
public final class AgeClassEquations {
    private AgeClassEquations() {}

    private static final Source SOURCE =
            new Source("Tanku", "龄级转移矩阵：级内面积均匀分布，采伐迹地回到第一龄级", Confidence.DESIGN);

    static final Symbol<Hectares> AREA = area("a", "本龄级面积", "area of the class");
    static final Symbol<Hectares> BELOW = area("a′", "前一龄级面积", "area of the class before");
    static final Symbol<Hectares> AFTER = area("a₁", "下一年末面积", "area a year later");
    static final Symbol<Hectares> FELLED_AREA = area("F", "采伐面积", "area felled");
    static final Symbol<Hectares> RENEWED = area("ΣF", "更新面积", "area renewed");
    static final Symbol<Ratio> FELLING = share("h", "本龄级年采伐率", "share felled a year");
    static final Symbol<Ratio> FELLING_BELOW =
            share("h′", "前一龄级年采伐率", "share felled a year in the class before");
    static final Symbol<Years> WIDTH = years("w", "本龄级年限", "years of the class");
    static final Symbol<Years> WIDTH_BELOW = years("w′", "前一龄级年限", "years of the class before");
    static final Symbol<TonnesCarbon> STOCK = carbon("S", "龄级碳储量", "carbon of the class");

    /// What is felled of a class in a year.
    public static final Equation2<Ratio, Hectares, Hectares> FELLED =
            new Equation2<>(
                    formula("age-class-felled", "龄级采伐面积", "area felled of a class", "F = h · a"),
                    FELLED_AREA,
                    FELLING,
                    AREA,
                    (h, a) -> h * a);

    /// All that was felled begins anew.
    public static final Total<Hectares> RENEWAL =
            new Total<>(
                    formula("age-class-renewed", "更新面积", "area renewed", "ΣF = Σ F"),
                    RENEWED,
                    FELLED_AREA);

    /// The first class a year later: what stayed, and what was renewed.
    ///
    ///     a₁ = (1 − h) · (1 − 1 / w) · a + ΣF
    public static final Equation4<Ratio, Years, Hectares, Hectares, Hectares> FIRST =
            new Equation4<>(
                    formula(
                            "age-class-first",
                            "第一龄级下一年面积",
                            "first class a year later",
                            "a₁ = (1 − h) · (1 − 1 / w) · a + ΣF"),
                    AFTER,
                    FELLING,
                    WIDTH,
                    AREA,
                    RENEWED,
                    (h, w, a, renewed) -> (1 - h) * (1 - 1 / w) * a + renewed);

    /// A class in the middle a year later: what stayed, and what grew into it.
    ///
    ///     a₁ = (1 − h) · (1 − 1 / w) · a + (1 − h′) / w′ · a′
    public static final Equation6<Ratio, Years, Hectares, Ratio, Years, Hectares, Hectares> MIDDLE =
            new Equation6<>(
                    formula(
                            "age-class-middle",
                            "中间龄级下一年面积",
                            "class in the middle a year later",
                            "a₁ = (1 − h) · (1 − 1 / w) · a + (1 − h′) / w′ · a′"),
                    AFTER,
                    FELLING,
                    WIDTH,
                    AREA,
                    FELLING_BELOW,
                    WIDTH_BELOW,
                    BELOW,
                    (h, w, a, hBelow, wBelow, below) ->
                            (1 - h) * (1 - 1 / w) * a + (1 - hBelow) / wBelow * below);

    /// The last class a year later: nothing grows out of it.
    ///
    ///     a₁ = (1 − h) · a + (1 − h′) / w′ · a′
    public static final Equation5<Ratio, Hectares, Ratio, Years, Hectares, Hectares> LAST =
            new Equation5<>(
                    formula(
                            "age-class-last",
                            "最后龄级下一年面积",
                            "last class a year later",
                            "a₁ = (1 − h) · a + (1 − h′) / w′ · a′"),
                    AFTER,
                    FELLING,
                    AREA,
                    FELLING_BELOW,
                    WIDTH_BELOW,
                    BELOW,
                    (h, a, hBelow, wBelow, below) -> (1 - h) * a + (1 - hBelow) / wBelow * below);

    /// Carbon of the trees of a class.
    ///
    ///     S = a · ρ
    public static final Equation2<Hectares, TonnesCarbonPerHectare, TonnesCarbon> CARBON =
            new Equation2<>(
                    formula("age-class-carbon", "龄级碳储量", "carbon of a class", "S = a · ρ"),
                    STOCK,
                    AREA,
                    CurveEquations.OF_CARBON.result(),
                    (a, density) -> a * density);

    public static final Total<TonnesCarbon> ALL =
            new Total<>(
                    formula(
                            "age-class-carbon-of-all",
                            "区域碳储量",
                            "carbon of all classes",
                            "ΣS = Σ S"),
                    carbon("ΣS", "区域碳储量", "carbon of all classes"),
                    STOCK);

    private static Formula formula(String id, String chinese, String english, String text) {
        return Formula.of(id, chinese, english, text, SOURCE);
    }

    private static Symbol<Hectares> area(String name, String chinese, String english) {
        return new Symbol<>(name, Unit.HECTARE, Hectares::new, chinese, english);
    }

    private static Symbol<Ratio> share(String name, String chinese, String english) {
        return Symbols.ratio(name, chinese, english).within(0, 1);
    }

    private static Symbol<Years> years(String name, String chinese, String english) {
        return new Symbol<>(name, Unit.YEAR, Years::new, chinese, english)
                .within(1, Double.POSITIVE_INFINITY);
    }

    private static Symbol<TonnesCarbon> carbon(String name, String chinese, String english) {
        return new Symbol<>(name, Unit.TONNE_CARBON, TonnesCarbon::new, chinese, english);
    }

    /// For the catalogue.
    public static List<Equation<?>> list() {
        return List.of(FELLED, RENEWAL, FIRST, MIDDLE, LAST, CARBON, ALL);
    }
}
