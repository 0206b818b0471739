package org.tanku.kernel.method.sampling;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.stock.SamplingEquations;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;

import java.util.Arrays;
import java.util.List;

/// What the tests of sampling are made of.
final class Samples {
    static final Explained<Ratio> CARBON_FRACTION =
            Explained.given(Symbols.CF, new Ratio(0.47), "a test");
    static final SampleEstimate.Critical NINETY =
            new SampleEstimate.Critical.ByConfidence(
                    Explained.given(SamplingEquations.CONFIDENCE, new Ratio(0.90), "a test"));

    private Samples() {}

    static SampleEstimate.Critical t(double t) {
        return new SampleEstimate.Critical.Prescribed(
                Explained.given(SamplingEquations.T, new Ratio(t), "a test"));
    }

    static Explained<Hectares> hectares(double value) {
        return Explained.given(Symbols.A, new Hectares(value), "a test");
    }

    static Explained<TonnesBiomassPerHectare> biomass(double value) {
        return Explained.given(
                PlotKind.BIOMASS.letter("x", "样地", "plot"),
                new TonnesBiomassPerHectare(value),
                "a test");
    }

    static Explained<CubicMetresPerHectare> volume(double value) {
        return Explained.given(
                PlotKind.VOLUME.letter("x", "样地", "plot"),
                new CubicMetresPerHectare(value),
                "a test");
    }

    static Explained<Ratio> ratio(double value) {
        return Explained.given(SamplingEquations.U, new Ratio(value), "a test");
    }

    static Explained<TonnesCO2e> carbon(double value) {
        return Explained.given(Symbols.C_TREE, new TonnesCO2e(value), "a test");
    }

    static SampleEstimate.Sample<TonnesBiomassPerHectare> sample(double area, double... plots) {
        return new SampleEstimate.Sample<>(
                hectares(area), Arrays.stream(plots).mapToObj(Samples::biomass).toList());
    }

    /// The three strata of 120, 200 and 80 hm² that were worked out by hand.
    static List<SampleEstimate.Sample<TonnesBiomassPerHectare>> threeStrata() {
        return List.of(
                sample(120, 52, 61, 70, 58, 49),
                sample(200, 80, 71, 95, 66, 88, 75, 60),
                sample(80, 35, 44, 41, 38));
    }
}
