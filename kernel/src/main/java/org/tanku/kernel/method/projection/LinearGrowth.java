package org.tanku.kernel.method.projection;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.growth.CurveEquations;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesBiomassPerHectareYear;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// Growth without any curve (IPCC 线性生长): so much biomass a year while young, less afterwards, up to
/// what such forest holds. A fallback that the user must allow and that each step tells.
public final class LinearGrowth {
    private LinearGrowth() {}

    static final String ROW = "IPCC 亚热带湿润 亚洲大陆";
    private static final Source SOURCE =
            new Source("IPCC 2006, volume 4", "由缺省生长量推导的线性生长", Confidence.DERIVED);
    private static final Source STOCK =
            new Source(
                    "IPCC 2006, volume 4", "forest land, living biomass", Confidence.RECALLED_HIGH);

    private static final Symbol<TonnesBiomassPerHectare> BIOMASS =
            CurveEquations.OF_BIOMASS.result();
    private static final Symbol<TonnesBiomassPerHectareYear> YOUNG =
            growth("g₁", "幼龄期年生长量", "growth a year while young");
    private static final Symbol<TonnesBiomassPerHectareYear> OLD =
            growth("g₂", "其后年生长量", "growth a year afterwards");
    private static final Symbol<Years> TURN =
            new Symbol<>("A_turn", Unit.YEAR, Years::new, "幼龄期年限", "years counted as young");
    private static final Symbol<TonnesBiomassPerHectare> MOST = biomass("B_most", "上限", "at most");
    private static final Symbol<TonnesBiomassPerHectare> EDGE =
            biomass("B_edge", "根茎比分界", "where the root ratio changes");
    private static final Symbol<Ratio> ROOTS_BELOW = Symbols.ratio("R_below", "根茎比", "root ratio");
    private static final Symbol<Ratio> ROOTS_ABOVE = Symbols.ratio("R_above", "根茎比", "root ratio");

    /// Biomass above ground at an age.
    ///
    ///     B = min(B_most, g₁ · min(A, A_turn) + g₂ · max(A − A_turn, 0))
    ///
    /// @source derived from the growth defaults of IPCC 2006, volume 4
    public static final Equation5<
                    TonnesBiomassPerHectare,
                    TonnesBiomassPerHectareYear,
                    Years,
                    TonnesBiomassPerHectareYear,
                    Years,
                    TonnesBiomassPerHectare>
            AT_AGE =
                    new Equation5<>(
                            Formula.of(
                                    "linear-growth",
                                    "线性生长的地上生物量（IPCC）",
                                    "biomass above ground by linear growth",
                                    "B = min(B_most, g₁ · min(A, A_turn) + g₂ · max(A − A_turn,"
                                            + " 0))",
                                    SOURCE),
                            BIOMASS,
                            MOST,
                            YOUNG,
                            TURN,
                            OLD,
                            CurveEquations.AGE,
                            (most, g1, turn, g2, A) ->
                                    Math.min(
                                            most,
                                            g1 * Math.min(A, turn) + g2 * Math.max(A - turn, 0)));

    /// Carbon of the trees by biomass above ground.
    ///
    ///     C_TREE = A · B · (1 + R) · CF · 44/12
    public static final Equation4<Hectares, TonnesBiomassPerHectare, Ratio, Ratio, TonnesCO2e>
            CARBON =
                    new Equation4<>(
                            Formula.of(
                                    "tree-carbon-by-biomass-above-ground",
                                    "林木碳储量（地上生物量法）",
                                    "carbon stock of trees by biomass above ground",
                                    "C_TREE = A · B · (1 + R) · CF · 44/12",
                                    STOCK),
                            Symbols.C_TREE,
                            Symbols.A,
                            BIOMASS,
                            Symbols.R,
                            Symbols.CF,
                            (A, B, R, CF) -> A * B * (1 + R) * CF * TonnesCO2e.PER_TONNE_OF_CARBON);

    private static Symbol<TonnesBiomassPerHectareYear> growth(
            String name, String chinese, String english) {
        return new Symbol<>(
                name,
                Unit.TONNE_BIOMASS_PER_HECTARE_YEAR,
                TonnesBiomassPerHectareYear::new,
                chinese,
                english);
    }

    private static Symbol<TonnesBiomassPerHectare> biomass(
            String name, String chinese, String english) {
        return new Symbol<>(
                name,
                Unit.TONNE_BIOMASS_PER_HECTARE,
                TonnesBiomassPerHectare::new,
                "地上生物量" + chinese,
                "biomass above ground: " + english);
    }

    static Explained<TonnesBiomassPerHectare> at(ParameterSet factors, Explained<Years> age) {
        return AT_AGE.of(
                factors.get(ROW, MOST),
                factors.get(ROW, YOUNG),
                factors.get(ROW, TURN),
                factors.get(ROW, OLD),
                age);
    }

    static Explained<TonnesCO2e> carbon(
            ParameterSet factors, Explained<Hectares> area, Explained<TonnesBiomassPerHectare> b) {
        boolean below = b.value().value() < factors.get(ROW, EDGE).value().value();
        return CARBON.of(
                area,
                b,
                factors.get(ROW, below ? ROOTS_BELOW : ROOTS_ABOVE).as(Symbols.R),
                factors.get(ROW, Symbols.CF));
    }

    /// For the catalogue.
    public static List<Equation<?>> list() {
        return List.of(AT_AGE, CARBON);
    }
}
