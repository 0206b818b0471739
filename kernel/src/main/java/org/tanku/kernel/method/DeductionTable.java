package org.tanku.kernel.method;

import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Words;

import java.util.List;

/// The table by which the AR-CM methods pay for uncertainty (不确定性扣减表). Classes are open on the left
/// and closed on the right. Another tool's table must not be mixed with it.
public final class DeductionTable {
    private static final Source SOURCE =
            new Source("AR-CM-001-V01 与 AR-CM-003-V01", "不确定性扣减，方程编号未核对", Confidence.RECALLED_HIGH);
    private static final List<String> CLASSES = List.of("第一级", "第二级", "第三级");

    /// Half the confidence interval as a share of the estimate (不确定性).
    public static final Symbol<Ratio> U = Symbols.amount("U", "不确定性", "uncertainty");

    private static final Symbol<Ratio> ABOVE =
            Symbols.amount("U_above", "本级下限（不含）", "lower edge of the class, outside it");
    private static final Symbol<Ratio> LAST =
            Symbols.amount("U_last", "本级上限（含）", "upper edge of the class, inside it");

    /// The share of a change that is not credited (扣减率).
    public static final Symbol<Ratio> DR =
            Symbols.ratio("DR", "扣减率", "deduction rate").within(0, 1);

    private static final Symbol<TonnesCO2e> CREDITED =
            Symbols.carbon("ΔC_credited", "扣减后的碳汇量", "removal after deduction");

    /// The rate of the class in which the uncertainty lies; no number where it lies in another.
    ///
    ///     DR(U) = DR of the class U_above < U ≤ U_last
    public static final Equation4<Ratio, Ratio, Ratio, Ratio, Ratio> RATE_OF_CLASS =
            new Equation4<>(
                    Formula.of(
                            "deduction-rate",
                            "不确定性所在级的扣减率",
                            "deduction rate of the class of the uncertainty",
                            "DR = class(U, U_above, U_last, DR)",
                            SOURCE),
                    DR,
                    U,
                    ABOVE,
                    LAST,
                    DR,
                    (U, above, last, DR) -> isWithin(U, above, last) ? DR : Double.NaN);

    /// What is credited of a positive change.
    ///
    ///     ΔC_credited = ΔC · (1 − DR)
    public static final Equation2<TonnesCO2e, Ratio, TonnesCO2e> CREDIT =
            new Equation2<>(
                    Formula.of(
                            "credited-removal",
                            "按不确定性扣减后的碳汇量",
                            "removal after deduction for uncertainty",
                            "ΔC_credited = ΔC · (1 − DR)",
                            SOURCE),
                    CREDITED,
                    Symbols.REMOVAL,
                    DR,
                    (C, DR) -> C * (1 - DR));

    /// How many plots bring an uncertainty down to the edge of the table: it falls with the root of
    /// their number. That Student's t falls a little too is left out, which is on the safe side.
    ///
    ///     n_new = ⌈n · (U / U_last)²⌉
    public static final Equation3<Ratio, Ratio, Ratio, Ratio> PLOTS_NEEDED =
            new Equation3<>(
                    Formula.of(
                            "plots-for-uncertainty",
                            "达到不确定性上限所需的样地数",
                            "plots that bring the uncertainty within the table",
                            "n_new = ceil(n · (U / U_last)²)",
                            new Source(
                                    "AR-AM-TOOL-03 v2.1",
                                    "由样地数简式 n = (t · d / E)² 推得",
                                    Confidence.DERIVED)),
                    Symbols.amount("n_new", "所需样地数", "plots needed in all"),
                    Symbols.amount("n", "已有样地数", "plots so far"),
                    U,
                    LAST,
                    (n, U, last) -> Math.ceil(n * (U / last * (U / last))));

    /// What is held against a project of a positive change in its baseline: the deduction goes the
    /// other way.
    ///
    ///     ΔC_raised = ΔC · (1 + DR)
    public static final Equation2<TonnesCO2e, Ratio, TonnesCO2e> RAISE =
            new Equation2<>(
                    Formula.of(
                            "raised-baseline",
                            "按不确定性上调的基线碳汇量",
                            "baseline removal raised for uncertainty",
                            "ΔC_raised = ΔC · (1 + DR)",
                            new Source(
                                    SOURCE.document(), SOURCE.place(), Confidence.RECALLED_MEDIUM)),
                    Symbols.carbon(
                            "ΔC_raised", "上调后的基线碳汇量", "baseline removal after it was raised"),
                    Symbols.REMOVAL,
                    DR,
                    (C, DR) -> C * (1 + DR));

    /// The table in the library of methods.
    public static final Methodology METHODOLOGY =
            new Methodology(
                    "deduction-ar-cm",
                    new Words("AR-CM 不确定性扣减", "AR-CM deduction for uncertainty"),
                    new Words(
                            "按抽样不确定性分级扣减碳汇量：不超过 10 % 不扣，10–20 % 与 20–30 % 分别按表扣减，超过 30 % 须增加样地。",
                            "A removal is reduced by the class of its sampling uncertainty; beyond"
                                    + " the last class more plots are needed."),
                    Standing.TOOL,
                    SOURCE,
                    List.of(RATE_OF_CLASS, CREDIT, RAISE, PLOTS_NEEDED),
                    List.of("deduction-ar-cm@2026-1"),
                    List.of(),
                    List.of(),
                    "credit-at-13-percent");

    private final ParameterSet table;

    /// @param table an edition of `deduction-ar-cm`
    public DeductionTable(ParameterSet table) {
        this.table = table;
    }

    public Deduction find(Explained<Ratio> uncertainty) {
        double found = uncertainty.value().value();
        for (String row : CLASSES) {
            Explained<Ratio> above = table.get(row, ABOVE);
            Explained<Ratio> last = table.get(row, LAST);
            if (isWithin(found, above.value().value(), last.value().value())) {
                return new Deduction.Rate(
                        RATE_OF_CLASS.of(uncertainty, above, last, table.get(row, DR)));
            }
        }
        return new Deduction.TooUncertain(uncertainty, table.get(CLASSES.getLast(), LAST));
    }

    /// The first class begins at zero and includes it.
    private static boolean isWithin(double U, double above, double last) {
        return (U > above || above == 0) && U <= last;
    }
}
