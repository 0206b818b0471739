package org.tanku.platform.sampling;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.tree.Plot;
import org.tanku.kernel.method.tree.Tree;
import org.tanku.kernel.method.tree.TreeCode;
import org.tanku.kernel.quantity.Metres;
import org.tanku.platform.party.PartyId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What was measured on the plots of a plan (样地实测成果), whole and never changed: another round of the
/// same plan is a later version.
///
/// @param number that of the plan with `-D01`, `-D02`
/// @param origin the files or the campaign it was read from
/// @param days on which it was measured; missing in rounds that were kept before days were asked
/// @param digest SM3 over both tables
/// @param confirmed trees whose unlikely diameter was looked at once more
public record PlotRound(
        RoundId id,
        String number,
        PlanId plan,
        String origin,
        Reading<Days> days,
        String digest,
        List<Plot> plots,
        List<Tree> trees,
        Set<TreeCode> confirmed,
        PartyId addedBy,
        PartyId addedByPerson,
        Instant addedAt) {
    static final String NO_DAYS = "kept before days of measuring were asked";
    static final String NO_HEIGHT = "the table gives no height";

    public PlotRound {
        plots = List.copyOf(plots);
        trees = List.copyOf(trees);
        confirmed = Set.copyOf(confirmed);
    }

    /// The first and the last day of measuring (实测日期); both are inside.
    public record Days(LocalDate first, LocalDate last) {
        boolean inOrder() {
            return !last.isBefore(first);
        }

        boolean within(LocalDate from, LocalDate to) {
            return !first.isBefore(from) && !last.isAfter(to);
        }
    }

    static Reading<Metres> noHeight() {
        return Reading.missing(NO_HEIGHT);
    }
}
