package org.tanku.platform.sampling;

import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Explained;

import java.util.List;
import java.util.Map;

/// What the plots of a round tell of the forest (样地估计): the mean stock of each stratum and how
/// uncertain the whole is. A plot is one line of each; its own explanation goes down to the tree.
///
/// @param mean of all strata, weighed by area
/// @param uncertainty half the width of the interval as a share of the mean
/// @param plots each plot with all its trees, by its code
public record PlotEstimate(
        List<OfStratum> strata,
        Explained<CubicMetresPerHectare> mean,
        Explained<Ratio> uncertainty,
        Map<String, Explained<CubicMetresPerHectare>> plots) {
    public PlotEstimate {
        strata = List.copyOf(strata);
        plots = Map.copyOf(plots);
    }

    /// The estimate of one stratum beside what the plan asked for (碳层估计).
    public record OfStratum(
            String name, int planned, int measured, Explained<CubicMetresPerHectare> mean) {
        public boolean isShort() {
            return measured < planned;
        }
    }

    /// Whether some stratum has fewer plots than were planned.
    public boolean isShort() {
        return strata.stream().anyMatch(OfStratum::isShort);
    }

    /// What came of the plots.
    public sealed interface Answer {
        record Estimated(PlotEstimate estimate) implements Answer {}

        /// Strata with fewer plots than the methodology's least, or without any stock.
        record TooFew(List<String> strata) implements Answer {
            public TooFew {
                strata = List.copyOf(strata);
            }
        }
    }
}
