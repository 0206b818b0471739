package org.tanku.kernel.method.growth;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// The heights of trees by their diameters, one equation for each form (树高曲线方程).
///
/// @source names and forms as foresters use them; log-log and log-quadratic as in the R package
///   BIOMASS
public final class HeightEquations {
    private HeightEquations() {}

    private static final Source LOGARITHMS =
            new Source("BIOMASS (umr-amap) abd33c2233aa", "modelHD: log1, log2", Confidence.FOUND);
    private static final Source FORMS =
            new Source("forest mensuration", "树高曲线通用形式", Confidence.RECALLED_HIGH);

    /// Diameter at breast height (胸径).
    public static final Symbol<Centimetres> DIAMETER =
            new Symbol<>("D", Unit.CENTIMETRE, Centimetres::new, "胸径", "diameter");

    /// Height (树高).
    public static final Symbol<Metres> HEIGHT = SiteEquations.metres("H", "树高", "height");

    private static final Symbol<Ratio> A_LOG = Symbols.ratio("a", "截距", "intercept");
    private static final Symbol<Ratio> B_LOG = Symbols.ratio("b", "斜率", "slope");
    private static final Symbol<Ratio> C_LOG = Symbols.ratio("c", "二次项系数", "bend");
    private static final Symbol<Ratio> S =
            Symbols.ratio("s", "ln H 的剩余标准差", "residual deviation of ln H")
                    .within(0, Double.POSITIVE_INFINITY);
    private static final Symbol<Ratio> A_SHAPE =
            Symbols.ratio("a", "形状参数 a（D 以厘米计）", "shape a, D in cm")
                    .within(0, Double.POSITIVE_INFINITY);
    private static final Symbol<Ratio> B =
            Symbols.ratio("b", "形状参数 b（D 以厘米计）", "shape b, D in cm")
                    .within(0, Double.POSITIVE_INFINITY);
    private static final Symbol<Ratio> C =
            Symbols.ratio("c", "形状参数 c（D 以厘米计）", "shape c, D in cm")
                    .within(0, Double.POSITIVE_INFINITY);
    private static final Symbol<Metres> A =
            SiteEquations.metres("a", "胸高以上树高的渐近值", "what the height above breast tends to");

    /// Straight in logarithms; the mean of the logarithms is led back by `s²/2`.
    public static final Equation4<Ratio, Ratio, Ratio, Centimetres, Metres> LOG_LOG =
            straight(HeightForm.LOG_LOG);

    public static final Equation5<Ratio, Ratio, Ratio, Ratio, Centimetres, Metres> LOG_SQUARE =
            bent(HeightForm.LOG_SQUARE);

    public static final Equation3<Ratio, Ratio, Centimetres, Metres> NASLUND =
            ofShapes(HeightForm.NASLUND);

    public static final Equation4<Metres, Ratio, Ratio, Centimetres, Metres> CHAPMAN_RICHARDS =
            ofThree(HeightForm.CHAPMAN_RICHARDS);
    public static final Equation4<Metres, Ratio, Ratio, Centimetres, Metres> WEIBULL =
            ofThree(HeightForm.WEIBULL);
    public static final Equation3<Metres, Ratio, Centimetres, Metres> MICHAILOFF =
            ofTwo(HeightForm.MICHAILOFF);
    public static final Equation3<Metres, Ratio, Centimetres, Metres> MICHAELIS_MENTEN =
            ofTwo(HeightForm.MICHAELIS_MENTEN);
    public static final Equation3<Metres, Ratio, Centimetres, Metres> CURTIS =
            ofTwo(HeightForm.CURTIS);

    private static Equation4<Ratio, Ratio, Ratio, Centimetres, Metres> straight(HeightForm form) {
        return new Equation4<>(
                formula(form, LOGARITHMS),
                HEIGHT,
                A_LOG,
                B_LOG,
                S,
                DIAMETER,
                (a, b, s, D) -> form.height(a, b, s, 0, D));
    }

    private static Equation5<Ratio, Ratio, Ratio, Ratio, Centimetres, Metres> bent(
            HeightForm form) {
        return new Equation5<>(
                formula(form, LOGARITHMS),
                HEIGHT,
                A_LOG,
                B_LOG,
                C_LOG,
                S,
                DIAMETER,
                (a, b, c, s, D) -> form.height(a, b, c, s, D));
    }

    private static Equation3<Ratio, Ratio, Centimetres, Metres> ofShapes(HeightForm form) {
        return new Equation3<>(
                formula(form, FORMS),
                HEIGHT,
                A_SHAPE,
                B,
                DIAMETER,
                (a, b, D) -> form.height(a, b, 0, 0, D));
    }

    private static Equation4<Metres, Ratio, Ratio, Centimetres, Metres> ofThree(HeightForm form) {
        return new Equation4<>(
                formula(form, FORMS),
                HEIGHT,
                A,
                B,
                C,
                DIAMETER,
                (a, b, c, D) -> form.height(a, b, c, 0, D));
    }

    private static Equation3<Metres, Ratio, Centimetres, Metres> ofTwo(HeightForm form) {
        return new Equation3<>(
                formula(form, FORMS),
                HEIGHT,
                A,
                B,
                DIAMETER,
                (a, b, D) -> form.height(a, b, 0, 0, D));
    }

    private static Formula formula(HeightForm form, Source source) {
        return Formula.of(
                form.id() + "-height-of-diameter",
                "树高曲线（" + form.words().chinese() + "）",
                "height over diameter, " + form.words().english(),
                "H = " + form.text(),
                source);
    }

    /// The height of a diameter, with its step.
    ///
    /// @param parameters in the order of [HeightForm#letters]
    public static Explained<Metres> of(
            HeightForm form, double[] parameters, Explained<Centimetres> diameter, String origin) {
        double a = parameters[0];
        Explained<Ratio> b = given(B, parameters[1], origin);
        return switch (form) {
            case LOG_LOG ->
                    LOG_LOG.of(
                            given(A_LOG, a, origin),
                            given(B_LOG, parameters[1], origin),
                            given(S, parameters[2], origin),
                            diameter);
            case LOG_SQUARE ->
                    LOG_SQUARE.of(
                            given(A_LOG, a, origin),
                            given(B_LOG, parameters[1], origin),
                            given(C_LOG, parameters[2], origin),
                            given(S, parameters[2 + 1], origin),
                            diameter);
            case NASLUND -> NASLUND.of(given(A_SHAPE, a, origin), b, diameter);
            case CHAPMAN_RICHARDS ->
                    CHAPMAN_RICHARDS.of(
                            metres(a, origin), b, given(C, parameters[2], origin), diameter);
            case WEIBULL ->
                    WEIBULL.of(metres(a, origin), b, given(C, parameters[2], origin), diameter);
            case MICHAILOFF -> MICHAILOFF.of(metres(a, origin), b, diameter);
            case MICHAELIS_MENTEN -> MICHAELIS_MENTEN.of(metres(a, origin), b, diameter);
            case CURTIS -> CURTIS.of(metres(a, origin), b, diameter);
        };
    }

    private static Explained<Ratio> given(Symbol<Ratio> symbol, double value, String origin) {
        return Explained.given(symbol, new Ratio(value), origin);
    }

    private static Explained<Metres> metres(double value, String origin) {
        return Explained.given(A, new Metres(value), origin);
    }

    /// For the catalogue.
    public static List<Equation<?>> list() {
        return List.of(
                LOG_LOG,
                LOG_SQUARE,
                NASLUND,
                CHAPMAN_RICHARDS,
                WEIBULL,
                MICHAILOFF,
                MICHAELIS_MENTEN,
                CURTIS);
    }
}
