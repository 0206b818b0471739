package org.tanku.platform.sampling;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.tree.Plot;
import org.tanku.kernel.method.tree.Tree;
import org.tanku.kernel.method.tree.TreeCode;
import org.tanku.kernel.quantity.Metres;
import org.tanku.platform.party.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What was measured on the plots of a plan (样地实测成果), whole and never changed: another round of the
/// same plan is a later version.
///
/// @param number that of the plan with `-D01`, `-D02`
/// @param origin the files or the campaign it was read from
/// @param digest SM3 over both tables
/// @param confirmed trees whose unlikely diameter was looked at once more
public record PlotRound(
        RoundId id,
        String number,
        PlanId plan,
        String origin,
        String digest,
        List<Plot> plots,
        List<Tree> trees,
        Set<TreeCode> confirmed,
        PartyId addedBy,
        PartyId addedByPerson,
        Instant addedAt) {
    static final String NO_HEIGHT = "the table gives no height";

    public PlotRound {
        plots = List.copyOf(plots);
        trees = List.copyOf(trees);
        confirmed = Set.copyOf(confirmed);
    }

    static Reading<Metres> noHeight() {
        return Reading.missing(NO_HEIGHT);
    }
}
