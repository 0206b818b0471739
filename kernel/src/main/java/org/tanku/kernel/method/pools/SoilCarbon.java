package org.tanku.kernel.method.pools;

import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCO2ePerYear;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.quantity.TonnesCarbonPerHectareYear;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation1;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

import java.util.ArrayList;
import java.util.List;

/// Carbon that the soil gains after planting (土壤有机碳变化), year by year, by the CDM soil tool.
public final class SoilCarbon {
    private static final Source SOURCE =
            new Source("CDM AR-TOOL16 v1.1.0", "土壤有机碳储量变化", Confidence.FOUND);
    private static final String ALL = "通则";

    static final Symbol<TonnesCarbonPerHectare> REFERENCE =
            new Symbol<>(
                            "SOC_REF",
                            Unit.TONNE_CARBON_PER_HECTARE,
                            TonnesCarbonPerHectare::new,
                            "参考土壤有机碳储量（0–30 厘米）",
                            "reference stock, 0 to 30 cm")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> F_LU =
            new Symbol<>("f_LU", Unit.RATIO, Ratio::new, "土地利用因子", "factor of land use")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> F_MG =
            new Symbol<>("f_MG", Unit.RATIO, Ratio::new, "管理因子", "factor of management")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> F_IN =
            new Symbol<>("f_IN", Unit.RATIO, Ratio::new, "投入因子", "factor of inputs")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<TonnesCarbonPerHectare> INITIAL =
            new Symbol<>(
                            "SOC_INITIAL",
                            Unit.TONNE_CARBON_PER_HECTARE,
                            TonnesCarbonPerHectare::new,
                            "项目开始时土壤有机碳储量",
                            "stock when the project begins")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> F_LOSS =
            new Symbol<>(
                            "f_LOSS",
                            Unit.RATIO,
                            Ratio::new,
                            "扰动损失比例",
                            "share lost where the soil is disturbed")
                    .within(0, Letters.ALL);
    static final Symbol<TonnesCarbonPerHectare> LOSS =
            new Symbol<>(
                            "SOC_LOSS",
                            Unit.TONNE_CARBON_PER_HECTARE,
                            TonnesCarbonPerHectare::new,
                            "整地扰动损失",
                            "loss by disturbance")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> LEAST =
            new Symbol<>(
                            "DIST_least",
                            Unit.RATIO,
                            Ratio::new,
                            "扰动面积界限",
                            "share of disturbed area beyond which a loss counts")
                    .within(0, Letters.ALL);
    static final Symbol<Years> SPAN =
            new Symbol<>("T", Unit.YEAR, Years::new, "恢复年数", "years to reach the reference")
                    .within(1, Double.POSITIVE_INFINITY);
    static final Symbol<TonnesCarbonPerHectareYear> CAP =
            new Symbol<>(
                    "cap",
                    Unit.TONNE_CARBON_PER_HECTARE_YEAR,
                    TonnesCarbonPerHectareYear::new,
                    "年增量上限",
                    "most that counts in a year");
    static final Symbol<TonnesCarbonPerHectareYear> RATE =
            new Symbol<>(
                    "dSOC",
                    Unit.TONNE_CARBON_PER_HECTARE_YEAR,
                    TonnesCarbonPerHectareYear::new,
                    "土壤有机碳年变化",
                    "change of soil carbon in a year");
    static final Symbol<Hectares> AREA =
            new Symbol<>("A", Unit.HECTARE, Hectares::new, "碳层面积", "area of the stratum");
    static final Symbol<TonnesCO2ePerYear> CHANGE =
            new Symbol<>(
                    "ΔC_SOC",
                    Unit.TONNE_CO2E_PER_YEAR,
                    TonnesCO2ePerYear::new,
                    "碳层土壤有机碳年变化",
                    "change of soil carbon of the stratum in a year");
    static final Symbol<TonnesCO2ePerYear> CHANGES =
            new Symbol<>(
                    "ΣΔC_SOC",
                    Unit.TONNE_CO2E_PER_YEAR,
                    TonnesCO2ePerYear::new,
                    "各碳层土壤有机碳年变化之和",
                    "change of soil carbon of all strata in a year");

    /// Soil carbon under the former use.
    ///
    ///     SOC_INITIAL = SOC_REF · f_LU · f_MG · f_IN
    public static final Equation4<
                    TonnesCarbonPerHectare, Ratio, Ratio, Ratio, TonnesCarbonPerHectare>
            STOCK =
                    new Equation4<>(
                            Formula.of(
                                    "soil-carbon-initial",
                                    "项目开始时土壤有机碳储量",
                                    "soil carbon when the project begins",
                                    "SOC_INITIAL = SOC_REF · f_LU · f_MG · f_IN",
                                    SOURCE),
                            INITIAL,
                            REFERENCE,
                            F_LU,
                            F_MG,
                            F_IN,
                            (REF, LU, MG, IN) -> REF * LU * MG * IN);

    /// What is lost where more than the allowed share of the ground is disturbed.
    ///
    ///     SOC_LOSS = f_LOSS · SOC_INITIAL
    public static final Equation2<Ratio, TonnesCarbonPerHectare, TonnesCarbonPerHectare> DISTURBED =
            new Equation2<>(
                    Formula.of(
                            "soil-carbon-loss",
                            "整地扰动的土壤有机碳损失",
                            "soil carbon lost by disturbance",
                            "SOC_LOSS = f_LOSS · SOC_INITIAL",
                            SOURCE),
                    LOSS,
                    F_LOSS,
                    INITIAL,
                    (f, SOC) -> f * SOC);

    /// The year of preparation bears the loss.
    ///
    ///     dSOC = −SOC_LOSS
    public static final Equation1<TonnesCarbonPerHectare, TonnesCarbonPerHectareYear> FIRST_YEAR =
            new Equation1<>(
                    Formula.of(
                            "soil-carbon-first-year",
                            "整地当年土壤有机碳变化",
                            "change of soil carbon in the year of preparation",
                            "dSOC = −SOC_LOSS",
                            SOURCE),
                    RATE,
                    LOSS,
                    loss -> -loss);

    /// The way back to the reference stock in equal yearly steps, at most the cap.
    ///
    ///     dSOC = min(cap, (SOC_REF − (SOC_INITIAL − SOC_LOSS)) / T)
    public static final Equation5<
                    TonnesCarbonPerHectareYear,
                    TonnesCarbonPerHectare,
                    TonnesCarbonPerHectare,
                    TonnesCarbonPerHectare,
                    Years,
                    TonnesCarbonPerHectareYear>
            GAIN =
                    new Equation5<>(
                            Formula.of(
                                    "soil-carbon-gain",
                                    "整地后土壤有机碳年增量",
                                    "yearly gain of soil carbon after preparation",
                                    "dSOC = min(cap, (SOC_REF − (SOC_INITIAL − SOC_LOSS)) / T)",
                                    SOURCE),
                            RATE,
                            CAP,
                            REFERENCE,
                            INITIAL,
                            LOSS,
                            SPAN,
                            (cap, REF, SOC, loss, T) -> Math.min(cap, (REF - (SOC - loss)) / T));

    /// Change of soil carbon of a stratum in a year.
    ///
    ///     ΔC_SOC = A · dSOC · 44/12
    public static final Equation2<Hectares, TonnesCarbonPerHectareYear, TonnesCO2ePerYear>
            OF_STRATUM =
                    new Equation2<>(
                            Formula.of(
                                    "soil-carbon-of-stratum",
                                    "碳层土壤有机碳年变化",
                                    "change of soil carbon of a stratum in a year",
                                    "ΔC_SOC = A · dSOC · 44/12",
                                    SOURCE),
                            CHANGE,
                            AREA,
                            RATE,
                            (A, rate) -> A * rate * TonnesCO2e.PER_TONNE_OF_CARBON);

    /// Change of soil carbon of all strata in a year.
    ///
    ///     ΣΔC_SOC = Σ ΔC_SOC
    public static final Total<TonnesCO2ePerYear> ALL_STRATA =
            new Total<>(
                    Formula.of(
                            "soil-carbon-of-all-strata",
                            "各碳层土壤有机碳年变化之和",
                            "change of soil carbon of all strata in a year",
                            "ΣΔC_SOC = Σ ΔC_SOC",
                            SOURCE),
                    CHANGES,
                    CHANGE);

    private final ParameterSet set;

    /// @param set an edition of `soil-carbon`
    public SoilCarbon(ParameterSet set) {
        this.set = set;
    }

    /// A stratum whose soil is counted (土壤碳层).
    ///
    /// @param disturbed share of its area that preparation disturbs
    public record Stratum(
            Hectares area, SoilGround ground, FormerUse use, Ratio disturbed, String origin) {
        public Stratum {
            if (!(disturbed.value() >= 0 && disturbed.value() <= 1)) {
                throw new IllegalArgumentException(
                        "a share lies between 0 and 1, not " + disturbed.value());
            }
        }
    }

    /// Whether the tool has all figures for a stratum.
    public sealed interface Look {
        /// The stocks and the yearly gain of a stratum, all looked up.
        record Found(SoilPath path) implements Look {}

        /// Rows that the tool does not print, as `f_LU 长期农田 热带潮湿`; never empty.
        record NoFigure(List<String> rows) implements Look {
            public NoFigure {
                rows = List.copyOf(rows);
            }
        }
    }

    /// Looks everything up for a stratum.
    public Look look(Stratum stratum) {
        SoilGround ground = stratum.ground();
        String use = ground.row(stratum.use().landUse());
        String management = ground.row(stratum.use().management());
        String input = ground.row(stratum.use().input());
        List<String> missing = new ArrayList<>();
        note(use, F_LU, missing);
        note(management, F_MG, missing);
        note(input, F_IN, missing);
        if (!missing.isEmpty()) {
            return new Look.NoFigure(missing);
        }
        Explained<TonnesCarbonPerHectare> reference = set.get(ground.row(), REFERENCE);
        Explained<TonnesCarbonPerHectare> initial =
                STOCK.of(
                        reference,
                        set.get(use, F_LU),
                        set.get(management, F_MG),
                        set.get(input, F_IN));
        Explained<TonnesCarbonPerHectare> loss = loss(stratum, initial);
        return new Look.Found(
                new SoilPath(
                        Explained.given(AREA, stratum.area(), stratum.origin()),
                        FIRST_YEAR.of(loss),
                        GAIN.of(set.get(ALL, CAP), reference, initial, loss, set.get(ALL, SPAN)),
                        set.get(ALL, SPAN)));
    }

    private void note(String row, Symbol<Ratio> letter, List<String> missing) {
        if (set.find(row, letter.name()).isEmpty()) {
            missing.add(letter.name() + " " + row);
        }
    }

    private Explained<TonnesCarbonPerHectare> loss(
            Stratum stratum, Explained<TonnesCarbonPerHectare> initial) {
        Explained<Ratio> least = set.get(ALL, LEAST);
        if (stratum.disturbed().value() > least.value().value()) {
            return DISTURBED.of(set.get(ALL, F_LOSS), initial);
        }
        return Letters.zero(LOSS, stratum.origin())
                .insteadOf(
                        LOSS.name(),
                        Phrase.LITTLE_DISTURBED.tell(
                                Double.toString(stratum.disturbed().value()),
                                Double.toString(least.value().value())));
    }

    /// For the catalogue.
    static List<Equation<?>> list() {
        return List.of(STOCK, DISTURBED, FIRST_YEAR, GAIN, OF_STRATUM, ALL_STRATA);
    }
}
