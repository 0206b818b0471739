package org.tanku.kernel.method.sampling;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.stock.SamplingEquations;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.SimulatedEquation;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.uncertainty.Distribution;
import org.tanku.kernel.uncertainty.Simulated;
import org.tanku.kernel.uncertainty.Simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How uncertain the carbon of trees is when its volume and all its factors are (林木碳储量模拟), relative
/// to the value without errors: there is no formula for the ends of the interval of V · D · BEF ·
/// (1 + R) · CF. The errors are normal and independent; none makes a factor negative.
///
/// Seed and number of draws are letters of the equation, so that every step can be recomputed.
public final class TreeCarbonSimulation {
    private static final Source SOURCE =
            new Source(
                    "IPCC 2006 Guidelines, volume 1, chapter 3",
                    "approach 2, Monte Carlo simulation",
                    Confidence.RECALLED_HIGH);

    private static final int LEAST_DRAWS = 100;
    private static final int MOST_DRAWS = 1_000_000;

    /// Beyond this a whole number has no exact double, and the seed would not be the one that was
    /// told.
    private static final double LARGEST_SEED = Math.scalb(1.0, 53) - 1;

    private static final Symbol<Ratio> CV_V =
            variation("cv_V", "蓄积变异系数", "variation of the volume");
    private static final Symbol<Ratio> CV_D =
            variation("cv_D", "木材基本密度变异系数", "variation of density");
    private static final Symbol<Ratio> CV_BEF =
            variation("cv_BEF", "生物量扩展因子变异系数", "variation of the expansion factor");
    private static final Symbol<Ratio> CV_R =
            variation("cv_R", "根茎比变异系数", "variation of the root ratio");
    private static final Symbol<Ratio> CV_CF =
            variation("cv_CF", "含碳率变异系数", "variation of the carbon fraction");

    /// How many draws (模拟次数).
    public static final Symbol<Ratio> DRAWS =
            Symbols.ratio("draws", "模拟次数", "number of draws").within(LEAST_DRAWS, MOST_DRAWS);

    /// What the draws follow from (随机种子): a whole number.
    public static final Symbol<Ratio> SEED =
            Symbols.ratio("seed", "随机种子", "seed").within(0, LARGEST_SEED);

    private static final Symbol<Ratio> R = Symbols.R.within(0, Double.POSITIVE_INFINITY);

    private static final List<Symbol<?>> LETTERS =
            List.of(CV_V, CV_D, CV_BEF, R, CV_R, CV_CF, DRAWS, SEED);
    private static final List<Symbol<?>> WITH_CONFIDENCE =
            List.of(
                    CV_V,
                    CV_D,
                    CV_BEF,
                    R,
                    CV_R,
                    CV_CF,
                    DRAWS,
                    SEED,
                    SamplingEquations.CONFIDENCE.within(0, 1));

    private static final int DRAWS_AT = LETTERS.indexOf(DRAWS);
    private static final int SEED_AT = LETTERS.indexOf(SEED);

    /// The deviation of all draws.
    public static final SimulatedEquation<Ratio> DEVIATION =
            equation(
                    "simulated-deviation-of-tree-carbon",
                    "林木碳储量的模拟变异系数",
                    "simulated variation of tree carbon",
                    "cv_C = deviation(cv_V, cv_D, cv_BEF, R, cv_R, cv_CF, draws, seed)",
                    "cv_C",
                    LETTERS,
                    values -> figure(Simulated::deviation, values));

    /// The lower end of the interval that holds a share of the draws.
    public static final SimulatedEquation<Ratio> LOWER =
            equation(
                    "simulated-lower-end-of-tree-carbon",
                    "林木碳储量的模拟置信下限（相对值）",
                    "simulated lower end of tree carbon, relative",
                    "C_low = lower(cv_V, cv_D, cv_BEF, R, cv_R, cv_CF, draws, seed, confidence)",
                    "C_low",
                    WITH_CONFIDENCE,
                    values -> figure(drawn -> drawn.lower(values[LETTERS.size()]), values));

    /// The upper end of that interval.
    public static final SimulatedEquation<Ratio> UPPER =
            equation(
                    "simulated-upper-end-of-tree-carbon",
                    "林木碳储量的模拟置信上限（相对值）",
                    "simulated upper end of tree carbon, relative",
                    "C_high = upper(cv_V, cv_D, cv_BEF, R, cv_R, cv_CF, draws, seed, confidence)",
                    "C_high",
                    WITH_CONFIDENCE,
                    values -> figure(drawn -> drawn.upper(values[LETTERS.size()]), values));

    private TreeCarbonSimulation() {}

    /// The coefficients of variation of volume and factors, and the root ratio itself, since 1 + R
    /// errs less than R (变异系数).
    public record Spread(
            Explained<Ratio> V,
            Explained<Ratio> D,
            Explained<Ratio> BEF,
            Explained<Ratio> rootRatio,
            Explained<Ratio> R,
            Explained<Ratio> CF) {}

    /// What the draws tell (模拟结果), each as a step of its own.
    public record Result(
            Explained<Ratio> deviation, Explained<Ratio> lower, Explained<Ratio> upper) {}

    /// @throws IllegalArgumentException when draws or seed are out of their range
    public static Result of(Spread spread, Explained<Ratio> confidence, int draws, long seed) {
        if (!DRAWS.allows(draws) || !SEED.allows(seed)) {
            throw new IllegalArgumentException(draws + " draws of the seed " + seed);
        }
        List<Explained<?>> values =
                List.of(
                        spread.V(),
                        spread.D(),
                        spread.BEF(),
                        spread.rootRatio(),
                        spread.R(),
                        spread.CF(),
                        given(DRAWS, draws),
                        given(SEED, seed));
        List<Explained<?>> all = new ArrayList<>(values);
        all.add(confidence);
        return new Result(DEVIATION.of(values), LOWER.of(all), UPPER.of(all));
    }

    private static Explained<Ratio> given(Symbol<Ratio> letter, double value) {
        return Explained.given(letter, new Ratio(value), Phrase.SUPPLIED_BY_USER.tell());
    }

    /// One figure of the draws; none where draws or seed are no whole numbers.
    private static double figure(ToDoubleFunction<Simulated> figure, double... values) {
        boolean whole =
                values[DRAWS_AT] == Math.rint(values[DRAWS_AT])
                        && values[SEED_AT] == Math.rint(values[SEED_AT]);
        return whole ? figure.applyAsDouble(simulated(values)) : Double.NaN;
    }

    private static Simulated simulated(double... values) {
        double root = values[3];
        Simulation simulation =
                new Simulation(
                        List.of(
                                around(1, values[0]),
                                around(1, values[1]),
                                around(1, values[2]),
                                around(root, values[4]),
                                around(1, values[5])),
                        drawn ->
                                drawn[0]
                                        * drawn[1]
                                        * drawn[2]
                                        * (1 + drawn[3])
                                        / (1 + root)
                                        * drawn[4]);
        return simulation.run((int) values[DRAWS_AT], (long) values[SEED_AT], 1);
    }

    private static Distribution around(double value, double variation) {
        double deviation = value * variation;
        return deviation == 0
                ? new Distribution.Exact(value)
                : new Distribution.TruncatedNormal(value, deviation, 0, Double.POSITIVE_INFINITY);
    }

    private static Symbol<Ratio> variation(String name, String chinese, String english) {
        return Symbols.ratio(name, chinese, english).within(0, 1);
    }

    private static SimulatedEquation<Ratio> equation(
            String id,
            String chinese,
            String english,
            String text,
            String letter,
            List<Symbol<?>> letters,
            SimulatedEquation.Arithmetic figure) {
        return new SimulatedEquation<>(
                Formula.of(id, chinese, english, text, SOURCE),
                Symbols.ratio(letter, chinese, english),
                letters,
                figure);
    }

    /// For the catalogue.
    static List<Equation<?>> equations() {
        return List.of(DEVIATION, LOWER, UPPER);
    }
}
