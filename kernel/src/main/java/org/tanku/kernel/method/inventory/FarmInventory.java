package org.tanku.kernel.method.inventory;

import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesMethane;
import org.tanku.kernel.quantity.TonnesNitrousOxide;
import org.tanku.kernel.trace.Explained;

/// The farm inventory of a place (农业温室气体清单), with the sets it was made with as part of it.
public record FarmInventory(
        InventoryFactors factors,
        FarmActivity.Place place,
        Methane methane,
        NitrousOxide nitrousOxide) {

    /// Methane by source (甲烷).
    public record Methane(
            Explained<TonnesMethane> rice,
            Explained<TonnesMethane> enteric,
            Explained<TonnesMethane> manure,
            Explained<TonnesMethane> total) {}

    /// Nitrous oxide by source (氧化亚氮).
    public record NitrousOxide(
            Explained<TonnesNitrousOxide> soil,
            Explained<TonnesNitrousOxide> manure,
            Explained<TonnesNitrousOxide> total) {}

    /// Both gases in carbon dioxide equivalent, by the potentials of one report.
    public Explained<TonnesCO2e> total(WarmingPotentials potentials) {
        return InventoryLines.TOTAL.of(
                methane.total(),
                potentials.methane(),
                nitrousOxide.total(),
                potentials.nitrousOxide());
    }
}
