package org.tanku.kernel.method.tree;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.parameter.Row;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Explained;

import java.util.List;

/// All plots with their living trees and the equations that serve them (每木检尺成果).
///
/// @param leftOut how many trees are not alive and do not count
public record Tally(EquationSet set, Wanted wanted, List<OfPlot> plots, int leftOut) {
    public Tally {
        plots = List.copyOf(plots);
    }

    /// What is to be counted (计算目标): it decides which factors of a species are asked for.
    public enum Wanted {
        VOLUME,
        BIOMASS,
        CARBON
    }

    /// A plot with its living trees.
    public record OfPlot(Plot plot, List<Ready> trees) {
        public OfPlot {
            trees = List.copyOf(trees);
        }
    }

    /// A living tree of which all is known that its equation asks for (可计算样木).
    ///
    /// @param height missing only where the equation does not take it
    /// @param equation the row of coefficients
    /// @param factors the row of density, expansion, roots and carbon; missing where none is asked
    /// @param stress for Chave's equation without height alone
    public record Ready(
            Explained<Centimetres> diameter,
            Reading<Explained<Metres>> height,
            Row equation,
            Reading<Row> factors,
            Reading<Explained<Ratio>> stress) {

        /// The same tree with the factors of its species.
        public Ready with(Row species) {
            return new Ready(diameter, height, equation, Reading.of(species), stress);
        }

        /// A value that was looked for before and found: a bug when it was not.
        static <T> T found(Reading<T> reading) {
            return switch (reading) {
                case Reading.Measured<T>(var value) -> value;
                case Reading.NotMeasured<T>(var because) ->
                        throw new IllegalStateException(because);
            };
        }

        Explained<Metres> metres() {
            return found(height);
        }

        Row species() {
            return found(factors);
        }
    }
}
