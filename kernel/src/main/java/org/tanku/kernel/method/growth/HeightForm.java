package org.tanku.kernel.method.growth;

import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.trace.Words;

import java.util.List;

/// The shapes that heights over diameters are described by (树高曲线形式).
public enum HeightForm {
    LOG_LOG("log-log", "双对数", "log-log", "exp(a + b · ln(D) + s² / 2)", List.of("a", "b", "s")),
    LOG_SQUARE(
            "log-square",
            "对数二次",
            "log-quadratic",
            "exp(a + b · ln(D) + c · ln(D)² + s² / 2)",
            List.of("a", "b", "c", "s")),
    NASLUND("naslund", "内斯隆德", "Näslund", "1.3 + D² / (a + b · D)²", List.of("a", "b")),
    CHAPMAN_RICHARDS(
            "chapman-richards",
            "查普曼-理查兹",
            "Chapman-Richards",
            "1.3 + a · (1 − exp(−b · D))^c",
            List.of("a", "b", "c")),
    WEIBULL("weibull", "韦布尔", "Weibull", "1.3 + a · (1 − exp(−b · D^c))", List.of("a", "b", "c")),
    MICHAILOFF("michailoff", "米哈伊洛夫", "Michailoff", "1.3 + a · exp(−b / D)", List.of("a", "b")),
    MICHAELIS_MENTEN(
            "michaelis-menten",
            "米氏",
            "Michaelis-Menten",
            "1.3 + a · D / (b + D)",
            List.of("a", "b")),
    CURTIS("curtis", "柯蒂斯", "Curtis", "1.3 + a · (D / (1 + D))^b", List.of("a", "b"));

    private final String id;
    private final Words words;
    private final String text;
    private final List<String> letters;

    HeightForm(String id, String chinese, String english, String text, List<String> letters) {
        this.id = id;
        this.words = new Words(chinese, english);
        this.text = text;
        this.letters = letters;
    }

    public String id() {
        return id;
    }

    public Words words() {
        return words;
    }

    /// The right-hand side as it is printed.
    public String text() {
        return text;
    }

    /// Its parameters in order; `s` is the residual deviation of ln H.
    public List<String> letters() {
        return letters;
    }

    /// Whether it is fitted as a straight or bent line of logarithms.
    boolean isLogarithmic() {
        return this == LOG_LOG || this == LOG_SQUARE;
    }

    /// The height of a diameter; `third` and `fourth` are zero where the form has no such
    /// parameter.
    double height(double first, double second, double third, double fourth, double D) {
        double b = second;
        return switch (this) {
            case LOG_LOG -> StrictMath.exp(first + b * StrictMath.log(D) + third * third / 2);
            case LOG_SQUARE -> bent(first, b, third, fourth, StrictMath.log(D));
            case NASLUND -> Metres.BREAST_HEIGHT + D * D / ((first + b * D) * (first + b * D));
            case CHAPMAN_RICHARDS ->
                    Metres.BREAST_HEIGHT + CurveForm.RICHARDS.curve(first, b, third, D);
            case WEIBULL -> Metres.BREAST_HEIGHT + CurveForm.WEIBULL.curve(first, b, third, D);
            case MICHAILOFF -> Metres.BREAST_HEIGHT + CurveForm.SCHUMACHER.curve(first, b, 1, D);
            case MICHAELIS_MENTEN -> Metres.BREAST_HEIGHT + first * D / (b + D);
            case CURTIS -> Metres.BREAST_HEIGHT + first * StrictMath.pow(D / (1 + D), b);
        };
    }

    private static double bent(double a, double b, double c, double s, double lnD) {
        return StrictMath.exp(a + b * lnD + c * lnD * lnD + s * s / 2);
    }

    double height(double[] parameters, double D) {
        return height(
                parameters[0],
                parameters[1],
                parameters.length > 2 ? parameters[2] : 0,
                parameters.length > 2 + 1 ? parameters[2 + 1] : 0,
                D);
    }
}
