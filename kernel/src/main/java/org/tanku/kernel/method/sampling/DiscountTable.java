package org.tanku.kernel.method.sampling;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.stock.SamplingEquations;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;
import java.util.stream.Stream;

/// The discount of AR-TOOL14 for uncertainty (不确定性折扣表): a share of the half-width of the interval,
/// by classes open on the left and closed on the right; what a project removed is lowered by it,
/// what the baseline would have removed is raised. It never mixes with the table of the AR-CM
/// methods, which takes a share of the change itself and ends at 30 %.
///
/// Of a change below zero the tool's factor (1 ∓ d · u) would lessen the loss of a project. The
/// half-width is taken here as the positive width it is, so that the discount is always to the
/// disadvantage of the claim; for what grew, both read the same.
public final class DiscountTable {
    private static final Source SOURCE = new Source("AR-TOOL14 v4.2", "不确定性折扣表", Confidence.FOUND);
    private static final List<String> CLASSES = List.of("第一级", "第二级", "第三级", "第四级");
    private static final String BEYOND = "第五级";

    private static final Symbol<Ratio> U = SamplingEquations.U.within(0, Double.POSITIVE_INFINITY);
    private static final Symbol<Ratio> ABOVE =
            Symbols.amount("U_above", "本级下限（不含）", "lower edge of the class, outside it");
    private static final Symbol<Ratio> LAST =
            Symbols.amount("U_last", "本级上限（含）", "upper edge of the class, inside it");
    private static final Symbol<Ratio> D =
            Symbols.ratio("d", "折扣（占半区间宽）", "discount, share of the half-width").within(0, 1);

    /// For biomass per hectare.
    public static final Conservative<TonnesBiomassPerHectare> OF_BIOMASS =
            Conservative.of(PlotKind.BIOMASS);

    /// For carbon and its change.
    public static final Conservative<TonnesCO2e> OF_CARBON = Conservative.of(PlotKind.CARBON);

    /// The discount of the class in which the uncertainty lies; no number where it lies in another.
    ///
    ///     d(U) = d of the class U_above < U ≤ U_last
    public static final Equation4<Ratio, Ratio, Ratio, Ratio, Ratio> OF_CLASS =
            new Equation4<>(
                    formula(
                            "discount-of-class",
                            "不确定性所在级的折扣",
                            "discount of the class of the uncertainty",
                            "d = class(U, U_above, U_last, d)"),
                    D,
                    U,
                    ABOVE,
                    LAST,
                    D,
                    (U, above, last, d) -> isWithin(U, above, last) ? d : Double.NaN);

    /// The discount beyond the last edge; no number on this side of it.
    public static final Equation3<Ratio, Ratio, Ratio, Ratio> BEYOND_LAST =
            new Equation3<>(
                    formula(
                            "discount-beyond-last-class",
                            "超过末级界限的折扣",
                            "discount beyond the last edge",
                            "d = beyond(U, U_above, d)"),
                    D,
                    U,
                    ABOVE,
                    D,
                    (U, above, d) -> U > above ? d : Double.NaN);

    private final ParameterSet table;

    /// @param table an edition of `discount-ar-tool-14`
    public DiscountTable(ParameterSet table) {
        this.table = table;
    }

    /// The value that is credited, or that the baseline takes (保守值).
    public record Conservative<Q extends Quantity>(
            Equation3<Q, Ratio, Q, Q> project, Equation3<Q, Ratio, Q, Q> baseline) {

        static <Q extends Quantity> Conservative<Q> of(PlotKind<Q> kind) {
            Symbol<Q> X = kind.letter("X", "估计值", "estimate");
            Symbol<Q> h = kind.letter("h", "置信区间半宽", "half the width of the interval");
            return new Conservative<>(
                    new Equation3<>(
                            kind.formula(
                                    "discounted-project",
                                    "项目情景折扣后的值",
                                    "project value after the discount",
                                    "X_PROJ = X − d · h",
                                    SOURCE),
                            kind.letter("X_PROJ", "项目情景折扣后的值", "project value, discounted"),
                            X,
                            D,
                            h,
                            (x, d, half) -> x - d * half),
                    new Equation3<>(
                            kind.formula(
                                    "discounted-baseline",
                                    "基线情景折扣后的值",
                                    "baseline value after the discount",
                                    "X_BSL = X + d · h",
                                    SOURCE),
                            kind.letter("X_BSL", "基线情景折扣后的值", "baseline value, raised"),
                            X,
                            D,
                            h,
                            (x, d, half) -> x + d * half));
        }

        List<Equation<?>> list() {
            return List.of(project, baseline);
        }
    }

    /// The share of the half-width that is taken off. Every uncertainty has one: beyond 30 % it is
    /// the whole half-width.
    public Explained<Ratio> rate(Explained<Ratio> uncertainty) {
        double found = uncertainty.value().value();
        for (String row : CLASSES) {
            Explained<Ratio> above = table.get(row, ABOVE);
            Explained<Ratio> last = table.get(row, LAST);
            if (isWithin(found, above.value().value(), last.value().value())) {
                return OF_CLASS.of(uncertainty, above, last, table.get(row, D));
            }
        }
        return BEYOND_LAST.of(uncertainty, table.get(BEYOND, ABOVE), table.get(BEYOND, D));
    }

    /// What is credited of a stock or a change of the project.
    public Explained<TonnesCO2e> project(StockChange change) {
        return OF_CARBON
                .project()
                .of(
                        change.carbon(),
                        rate(change.uncertainty()),
                        IntervalEquations.OF_CARBON
                                .halfWidth()
                                .of(change.uncertainty(), change.carbon()));
    }

    /// What is set against it for a stock or a change of the baseline.
    public Explained<TonnesCO2e> baseline(StockChange change) {
        return OF_CARBON
                .baseline()
                .of(
                        change.carbon(),
                        rate(change.uncertainty()),
                        IntervalEquations.OF_CARBON
                                .halfWidth()
                                .of(change.uncertainty(), change.carbon()));
    }

    /// The first class begins at zero and includes it.
    private static boolean isWithin(double U, double above, double last) {
        return (U > above || above == 0) && U >= 0 && U <= last;
    }

    private static Formula formula(String id, String chinese, String english, String text) {
        return Formula.of(id, chinese, english, text, SOURCE);
    }

    /// For the catalogue.
    static List<Equation<?>> equations() {
        return Stream.of(
                        List.<Equation<?>>of(OF_CLASS, BEYOND_LAST),
                        OF_BIOMASS.list(),
                        OF_CARBON.list())
                .flatMap(List::stream)
                .toList();
    }
}
