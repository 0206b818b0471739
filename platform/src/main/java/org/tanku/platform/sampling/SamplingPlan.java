package org.tanku.platform.sampling;

import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.tree.EquationSet;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.project.ProjectId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A plan of plots for one monitoring period (抽样方案). It is never changed: another plan of the same
/// period is a later version.
///
/// @param number that of the project with `-S01`, `-S02`
/// @param parameterSet what the methodology demands of a sample
/// @param precision the allowed half-width as a share of the mean; its source is empty where it is
///   the methodology's
/// @param t of the reliability; the same
/// @param seed from which all places follow
/// @param needed plots by the formula, whole
/// @param inAll plots to lay out, each stratum rounded up
public record SamplingPlan(
        PlanId id,
        String number,
        ProjectId project,
        LocalDate firstDay,
        LocalDate lastDay,
        EditionId edition,
        Grouping grouping,
        EquationSet equations,
        String parameterSet,
        Sourced plotArea_m2,
        Sourced precision,
        Sourced t,
        long seed,
        int needed,
        int inAll,
        List<Stratum> strata,
        PartyId plannedBy,
        PartyId plannedByPerson,
        Instant plannedAt) {
    public SamplingPlan {
        strata = List.copyOf(strata);
    }

    /// Stands measured together, and how many plots they get (碳层).
    public record Stratum(
            String name, Mu area, List<StandCode> stands, PlanDraft.Expected expected, int plots) {
        public Stratum {
            stands = List.copyOf(stands);
        }
    }

    /// A plot that is to be laid out (设计样地).
    ///
    /// @param code the number of the stratum and the plot's own: `1-01`
    public record Planned(String code, String stratum, Place place) {}

    /// Where a plot is to be laid out (样地落点).
    public sealed interface Place {
        /// In degrees of CGCS2000.
        record At(StandCode stand, double latitude, double longitude) implements Place {}

        /// Some stand of the stratum has no ground: its plots are placed on site.
        record OnSite() implements Place {}
    }

    public boolean isOf(LocalDate first, LocalDate last) {
        return firstDay.equals(first) && lastDay.equals(last);
    }
}
