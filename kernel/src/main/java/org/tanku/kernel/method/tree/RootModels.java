package org.tanku.kernel.method.tree;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// Roots of a stand by what stands above the ground (根系模型), for where no ratio of the species is
/// known.
public final class RootModels {
    private RootModels() {}

    static final Source SOURCE = new Source("AR-TOOL14 v4.2", "根茎比 R_j", Confidence.FOUND);

    private static final Symbol<TonnesBiomassPerHectare> ABOVE =
            perHectare("b", "单位面积地上生物量", "biomass above ground per hectare")
                    .within(0, Double.POSITIVE_INFINITY);
    private static final Symbol<TonnesBiomassPerHectare> BELOW =
            perHectare("b_BB", "单位面积地下生物量", "biomass below ground per hectare");

    private static final Symbol<Ratio> A = TreeSymbols.fitted("a");
    private static final Symbol<Ratio> B = TreeSymbols.fitted("b₁");
    private static final Symbol<Ratio> ZONE = Symbols.ratio("c", "气候带项", "term of the zone");

    private static Symbol<TonnesBiomassPerHectare> perHectare(
            String name, String chinese, String english) {
        return new Symbol<>(
                name,
                Unit.TONNE_BIOMASS_PER_HECTARE,
                TonnesBiomassPerHectare::new,
                chinese,
                english);
    }

    /// Root-to-shoot ratio of a stand.
    ///
    ///     R = exp(a + b₁ · ln(b)) / b
    ///
    /// @source AR-TOOL14 v4.2
    public static final Equation3<Ratio, Ratio, TonnesBiomassPerHectare, Ratio> RATIO =
            new Equation3<>(
                    Formula.of(
                            "root-model-ratio",
                            "根茎比（按单位面积地上生物量）",
                            "root-to-shoot ratio by biomass above ground",
                            "R = exp(a + b₁ · ln(b)) / b",
                            SOURCE),
                    Symbols.R,
                    A,
                    B,
                    ABOVE,
                    (a, slope, b) -> StrictMath.exp(a + slope * StrictMath.log(b)) / b);

    /// Biomass below ground by the zone.
    ///
    ///     b_BB = exp(a + b₁ · ln(b) + c)
    ///
    /// @source Winrock Sourcebook
    public static final Equation4<
                    Ratio, Ratio, TonnesBiomassPerHectare, Ratio, TonnesBiomassPerHectare>
            BY_ZONE =
                    new Equation4<>(
                            Formula.of(
                                    "root-model-by-zone",
                                    "地下生物量（按气候带）",
                                    "biomass below ground by zone",
                                    "b_BB = exp(a + b₁ · ln(b) + c)",
                                    new Source(
                                            "Winrock Sourcebook (Gold Standard 403 v2.1 摘录)",
                                            "地下生物量",
                                            Confidence.FOUND)),
                            BELOW,
                            A,
                            B,
                            ABOVE,
                            ZONE,
                            (a, slope, b, c) -> StrictMath.exp(a + slope * StrictMath.log(b) + c));

    /// Biomass below ground as a power of that above.
    ///
    ///     b_BB = k · b^p
    ///
    /// @source Mokany et al. 2006
    public static final Equation3<Ratio, Ratio, TonnesBiomassPerHectare, TonnesBiomassPerHectare>
            AS_POWER =
                    new Equation3<>(
                            Formula.of(
                                    "root-model-power",
                                    "地下生物量（幂函数）",
                                    "biomass below ground as a power",
                                    "b_BB = k · b^p",
                                    new Source(
                                            "Mokany et al. 2006",
                                            "总量式",
                                            Confidence.RECALLED_MEDIUM)),
                            BELOW,
                            BiomassEquations.K,
                            BiomassEquations.P,
                            ABOVE,
                            (k, p, b) -> k * StrictMath.pow(b, p));

    public static List<Equation<?>> list() {
        return List.of(RATIO, BY_ZONE, AS_POWER);
    }
}
