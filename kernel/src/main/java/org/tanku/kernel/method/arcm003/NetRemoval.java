package org.tanku.kernel.method.arcm003;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// The equations of AR-CM-003-V01 over the stocks of one stand (项目减排量, 净碳汇量). Their structure is
/// recalled; the printed numbers were not checked against the official text.
public final class NetRemoval {
    private NetRemoval() {}

    private static final Source SOURCE =
            new Source("AR-CM-003-V01", "方程编号未核对", Confidence.RECALLED_HIGH);

    static final Symbol<TonnesCO2e> PROJECT =
            Symbols.carbon("ΔC_P", "项目情景碳储量变化", "change of stock in the project");
    static final Symbol<TonnesCO2e> ACTUAL_REMOVAL =
            Symbols.carbon("ΔC_ACTUAL", "项目碳汇量", "actual removal of the project");
    static final Symbol<TonnesCO2e> BASELINE =
            Symbols.carbon("ΔC_BSL", "基线碳汇量", "removal in the baseline");
    static final Symbol<TonnesCO2e> GHG_E =
            Symbols.carbon("GHG_E", "项目温室气体排放", "emissions of the project");
    static final Symbol<TonnesCO2e> LK = Symbols.carbon("LK", "泄漏", "leakage");

    /// Change of stock with the project.
    ///
    ///     ΔC_P = C₂ − C₁
    public static final Equation2<TonnesCO2e, TonnesCO2e, TonnesCO2e> PROJECT_CHANGE =
            new Equation2<>(
                    Formula.of(
                            "project-change",
                            "项目情景下林木碳储量变化",
                            "change of tree carbon in the project",
                            "ΔC_P = C₂ − C₁",
                            SOURCE),
                    PROJECT,
                    Symbols.C2,
                    Symbols.C1,
                    (C2, C1) -> C2 - C1);

    /// Change of stock that would have come without the project, from the frozen baseline.
    ///
    ///     ΔC_BSL = C_BSL − C₁
    public static final Equation2<TonnesCO2e, TonnesCO2e, TonnesCO2e> BASELINE_CHANGE =
            new Equation2<>(
                    Formula.of(
                            "baseline-change",
                            "基线情景下林木碳储量变化（登记时固定）",
                            "change of tree carbon in the baseline, frozen at registration",
                            "ΔC_BSL = C_BSL − C₁",
                            SOURCE),
                    BASELINE,
                    Symbols.C_BSL2,
                    Symbols.C1,
                    (BSL, C1) -> BSL - C1);

    /// What the project took up, less what it emitted.
    ///
    ///     ΔC_ACTUAL = ΔC_P − GHG_E
    public static final Equation2<TonnesCO2e, TonnesCO2e, TonnesCO2e> ACTUAL =
            new Equation2<>(
                    Formula.of(
                            "actual-removal",
                            "项目碳汇量",
                            "actual removal",
                            "ΔC_ACTUAL = ΔC_P − GHG_E",
                            SOURCE),
                    ACTUAL_REMOVAL,
                    PROJECT,
                    GHG_E,
                    (P, E) -> P - E);

    /// Net removal: what exceeds the baseline.
    ///
    ///     ΔC = ΔC_ACTUAL − ΔC_BSL − LK
    public static final Equation3<TonnesCO2e, TonnesCO2e, TonnesCO2e, TonnesCO2e> NET =
            new Equation3<>(
                    Formula.of(
                            "net-removal",
                            "项目减排量（净碳汇量）",
                            "net removal",
                            "ΔC = ΔC_ACTUAL − ΔC_BSL − LK",
                            SOURCE),
                    Symbols.REMOVAL,
                    ACTUAL_REMOVAL,
                    BASELINE,
                    LK,
                    (ACTUAL, BSL, LK) -> ACTUAL - BSL - LK);

    /// For the catalogue.
    public static List<Equation<?>> list() {
        return List.of(PROJECT_CHANGE, BASELINE_CHANGE, ACTUAL, NET);
    }
}
