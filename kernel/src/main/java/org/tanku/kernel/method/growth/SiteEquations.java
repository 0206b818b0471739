package org.tanku.kernel.method.growth;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// How good the ground is, told by the height of dominant trees at a base age (立地指数).
public final class SiteEquations {
    private SiteEquations() {}

    private static final Source GUIDE =
            new Source("Tanku", "由导向曲线按比例推导：同龄树高之比不随年龄变化", Confidence.DERIVED);
    private static final Source DIFFERENCE =
            new Source("Tanku", "由理查兹方程消去 b 推导（代数差分法）", Confidence.DERIVED);

    /// Height of the dominant trees (优势木平均高).
    public static final Symbol<Metres> H = metres("H", "优势木平均高", "height of the dominant trees");

    /// Site index: their height at the base age (立地指数).
    public static final Symbol<Metres> SITE_INDEX = metres("SI", "立地指数", "site index");

    static final Symbol<Metres> GUIDE_AT_AGE = metres("g", "导向曲线在该年龄的树高", "guide curve at the age");
    static final Symbol<Metres> GUIDE_AT_BASE =
            metres("g₀", "导向曲线在基准年龄的树高", "guide curve at the base age");
    private static final Symbol<Metres> H1 = metres("H₁", "已知年龄的优势木高", "height at the known age");
    private static final Symbol<Years> A1 =
            new Symbol<>("A₁", Unit.YEAR, Years::new, "已知年龄", "known age");
    private static final Symbol<Ratio> C =
            Symbols.ratio("c", "形状参数", "shape").within(0, Double.POSITIVE_INFINITY);

    /// The site index of a stand, by the guide curve.
    ///
    ///     SI = H · g₀ / g
    ///
    /// @source derived: in one family of curves heights at one age keep their ratio
    public static final Equation3<Metres, Metres, Metres, Metres> INDEX =
            new Equation3<>(
                    Formula.of(
                            "site-index",
                            "立地指数（导向曲线）",
                            "site index by the guide curve",
                            "SI = H · g₀ / g",
                            GUIDE),
                    SITE_INDEX,
                    H,
                    GUIDE_AT_BASE,
                    GUIDE_AT_AGE,
                    (H, base, age) -> H * base / age);

    /// The height that a site index grows to, by the guide curve.
    ///
    ///     H = SI · g / g₀
    ///
    /// @source derived, the site index read the other way
    public static final Equation3<Metres, Metres, Metres, Metres> HEIGHT =
            new Equation3<>(
                    Formula.of(
                            "height-of-site-index",
                            "某立地指数的优势木高（导向曲线）",
                            "height of a site index by the guide curve",
                            "H = SI · g / g₀",
                            GUIDE),
                    H,
                    SITE_INDEX,
                    GUIDE_AT_AGE,
                    GUIDE_AT_BASE,
                    (SI, age, base) -> SI * age / base);

    /// The height at another age where all sites tend to one height but not equally fast
    /// (polymorphic, 多形立地曲线).
    ///
    ///     H = a · (1 − (1 − (H₁ / a)^(1 / c))^(A / A₁))^c
    ///
    /// @source derived from Richards by eliminating b
    public static final Equation5<Metres, Ratio, Metres, Years, Years, Metres> POLYMORPHIC =
            new Equation5<>(
                    Formula.of(
                            "polymorphic-height",
                            "多形立地曲线（理查兹差分式）",
                            "polymorphic site curve, Richards in differences",
                            "H = a · (1 − (1 − (H₁ / a)^(1 / c))^(A / A₁))^c",
                            DIFFERENCE),
                    H,
                    metres("a", "树高渐近值", "what heights tend to"),
                    C,
                    H1,
                    A1,
                    CurveEquations.AGE,
                    (a, c, H1, A1, A) ->
                            a
                                    * StrictMath.pow(
                                            1
                                                    - StrictMath.pow(
                                                            1 - StrictMath.pow(H1 / a, 1 / c),
                                                            A / A1),
                                            c));

    static Symbol<Metres> metres(String name, String chinese, String english) {
        return new Symbol<>(name, Unit.METRE, Metres::new, chinese, english);
    }

    /// For the catalogue.
    public static List<Equation<?>> list() {
        return List.of(INDEX, HEIGHT, POLYMORPHIC);
    }
}
