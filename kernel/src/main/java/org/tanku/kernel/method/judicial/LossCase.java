package org.tanku.kernel.method.judicial;

import org.tanku.kernel.method.judicial.LossSheet.YearOfRecovery;
import org.tanku.kernel.method.tree.EquationSet;
import org.tanku.kernel.method.tree.Tally;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.parameter.Row;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2ePerCubicMetre;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.trace.Explained;

import java.util.List;

/// A loss of which all is looked up (损失计量案例).
///
/// @param figures the edition of `judicial-loss`
public record LossCase(
        LossStrategy strategy,
        EquationSet set,
        ParameterSet figures,
        Explained<Ratio> kappa,
        List<Counted> items,
        List<YearOfRecovery> recovery) {
    public LossCase {
        items = List.copyOf(items);
        recovery = List.copyOf(recovery);
    }

    /// An item with the way it is counted.
    public sealed interface Counted {
        /// The species or layer under which it is summed.
        String under();

        /// The layer of the forest it belongs to.
        default ForestLayer layer() {
            return ForestLayer.TREES;
        }
    }

    /// By the factors of the species.
    record ByFactors(String under, Explained<CubicMetres> volume, Row factors) implements Counted {}

    /// By the expansion of volume.
    record ByExpansion(String under, Explained<CubicMetres> volume) implements Counted {}

    /// By what a published case came to.
    record ByCalibration(
            String under, Explained<CubicMetres> volume, Explained<TonnesCO2ePerCubicMetre> each)
            implements Counted {}

    /// By the biomass of the tree.
    record ByBiomass(String under, Tally.Ready tree, Row factors) implements Counted {}

    /// By the number of culms.
    record ByCulms(
            String under,
            Explained<Ratio> culms,
            Explained<Kilograms> each,
            Explained<Ratio> roots,
            Explained<Ratio> fraction)
            implements Counted {}

    /// By area.
    record ByArea(
            String under,
            ForestLayer layer,
            Explained<Hectares> area,
            Explained<TonnesCarbonPerHectare> density,
            Explained<Ratio> share)
            implements Counted {}
}
