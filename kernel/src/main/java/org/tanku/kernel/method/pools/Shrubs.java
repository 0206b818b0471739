package org.tanku.kernel.method.pools;

import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// Carbon of shrubs by their cover (灌木碳储量): a share of the region's forest biomass.
public final class Shrubs {
    static final Source SOURCE = new Source("CDM AR-TOOL14 v4.2", "灌木碳储量", Confidence.FOUND);

    private static final String ROW = "灌木";
    private static final String REGION = "区域森林";

    static final Symbol<Hectares> AREA =
            new Symbol<>(
                    "A_SHRUB",
                    Unit.HECTARE,
                    Hectares::new,
                    "灌木碳层面积",
                    "area of the stratum of shrubs");
    static final Symbol<Ratio> BDR =
            new Symbol<>(
                            "BDR",
                            Unit.RATIO,
                            Ratio::new,
                            "灌木与森林生物量密度之比",
                            "biomass density of shrubs to that of forest")
                    .within(0, Letters.ALL);
    static final Symbol<Ratio> LEAST =
            new Symbol<>(
                            "CC_least",
                            Unit.RATIO,
                            Ratio::new,
                            "计入灌木的最小覆盖度",
                            "least cover that counts")
                    .within(0, Letters.ALL);
    static final Symbol<TonnesCO2e> C_SHRUB =
            new Symbol<>(
                    "C_SHRUB", Unit.TONNE_CO2E, TonnesCO2e::new, "灌木碳储量", "carbon stock of shrubs");
    static final Symbol<TonnesCO2e> C_SHRUBS =
            new Symbol<>(
                    "ΣC_SHRUB",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "各碳层灌木碳储量之和",
                    "carbon stock of shrubs of all strata");

    /// Biomass of shrubs above ground by their cover.
    ///
    ///     b_SHRUB = BDR · b_FOREST · CC
    public static final Equation3<Ratio, TonnesBiomassPerHectare, Ratio, TonnesBiomassPerHectare>
            BIOMASS =
                    new Equation3<>(
                            Formula.of(
                                    "shrub-biomass",
                                    "由覆盖度计算灌木生物量密度",
                                    "biomass of shrubs per hectare by their cover",
                                    "b_SHRUB = BDR · b_FOREST · CC",
                                    SOURCE),
                            Letters.B_SHRUB,
                            BDR,
                            Letters.B_FOREST,
                            Letters.COVER,
                            (BDR, forest, cover) -> BDR * forest * cover);

    /// Carbon of the shrubs of one stratum, above and below ground.
    ///
    ///     C_SHRUB = A_SHRUB · b_SHRUB · (1 + R_S) · CF_S · 44/12
    public static final Equation4<Hectares, TonnesBiomassPerHectare, Ratio, Ratio, TonnesCO2e>
            STOCK =
                    new Equation4<>(
                            Formula.of(
                                    "shrub-carbon",
                                    "灌木碳储量",
                                    "carbon stock of shrubs",
                                    "C_SHRUB = A_SHRUB · b_SHRUB · (1 + R_S) · CF_S · 44/12",
                                    SOURCE),
                            C_SHRUB,
                            AREA,
                            Letters.B_SHRUB,
                            Letters.R_S,
                            Letters.CF_S,
                            (A, b, R, CF) -> A * b * (1 + R) * CF * TonnesCO2e.PER_TONNE_OF_CARBON);

    /// Carbon of the shrubs of all strata.
    ///
    ///     ΣC_SHRUB = Σ C_SHRUB
    public static final Total<TonnesCO2e> ALL_STRATA =
            new Total<>(
                    Formula.of(
                            "shrub-carbon-of-all-strata",
                            "各碳层灌木碳储量之和",
                            "carbon stock of shrubs of all strata",
                            "ΣC_SHRUB = Σ C_SHRUB",
                            SOURCE),
                    C_SHRUBS,
                    C_SHRUB);

    private final ParameterSet set;

    /// @param set an edition of `shrubs`
    public Shrubs(ParameterSet set) {
        this.set = set;
    }

    /// One stratum of shrubs (灌木碳层): its area and cover, and where they were read.
    public record Stratum(Hectares area, Ratio cover, String origin) {
        public Stratum {
            if (!Letters.COVER.allows(cover.value())) {
                throw new IllegalArgumentException(
                        "crown cover lies between 0 and 1, not " + cover.value());
            }
        }
    }

    /// The stock of one stratum; under the least cover it is zero, and says so.
    public Explained<TonnesCO2e> stock(Stratum stratum) {
        Explained<Ratio> least = set.get(ROW, LEAST);
        double cover = stratum.cover().value();
        if (cover < least.value().value()) {
            return Letters.zero(C_SHRUB, stratum.origin())
                    .insteadOf(
                            C_SHRUB.name(),
                            Phrase.COVER_TOO_SMALL.tell(
                                    Double.toString(cover),
                                    Double.toString(least.value().value())));
        }
        Explained<TonnesBiomassPerHectare> biomass =
                BIOMASS.of(
                        set.get(ROW, BDR),
                        set.get(REGION, Letters.B_FOREST),
                        Explained.given(Letters.COVER, stratum.cover(), stratum.origin()));
        return STOCK.of(
                Explained.given(AREA, stratum.area(), stratum.origin()),
                biomass,
                set.get(ROW, Letters.R_S),
                set.get(ROW, Letters.CF_S));
    }

    /// The stock of all strata, in the order given.
    public Explained<TonnesCO2e> stock(List<Stratum> strata) {
        return ALL_STRATA.of(strata.stream().map(this::stock).toList());
    }

    /// For the catalogue.
    static List<Equation<?>> list() {
        return List.of(BIOMASS, STOCK, ALL_STRATA);
    }
}
