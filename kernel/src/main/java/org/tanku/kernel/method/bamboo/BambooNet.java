package org.tanku.kernel.method.bamboo;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// The net removal of bamboo projects (竹林项目净碳汇量).
public final class BambooNet {
    private BambooNet() {}

    private static final Source MANAGED =
            new Source("AR-CM-005-V01", "项目减排量，方程编号未核对", Confidence.RECALLED_MEDIUM);
    private static final Source PLANTED =
            new Source("AR-CM-002-V01", "项目减排量，方程编号未核对", Confidence.RECALLED_MEDIUM);

    static final Symbol<TonnesCO2e> START =
            new Symbol<>(
                    "C₁",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "期初计入的竹林碳储量",
                    "carbon of bamboo that counts at the start");
    static final Symbol<TonnesCO2e> END =
            new Symbol<>(
                    "C₂",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "期末计入的竹林碳储量",
                    "carbon of bamboo that counts at the end");
    static final Symbol<TonnesCO2e> BASELINE_END =
            new Symbol<>(
                    "C_BSL",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "基线情景期末竹林碳储量",
                    "carbon of bamboo at the end in the baseline");
    static final Symbol<TonnesCO2e> PROJECT =
            new Symbol<>(
                    "ΔC_BAMBOO",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "项目情景竹林碳储量变化",
                    "change of bamboo carbon in the project");
    static final Symbol<TonnesCO2e> BASELINE =
            new Symbol<>(
                    "ΔC_BSL",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "基线情景竹林碳储量变化",
                    "change of bamboo carbon in the baseline");
    static final Symbol<TonnesCO2e> PRODUCTS =
            new Symbol<>(
                    "ΔC_HWP",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "项目情景竹产品碳储量变化",
                    "change of carbon in bamboo products in the project");
    static final Symbol<TonnesCO2e> BASELINE_PRODUCTS =
            new Symbol<>(
                    "ΔC_HWP_BSL",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "基线情景竹产品碳储量变化",
                    "change of carbon in bamboo products in the baseline");
    static final Symbol<TonnesCO2e> GHG_E =
            new Symbol<>(
                    "GHG_E",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "项目温室气体排放",
                    "emissions of the project");
    static final Symbol<TonnesCO2e> LK =
            new Symbol<>("LK", Unit.TONNE_CO2E, TonnesCO2e::new, "泄漏", "leakage");

    /// Change of the carbon that counts.
    ///
    ///     ΔC_BAMBOO = C₂ − C₁
    public static final Equation2<TonnesCO2e, TonnesCO2e, TonnesCO2e> CHANGE =
            new Equation2<>(
                    Formula.of(
                            "bamboo-project-change",
                            "项目情景竹林碳储量变化",
                            "change of bamboo carbon in the project",
                            "ΔC_BAMBOO = C₂ − C₁",
                            MANAGED),
                    PROJECT,
                    END,
                    START,
                    (C2, C1) -> C2 - C1);

    /// Change that would have come without the project.
    ///
    ///     ΔC_BSL = C_BSL − C₁
    public static final Equation2<TonnesCO2e, TonnesCO2e, TonnesCO2e> BASELINE_CHANGE =
            new Equation2<>(
                    Formula.of(
                            "bamboo-baseline-change",
                            "基线情景竹林碳储量变化",
                            "change of bamboo carbon in the baseline",
                            "ΔC_BSL = C_BSL − C₁",
                            MANAGED),
                    BASELINE,
                    BASELINE_END,
                    START,
                    (BSL, C1) -> BSL - C1);

    /// Net removal of bamboo management.
    ///
    ///     ΔC = ΔC_BAMBOO + ΔC_HWP − ΔC_BSL − ΔC_HWP_BSL − GHG_E
    public static final Equation5<
                    TonnesCO2e, TonnesCO2e, TonnesCO2e, TonnesCO2e, TonnesCO2e, TonnesCO2e>
            NET_MANAGED =
                    new Equation5<>(
                            Formula.of(
                                    "bamboo-management-net",
                                    "竹林经营项目减排量",
                                    "net removal of bamboo management",
                                    "ΔC = ΔC_BAMBOO + ΔC_HWP − ΔC_BSL − ΔC_HWP_BSL − GHG_E",
                                    MANAGED),
                            Symbols.REMOVAL,
                            PROJECT,
                            PRODUCTS,
                            BASELINE,
                            BASELINE_PRODUCTS,
                            GHG_E,
                            (P, HWP, BSL, HWP_BSL, E) -> P + HWP - BSL - HWP_BSL - E);

    /// Net removal of bamboo afforestation.
    ///
    ///     ΔC = ΔC_BAMBOO − ΔC_BSL − GHG_E − LK
    public static final Equation4<TonnesCO2e, TonnesCO2e, TonnesCO2e, TonnesCO2e, TonnesCO2e>
            NET_PLANTED =
                    new Equation4<>(
                            Formula.of(
                                    "bamboo-afforestation-net",
                                    "竹子造林项目减排量",
                                    "net removal of bamboo afforestation",
                                    "ΔC = ΔC_BAMBOO − ΔC_BSL − GHG_E − LK",
                                    PLANTED),
                            Symbols.REMOVAL,
                            PROJECT,
                            BASELINE,
                            GHG_E,
                            LK,
                            (P, BSL, E, LK) -> P - BSL - E - LK);

    /// For the catalogue: AR-CM-005.
    static List<Equation<?>> ofManagement() {
        return List.of(CHANGE, BASELINE_CHANGE, NET_MANAGED);
    }

    /// For the catalogue: AR-CM-002.
    static List<Equation<?>> ofAfforestation() {
        return List.of(CHANGE, NET_PLANTED);
    }
}
