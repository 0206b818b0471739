package org.tanku.survey.change;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.survey.layer.CoordinateSystem.Datum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Matches the stands of one edition with those of the next (版本对照).
///
/// Ground decides before codes: stands that share more than slivers belong together, and all that
/// belong together, however many, are one change. A code decides where ground is silent: where one
/// of the two stands is not drawn, or neither shares ground with any stand of the other edition.
public final class EditionMatching {
    private final Divisions divisions;

    public EditionMatching(Divisions divisions) {
        this.divisions = divisions;
    }

    /// Tables without ground: by code alone.
    public ChangeTable byCode(List<Stand> earlier, List<Stand> later) {
        List<EditionStand> before = earlier.stream().map(EditionStand::notDrawn).toList();
        List<EditionStand> after = later.stream().map(EditionStand::notDrawn).toList();
        check(before, "earlier");
        check(after, "later");
        // no share is ever asked for: there is no ground
        MatchingShares unasked = new MatchingShares(1, 0);
        return table(before, after, GroundPairs.none(before.size(), after.size()), unasked);
    }

    /// By ground and code; stands without ground by code alone.
    ///
    /// @param datum of the ground of both editions
    public ChangeTable byGround(
            List<EditionStand> earlier,
            List<EditionStand> later,
            Datum datum,
            MatchingShares shares) {
        check(earlier, "earlier");
        check(later, "later");
        return table(earlier, later, GroundPairs.find(earlier, later, datum, shares), shares);
    }

    private ChangeTable table(
            List<EditionStand> earlier,
            List<EditionStand> later,
            GroundPairs pairs,
            MatchingShares shares) {
        Groups groups = new Groups(earlier.size(), later.size());
        pairs.pairs().forEach(each -> groups.join(each.earlier(), each.later()));
        List<CodeLinks.Link> links = new CodeLinks(divisions).find(earlier, later, groups);
        links.forEach(each -> groups.join(each.earlier(), each.later()));
        groups.allot(pairs.pairs());
        Deciding deciding = new Deciding(earlier, later, pairs, shares, divisions);
        List<StandChange> changes = new ArrayList<>();
        groups.inOrder().forEach(each -> changes.add(deciding.change(each)));
        return new ChangeTable(changes, pairs.slivers());
    }

    private static void check(List<EditionStand> edition, String which) {
        Set<StandCode> codes = new HashSet<>();
        for (EditionStand each : edition) {
            if (!codes.add(each.stand().code())) {
                throw new IllegalArgumentException(
                        "the " + which + " edition has twice " + each.stand().code());
            }
        }
    }
}
