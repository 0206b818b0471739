package org.tanku.kernel.method.pools;

import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.GramsPerKilogram;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// Carbon of the soil as it is measured, layer by layer (土壤有机碳分层测定).
public final class SoilLayers {
    private SoilLayers() {}

    private static final Source SOURCE =
            new Source(
                    "李银等 2016，浙江省森林生态系统碳储量 (ChinaXiv 201605.00429)", "土壤有机碳密度公式", Confidence.FOUND);

    static final Symbol<TonnesPerCubicMetre> BULK =
            new Symbol<>(
                    "BD",
                    Unit.TONNE_PER_CUBIC_METRE,
                    TonnesPerCubicMetre::new,
                    "土壤容重",
                    "bulk density of the soil");
    static final Symbol<GramsPerKilogram> CONTENT =
            new Symbol<>(
                    "C_s",
                    Unit.GRAM_PER_KILOGRAM,
                    GramsPerKilogram::new,
                    "土壤有机碳含量",
                    "organic carbon in the soil");
    static final Symbol<Ratio> STONES =
            new Symbol<>("G", Unit.RATIO, Ratio::new, "石砾质量比例", "share of stones by mass")
                    .within(0, Letters.ALL);
    static final Symbol<Centimetres> DEPTH =
            new Symbol<>("h", Unit.CENTIMETRE, Centimetres::new, "土层厚度", "depth of the layer");
    static final Symbol<TonnesCarbonPerHectare> LAYER =
            new Symbol<>(
                    "SOC_l",
                    Unit.TONNE_CARBON_PER_HECTARE,
                    TonnesCarbonPerHectare::new,
                    "土层有机碳密度",
                    "organic carbon of a layer");
    static final Symbol<TonnesCarbonPerHectare> PROFILE =
            new Symbol<>(
                    "SOC",
                    Unit.TONNE_CARBON_PER_HECTARE,
                    TonnesCarbonPerHectare::new,
                    "土壤有机碳密度",
                    "organic carbon of all layers");

    /// Organic carbon of one layer; the powers of ten of the units come to a tenth.
    ///
    ///     SOC_l = BD · C_s · (1 − G) · h / 10
    public static final Equation4<
                    TonnesPerCubicMetre,
                    GramsPerKilogram,
                    Ratio,
                    Centimetres,
                    TonnesCarbonPerHectare>
            OF_LAYER =
                    new Equation4<>(
                            Formula.of(
                                    "soil-carbon-of-layer",
                                    "土层有机碳密度",
                                    "organic carbon of a layer",
                                    "SOC_l = BD · C_s · (1 − G) · h / 10",
                                    SOURCE),
                            LAYER,
                            BULK,
                            CONTENT,
                            STONES,
                            DEPTH,
                            (BD, C, G, h) ->
                                    BD
                                            * C
                                            * (1 - G)
                                            * h
                                            * SquareMetres.PER_HECTARE
                                            / (Kilograms.PER_TONNE * Centimetres.PER_METRE));

    /// Organic carbon of all layers.
    ///
    ///     SOC = Σ SOC_l
    public static final Total<TonnesCarbonPerHectare> OF_PROFILE =
            new Total<>(
                    Formula.of(
                            "soil-carbon-of-profile",
                            "各土层有机碳密度之和",
                            "organic carbon of all layers",
                            "SOC = Σ SOC_l",
                            SOURCE),
                    PROFILE,
                    LAYER);

    /// One layer of a profile (土层).
    ///
    /// @param stones share by mass
    public record Layer(
            TonnesPerCubicMetre bulkDensity,
            GramsPerKilogram content,
            Ratio stones,
            Centimetres depth) {}

    /// The organic carbon of a profile.
    public static Explained<TonnesCarbonPerHectare> stock(List<Layer> layers, String origin) {
        return OF_PROFILE.of(
                layers.stream()
                        .map(each ->
                                OF_LAYER.of(
                                        Explained.given(BULK, each.bulkDensity(), origin),
                                        Explained.given(CONTENT, each.content(), origin),
                                        Explained.given(STONES, each.stones(), origin),
                                        Explained.given(DEPTH, each.depth(), origin)))
                        .toList());
    }

    /// For the catalogue.
    public static List<Equation<?>> list() {
        return List.of(OF_LAYER, OF_PROFILE);
    }
}
