package org.tanku.kernel.method.pools;

import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesBiomassPerHectareYear;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCO2ePerYear;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// The baseline of scattered trees by their crown cover (树冠覆盖法基线).
public final class CrownCover {
    private static final Source SOURCE =
            new Source("CDM AR-TOOL14 v4.2", "树冠覆盖法基线", Confidence.FOUND);
    private static final String ROW = "树冠覆盖法";
    private static final String REGION = "区域森林";

    static final Symbol<Hectares> AREA =
            new Symbol<>("A", Unit.HECTARE, Hectares::new, "碳层面积", "area of the stratum");
    static final Symbol<TonnesBiomassPerHectareYear> GROWTH =
            new Symbol<>(
                    "Δb_FOREST",
                    Unit.TONNE_BIOMASS_PER_HECTARE_YEAR,
                    TonnesBiomassPerHectareYear::new,
                    "区域森林年均地上生物量增量",
                    "yearly increment of above-ground biomass of forest in the region");
    static final Symbol<Years> LAST =
            new Symbol<>(
                    "T_BSL", Unit.YEAR, Years::new, "基线增长的年数", "years in which the baseline grows");
    static final Symbol<TonnesCO2ePerYear> CHANGE_BSL =
            new Symbol<>(
                    "ΔC_BSL",
                    Unit.TONNE_CO2E_PER_YEAR,
                    TonnesCO2ePerYear::new,
                    "基线林木碳储量年变化",
                    "yearly change of tree carbon in the baseline");
    static final Symbol<TonnesCO2e> C_BSL =
            new Symbol<>(
                    "C_BSL",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "基线林木碳储量",
                    "tree carbon in the baseline");

    /// What the trees that stood before would gain in a year.
    ///
    ///     ΔC_BSL = Δb_FOREST · CC · A · (1 + R) · CF · 44/12
    public static final Equation5<
                    TonnesBiomassPerHectareYear, Ratio, Hectares, Ratio, Ratio, TonnesCO2ePerYear>
            CHANGE =
                    new Equation5<>(
                            Formula.of(
                                    "crown-cover-baseline-change",
                                    "基线林木碳储量年变化（树冠覆盖法）",
                                    "yearly change of tree carbon in the baseline, by crown cover",
                                    "ΔC_BSL = Δb_FOREST · CC · A · (1 + R) · CF · 44/12",
                                    SOURCE),
                            CHANGE_BSL,
                            GROWTH,
                            Letters.COVER,
                            AREA,
                            Letters.R,
                            Letters.CF,
                            (growth, cover, A, R, CF) ->
                                    growth
                                            * cover
                                            * A
                                            * (1 + R)
                                            * CF
                                            * TonnesCO2e.PER_TONNE_OF_CARBON);

    /// What the trees that stood before hold.
    ///
    ///     C_BSL = b_FOREST · CC · A · (1 + R) · CF · 44/12
    public static final Equation5<
                    TonnesBiomassPerHectare, Ratio, Hectares, Ratio, Ratio, TonnesCO2e>
            STOCK =
                    new Equation5<>(
                            Formula.of(
                                    "crown-cover-baseline-stock",
                                    "基线林木碳储量（树冠覆盖法）",
                                    "tree carbon in the baseline, by crown cover",
                                    "C_BSL = b_FOREST · CC · A · (1 + R) · CF · 44/12",
                                    SOURCE),
                            C_BSL,
                            Letters.B_FOREST,
                            Letters.COVER,
                            AREA,
                            Letters.R,
                            Letters.CF,
                            (forest, cover, A, R, CF) ->
                                    forest
                                            * cover
                                            * A
                                            * (1 + R)
                                            * CF
                                            * TonnesCO2e.PER_TONNE_OF_CARBON);

    private final ParameterSet set;

    /// @param set an edition of `shrubs`
    public CrownCover(ParameterSet set) {
        this.set = set;
    }

    /// The stock of the trees that stand on the land, at the mean biomass of the region's forest.
    public Explained<TonnesCO2e> stock(Hectares area, Ratio cover, String origin) {
        return STOCK.of(
                set.get(REGION, Letters.B_FOREST),
                Explained.given(Letters.COVER, cover, origin),
                Explained.given(AREA, area, origin),
                set.get(ROW, Letters.R),
                set.get(ROW, Letters.CF));
    }

    /// The change in one year of the project; after the last year of the tool it is zero, and says
    /// so.
    ///
    /// @param year of the project, the first is 1
    /// @param growth of the region's forest: no public figure is taken for it
    public Explained<TonnesCO2ePerYear> change(
            Hectares area,
            Ratio cover,
            Explained<TonnesBiomassPerHectareYear> growth,
            int year,
            String origin) {
        Explained<Years> last = set.get(ROW, LAST);
        if (year > last.value().value()) {
            return Letters.zero(CHANGE_BSL, origin)
                    .insteadOf(
                            CHANGE_BSL.name(),
                            Phrase.BASELINE_GROWS_NO_MORE.tell(
                                    Integer.toString(year), Double.toString(last.value().value())));
        }
        return CHANGE.of(
                growth.as(GROWTH),
                Explained.given(Letters.COVER, cover, origin),
                Explained.given(AREA, area, origin),
                set.get(ROW, Letters.R),
                set.get(ROW, Letters.CF));
    }

    /// For the catalogue.
    static List<Equation<?>> list() {
        return List.of(CHANGE, STOCK);
    }
}
