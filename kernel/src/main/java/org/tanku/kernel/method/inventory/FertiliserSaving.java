package org.tanku.kernel.method.inventory;

import org.tanku.kernel.method.Gases;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesMethane;
import org.tanku.kernel.quantity.TonnesNitrogen;
import org.tanku.kernel.quantity.TonnesNitrousOxide;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;

/// What less nitrogen on fields avoids (化肥减量效果), and how an inventory compares with published
/// figures (对照).
public final class FertiliserSaving {
    private static final String BENCHMARKS = "farm-benchmarks@2026-1";

    private FertiliserSaving() {}

    /// By the factors of the guide of 2011.
    public static Explained<TonnesCO2e> of(
            TonnesNitrogen less, FarmActivity.Place place, WarmingPotentials potentials) {
        return of(less, place.soil(), place, potentials);
    }

    /// By the factors of the guide of 2011, of an item of a record.
    ///
    /// @param where the nitrogen is written down: `fertiliser.csv, row 2`
    public static Explained<TonnesCO2e> of(
            TonnesNitrogen less,
            String where,
            FarmActivity.Place place,
            WarmingPotentials potentials) {
        ParameterSet factors = ParameterSet.load("farm-pg-2011@2026-1");
        var perTonne =
                Fertiliser.FACTOR.of(
                        factors.get(place.soil(), InventoryLetters.EF_DIRECT),
                        factors.get("大气沉降", InventoryLetters.F_DEP),
                        factors.get("大气沉降", InventoryLetters.EF4),
                        factors.get("淋溶径流", InventoryLetters.F_LEACH),
                        factors.get("淋溶径流", InventoryLetters.EF5));
        var avoided =
                Fertiliser.NITROUS_OXIDE.of(
                        Explained.given(InventoryLetters.D_N, less, Phrase.FARM_RECORD.tell(where)),
                        perTonne);
        return Gases.NITROUS_OXIDE.of(avoided, potentials.nitrousOxide());
    }

    /// Methane as a multiple of a published figure: `福建 2006–2010`.
    ///
    /// @throws IllegalArgumentException when there is no such row
    public static Explained<Ratio> compareMethane(Explained<TonnesMethane> found, String row) {
        return InventoryLines.METHANE_BENCHMARK.of(
                found, ParameterSet.load(BENCHMARKS).get(row, InventoryLetters.M_REF));
    }

    /// Nitrous oxide as a multiple of a published figure: `福建 2015`.
    ///
    /// @throws IllegalArgumentException when there is no such row
    public static Explained<Ratio> compareNitrousOxide(
            Explained<TonnesNitrousOxide> found, String row) {
        return InventoryLines.N2O_BENCHMARK.of(
                found, ParameterSet.load(BENCHMARKS).get(row, InventoryLetters.X_REF));
    }
}
