package org.tanku.kernel.method.growth;

import org.tanku.kernel.trace.Words;

import java.util.ArrayList;
import java.util.List;

/// The shapes that growth over age is described by (生长曲线形式). Age counts in years; `a` is what the
/// curve tends to, `b` and `c` shape it and are above zero.
public enum CurveForm {
    RICHARDS("richards", "理查兹", "Richards", "a · (1 − exp(−b · A))^c"),
    LOGISTIC("logistic", "逻辑斯蒂", "logistic", "a / (1 + b · exp(−c · A))"),
    KORF("korf", "科尔夫", "Korf", "a · exp(−b · A^(−c))"),
    GOMPERTZ("gompertz", "冈珀茨", "Gompertz", "a · exp(−b · exp(−c · A))"),
    WEIBULL("weibull", "韦布尔", "Weibull", "a · (1 − exp(−b · A^c))"),
    SCHUMACHER("schumacher", "舒马赫", "Schumacher", "a · exp(−b / A)");

    /// Starts of a fit lie on a grid of powers of two: how fast the curve rises, and how it bends.
    private static final int SLOWEST = -2;

    private static final int FASTEST = 3;
    private static final int FLATTEST = -1;
    private static final int MOST_BENT = 2;

    private final String id;
    private final Words words;
    private final String text;

    CurveForm(String id, String chinese, String english, String text) {
        this.id = id;
        this.words = new Words(chinese, english);
        this.text = text;
    }

    /// Reads `Richards`, in either language or as the ids have it.
    ///
    /// @throws IllegalArgumentException when no form is called so
    public static CurveForm parse(String text) {
        for (CurveForm form : values()) {
            if (text.equals(form.words.english())
                    || text.equals(form.words.chinese())
                    || text.equals(form.id)) {
                return form;
            }
        }
        throw new IllegalArgumentException("no growth curve is called '" + text + "'");
    }

    /// As the ids of equations begin: `richards`.
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

    /// How many parameters it has: Schumacher's has no `c`.
    public int parameters() {
        return this == SCHUMACHER ? 2 : 1 + 2;
    }

    /// The arithmetic. A form without `c` takes no notice of it.
    public double curve(double a, double b, double c, double A) {
        return switch (this) {
            case RICHARDS -> a * StrictMath.pow(1 - StrictMath.exp(-b * A), c);
            case LOGISTIC -> a / (1 + b * StrictMath.exp(-c * A));
            case KORF -> a * StrictMath.exp(-b * StrictMath.pow(A, -c));
            case GOMPERTZ -> a * StrictMath.exp(-b * StrictMath.exp(-c * A));
            case WEIBULL -> a * (1 - StrictMath.exp(-b * StrictMath.pow(A, c)));
            case SCHUMACHER -> a * StrictMath.exp(-b / A);
        };
    }

    double curve(double[] parameters, double A) {
        return curve(parameters[0], parameters[1], this == SCHUMACHER ? 1 : parameters[2], A);
    }

    /// Shapes to begin a fit from, the same ones every time; the asymptote follows from each.
    ///
    /// @param reach the largest age
    List<double[]> shapes(double reach) {
        List<double[]> shapes = new ArrayList<>();
        for (int bend = FLATTEST; bend <= MOST_BENT; bend++) {
            for (int rate = SLOWEST; rate <= FASTEST; rate++) {
                shapes.add(shape(rate, bend, reach));
            }
        }
        return shapes;
    }

    private double[] shape(int rate, int bend, double reach) {
        double speed = Math.scalb(1.0, rate);
        double bow = Math.scalb(1.0, bend);
        return switch (this) {
            case RICHARDS -> new double[] {speed / reach, bow};
            case LOGISTIC -> new double[] {2 * bow * 2 * bow, 2 * speed / reach};
            case KORF -> new double[] {speed / 2 * StrictMath.pow(reach, bow / 2), bow / 2};
            case GOMPERTZ -> new double[] {2 * bow, 2 * speed / reach};
            case WEIBULL -> new double[] {speed / StrictMath.pow(reach, bow), bow};
            case SCHUMACHER -> new double[] {speed / 2 * reach};
        };
    }
}
