package org.tanku.platform.sampling;

import org.tanku.kernel.method.tree.EquationSet;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.project.ProjectId;

import java.time.LocalDate;
import java.util.Map;

/// What is asked of a sampling plan (抽样方案申报).
///
/// @param edition the survey whose stands and areas make the strata
/// @param equations the set by which the trees are counted
/// @param plotArea_m2 of one plot, horizontal
/// @param own stricter demands than the methodology's, by their letters `p` and `t`; empty where
///   the methodology's hold
/// @param expected of each stratum, by its name
public record PlanDraft(
        ProjectId project,
        EditionId edition,
        Grouping grouping,
        LocalDate firstDay,
        LocalDate lastDay,
        EquationSet equations,
        Sourced plotArea_m2,
        Map<String, Sourced> own,
        Map<String, Expected> expected) {
    public PlanDraft {
        own = Map.copyOf(own);
        expected = Map.copyOf(expected);
    }

    /// What a pilot or the literature says of a stratum (预估值).
    ///
    /// @param mean_m3PerHm2 stock per hectare
    /// @param deviation_m3PerHm2 of the plots of the stratum
    public record Expected(double mean_m3PerHm2, double deviation_m3PerHm2, String source) {
        public Expected {
            source = source.strip();
        }

        boolean inRange() {
            return mean_m3PerHm2 >= 0
                    && deviation_m3PerHm2 >= 0
                    && Double.isFinite(mean_m3PerHm2)
                    && Double.isFinite(deviation_m3PerHm2);
        }
    }
}
