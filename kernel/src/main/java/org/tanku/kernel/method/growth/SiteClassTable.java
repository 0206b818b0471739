package org.tanku.kernel.method.growth;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// A yield table with several site classes (地位级收获表): heights tell the class of a stand, which may
/// lie between two, and the class tells what it will hold. Curves of any shape: the table is the
/// model.
///
/// @param classes in the order of their numbers; the best is often 1
public record SiteClassTable(String name, List<SiteClass> classes) {
    /// One class of the table: its heights and its stocks by age.
    public record SiteClass(
            double number, YieldCurve<Metres> height, YieldCurve<CubicMetresPerHectare> stock) {}

    /// What came of reading a class off a height.
    public sealed interface Outcome {
        record Read(Explained<Ratio> siteClass) implements Outcome {}

        /// Higher than the best class or lower than the poorest; nothing is guessed.
        record OutsideTable(double highest, double lowest) implements Outcome {}
    }

    private static final Source SOURCE = new Source("Tanku", "地位级之间线性内插", Confidence.DESIGN);

    /// The class of a stand between two of a table (地位级).
    public static final Symbol<Ratio> CLASS = number("S", "地位级", "site class");

    private static final Symbol<Ratio> BEFORE = number("S₁", "前一地位级", "class before");
    private static final Symbol<Ratio> AFTER = number("S₂", "后一地位级", "class after");

    /// The class that a height tells.
    ///
    ///     S = S₁ + (S₂ − S₁) · (H − H₁) / (H₂ − H₁)
    public static final Equation5<Ratio, Ratio, Metres, Metres, Metres, Ratio> OF_HEIGHT =
            new Equation5<>(
                    Formula.of(
                            "site-class-of-height",
                            "由树高查定地位级",
                            "site class by height",
                            "S = S₁ + (S₂ − S₁) · (H − H₁) / (H₂ − H₁)",
                            SOURCE),
                    CLASS,
                    BEFORE,
                    AFTER,
                    SiteEquations.metres("H₁", "前一地位级树高", "height of the class before"),
                    SiteEquations.metres("H₂", "后一地位级树高", "height of the class after"),
                    SiteEquations.H,
                    (before, after, low, high, H) ->
                            before + (after - before) * (H - low) / (high - low));

    /// The stock of a class between two of the table.
    ///
    ///     V = V₁ + (V₂ − V₁) · (S − S₁) / (S₂ − S₁)
    public static final Equation5<
                    CubicMetresPerHectare,
                    CubicMetresPerHectare,
                    Ratio,
                    Ratio,
                    Ratio,
                    CubicMetresPerHectare>
            STOCK =
                    new Equation5<>(
                            Formula.of(
                                    "stock-of-site-class",
                                    "某地位级的每公顷蓄积（收获表内插）",
                                    "stock of a site class by the table",
                                    "V = V₁ + (V₂ − V₁) · (S − S₁) / (S₂ − S₁)",
                                    SOURCE),
                            Symbols.V,
                            Symbols.volume("V₁", "前一地位级蓄积", "stock of the class before"),
                            Symbols.volume("V₂", "后一地位级蓄积", "stock of the class after"),
                            BEFORE,
                            AFTER,
                            CLASS,
                            (V1, V2, S1, S2, S) -> V1 + (V2 - V1) * (S - S1) / (S2 - S1));

    public SiteClassTable {
        classes = List.copyOf(classes);
        if (classes.size() < 2) {
            throw new IllegalArgumentException(
                    name + " needs two site classes, not " + classes.size());
        }
        for (int i = 1; i < classes.size(); i++) {
            if (!(classes.get(i - 1).number() < classes.get(i).number())) {
                throw new IllegalArgumentException(
                        name
                                + ": classes rise, not "
                                + classes.get(i - 1).number()
                                + " → "
                                + classes.get(i).number());
            }
        }
    }

    /// The class of dominant trees that are so high at an age.
    public Outcome siteClass(Explained<Metres> height, Explained<Years> age) {
        double H = height.value().value();
        for (int i = 1; i < classes.size(); i++) {
            Explained<Metres> first = classes.get(i - 1).height().within(age);
            Explained<Metres> second = classes.get(i).height().within(age);
            if (isBetween(H, first.value().value(), second.value().value())) {
                return new Outcome.Read(
                        OF_HEIGHT.of(
                                number(BEFORE, i - 1),
                                number(AFTER, i),
                                first.as(OF_HEIGHT.c()),
                                second.as(OF_HEIGHT.d()),
                                height.as(SiteEquations.H)));
            }
        }
        double first = classes.getFirst().height().within(age).value().value();
        double last = classes.getLast().height().within(age).value().value();
        return new Outcome.OutsideTable(Math.max(first, last), Math.min(first, last));
    }

    /// What a stand of a class holds at an age.
    ///
    /// @throws IllegalArgumentException when the class lies outside the table
    public Explained<CubicMetresPerHectare> stock(
            Explained<Ratio> siteClass, Explained<Years> age) {
        for (int i = 1; i < classes.size(); i++) {
            if (isBetween(
                    siteClass.value().value(),
                    classes.get(i - 1).number(),
                    classes.get(i).number())) {
                return STOCK.of(
                        classes.get(i - 1).stock().within(age).as(STOCK.a()),
                        classes.get(i).stock().within(age).as(STOCK.b()),
                        number(BEFORE, i - 1),
                        number(AFTER, i),
                        siteClass.as(CLASS));
            }
        }
        throw new IllegalArgumentException(
                name + " has no site class " + siteClass.value().value());
    }

    private static boolean isBetween(double value, double one, double other) {
        return one != other && value >= Math.min(one, other) && value <= Math.max(one, other);
    }

    private Explained<Ratio> number(Symbol<Ratio> symbol, int place) {
        return Explained.given(symbol, new Ratio(classes.get(place).number()), name);
    }

    private static Symbol<Ratio> number(String name, String chinese, String english) {
        return Symbols.ratio(name, chinese, english).within(0, Double.POSITIVE_INFINITY);
    }

    /// For the catalogue.
    public static List<Equation<?>> list() {
        return List.of(OF_HEIGHT, STOCK);
    }
}
