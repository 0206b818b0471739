package org.tanku.kernel.method.pools;

import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// Roots from what stands above ground (根系生物量模型).
public final class Roots {
    private static final Source TOOL = new Source("CDM AR-TOOL14 v4.2", "根茎比方程", Confidence.FOUND);
    private static final Source WINROCK =
            new Source("Winrock Sourcebook", "地下生物量方程", Confidence.FOUND);
    private static final Source MOKANY =
            new Source("Mokany et al. 2006", "根生物量幂函数", Confidence.RECALLED_MEDIUM);
    private static final String ALL = "总体";
    private static final String MOIST_TROPICS = "热带湿润森林";

    static final Symbol<Ratio> ALPHA =
            new Symbol<>("α", Unit.RATIO, Ratio::new, "方程常数项", "constant of the equation");
    static final Symbol<Ratio> BETA =
            new Symbol<>("β", Unit.RATIO, Ratio::new, "方程对数项系数", "factor of the logarithm");
    static final Symbol<TonnesBiomassPerHectare> ABOVE =
            new Symbol<>(
                            "b_AB",
                            Unit.TONNE_BIOMASS_PER_HECTARE,
                            TonnesBiomassPerHectare::new,
                            "地上生物量密度",
                            "above-ground biomass per hectare")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> ZONE =
            new Symbol<>("c", Unit.RATIO, Ratio::new, "气候带项", "term of the climate zone");
    static final Symbol<TonnesBiomassPerHectare> BELOW =
            new Symbol<>(
                            "b_BB",
                            Unit.TONNE_BIOMASS_PER_HECTARE,
                            TonnesBiomassPerHectare::new,
                            "地下生物量密度",
                            "below-ground biomass per hectare")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> K =
            new Symbol<>("k_ROOT", Unit.RATIO, Ratio::new, "幂函数系数", "factor of the power");
    static final Symbol<Ratio> M =
            new Symbol<>("m_ROOT", Unit.RATIO, Ratio::new, "幂函数指数", "exponent of the power");
    static final Symbol<TonnesBiomassPerHectare> EDGE =
            new Symbol<>(
                            "b_EDGE",
                            Unit.TONNE_BIOMASS_PER_HECTARE,
                            TonnesBiomassPerHectare::new,
                            "分级界限",
                            "limit between the classes")
                    .within(0, Double.POSITIVE_INFINITY);

    /// The ratio falls as the stand grows.
    ///
    ///     R = exp(α + β · ln(b_AB)) / b_AB
    public static final Equation3<Ratio, Ratio, TonnesBiomassPerHectare, Ratio> RATIO =
            new Equation3<>(
                    Formula.of(
                            "root-ratio-by-biomass",
                            "由地上生物量计算根茎比（CDM）",
                            "root-to-shoot ratio by above-ground biomass",
                            "R = exp(α + β · ln(b_AB)) / b_AB",
                            TOOL),
                    Letters.R,
                    ALPHA,
                    BETA,
                    ABOVE,
                    (alpha, beta, b) -> StrictMath.exp(alpha + beta * StrictMath.log(b)) / b);

    /// Below-ground biomass with a term for the climate zone.
    ///
    ///     b_BB = exp(α + β · ln(b_AB) + c)
    public static final Equation4<
                    Ratio, Ratio, TonnesBiomassPerHectare, Ratio, TonnesBiomassPerHectare>
            OF_ZONE =
                    new Equation4<>(
                            Formula.of(
                                    "root-biomass-by-zone",
                                    "由地上生物量与气候带计算地下生物量（Winrock）",
                                    "below-ground biomass by above-ground biomass and climate zone",
                                    "b_BB = exp(α + β · ln(b_AB) + c)",
                                    WINROCK),
                            BELOW,
                            ALPHA,
                            BETA,
                            ABOVE,
                            ZONE,
                            (alpha, beta, b, c) ->
                                    StrictMath.exp(alpha + beta * StrictMath.log(b) + c));

    /// Root biomass as a power of what stands above ground.
    ///
    ///     b_BB = k_ROOT · b_AB ^ m_ROOT
    public static final Equation3<Ratio, TonnesBiomassPerHectare, Ratio, TonnesBiomassPerHectare>
            POWER =
                    new Equation3<>(
                            Formula.of(
                                    "root-biomass-by-power",
                                    "由地上生物量计算根生物量（Mokany）",
                                    "root biomass as a power of above-ground biomass",
                                    "b_BB = k_ROOT · b_AB ^ m_ROOT",
                                    MOKANY),
                            BELOW,
                            K,
                            ABOVE,
                            M,
                            (k, b, m) -> k * StrictMath.pow(b, m));

    private final ParameterSet set;

    /// @param set an edition of `roots`
    public Roots(ParameterSet set) {
        this.set = set;
    }

    /// Climate zones of the Winrock equation (气候带).
    public enum Zone {
        TROPICAL("热带"),
        BOREAL("寒带"),
        TEMPERATE("温带");

        private final String row;

        Zone(String row) {
            this.row = row;
        }
    }

    /// The ratio of the CDM tool.
    public Explained<Ratio> ratio(Explained<TonnesBiomassPerHectare> above) {
        return RATIO.of(set.get("CDM", ALPHA), set.get("CDM", BETA), above.as(ABOVE));
    }

    /// Roots after Winrock.
    public Explained<TonnesBiomassPerHectare> ofZone(
            Explained<TonnesBiomassPerHectare> above, Zone zone) {
        return OF_ZONE.of(
                set.get(zone.row, ALPHA),
                set.get(zone.row, BETA),
                above.as(ABOVE),
                set.get(zone.row, ZONE));
    }

    /// Roots after Mokany and others, all vegetation together.
    public Explained<TonnesBiomassPerHectare> byPower(Explained<TonnesBiomassPerHectare> above) {
        return POWER.of(set.get(ALL, K), above.as(ABOVE), set.get(ALL, M));
    }

    /// The ratio after Mokany and others for moist tropical forest, by class of biomass.
    public Explained<Ratio> ofMoistTropics(Explained<TonnesBiomassPerHectare> above) {
        boolean small = above.value().value() < set.get(MOIST_TROPICS, EDGE).value().value();
        return set.get(MOIST_TROPICS + (small ? " 低于界限" : " 达到界限"), Letters.R);
    }

    /// For the catalogue.
    static List<Equation<?>> list() {
        return List.of(RATIO, OF_ZONE, POWER);
    }
}
