package org.tanku.survey.change;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.survey.change.StandChange.AreaChanged;
import org.tanku.survey.change.StandChange.Gone;
import org.tanku.survey.change.StandChange.MatchedByCodeAlone;
import org.tanku.survey.change.StandChange.Merged;
import org.tanku.survey.change.StandChange.New;
import org.tanku.survey.change.StandChange.Rearranged;
import org.tanku.survey.change.StandChange.Recoded;
import org.tanku.survey.change.StandChange.Redrawn;
import org.tanku.survey.change.StandChange.Split;
import org.tanku.survey.change.StandChange.Unchanged;

import java.util.List;

/// Which change it is that made one group of stands out of another (变化判定).
final class Deciding {
    private final List<EditionStand> earlier;
    private final List<EditionStand> later;
    private final GroundPairs ground;
    private final MatchingShares shares;
    private final Divisions divisions;

    Deciding(
            List<EditionStand> earlier,
            List<EditionStand> later,
            GroundPairs ground,
            MatchingShares shares,
            Divisions divisions) {
        this.earlier = earlier;
        this.later = later;
        this.ground = ground;
        this.shares = shares;
        this.divisions = divisions;
    }

    StandChange change(Groups.Group group) {
        List<Stand> before = stands(earlier, group.earlier());
        List<Stand> after = stands(later, group.later());
        Sums sums = sums(group, before, after);
        if (after.isEmpty()) {
            return new Gone(before.getFirst(), sums);
        }
        if (before.isEmpty()) {
            return new New(after.getFirst(), sums);
        }
        if (before.size() == 1 && after.size() == 1) {
            return oneToOne(group, before.getFirst(), after.getFirst(), sums);
        }
        List<SharedGround> shared = shared(group);
        if (before.size() == 1) {
            return new Split(before.getFirst(), after, shared, sums);
        }
        return after.size() == 1
                ? new Merged(before, after.getFirst(), shared, sums)
                : new Rearranged(before, after, shared, sums);
    }

    private StandChange oneToOne(Groups.Group group, Stand before, Stand after, Sums sums) {
        CodeChange code = CodeChange.between(before.code(), after.code(), divisions);
        if (sums.onGround() instanceof Sums.OnGround.NotDrawn) {
            return before.area().equals(after.area())
                    ? new MatchedByCodeAlone(before, after, code, sums)
                    : new AreaChanged(before, after, code, sums);
        }
        boolean isSame =
                shares.isSame(
                        group.pairs().stream().mapToDouble(GroundPairs.Pair::shared_m2).sum(),
                        ground.before()[group.earlier().getFirst()],
                        ground.after()[group.later().getFirst()]);
        return switch (code) {
            case CodeChange.Kept _ ->
                    isSame
                            ? new Unchanged(before, after, sums)
                            : new Redrawn(before, after, code, sums);
            case CodeChange.CountyRecoded _ ->
                    isSame
                            ? new Recoded(before, after, code, sums)
                            : new Redrawn(before, after, code, sums);
            case CodeChange.Renumbered _ ->
                    isSame
                            ? new Recoded(before, after, code, sums)
                            : new Rearranged(List.of(before), List.of(after), shared(group), sums);
        };
    }

    private static List<Stand> stands(List<EditionStand> edition, List<Integer> places) {
        return places.stream().map(edition::get).map(EditionStand::stand).toList();
    }

    private List<SharedGround> shared(Groups.Group group) {
        return group.pairs().stream()
                .map(each ->
                        new SharedGround(
                                earlier.get(each.earlier()).stand().code(),
                                later.get(each.later()).stand().code(),
                                new SquareMetres(each.shared_m2())))
                .toList();
    }

    private Sums sums(Groups.Group group, List<Stand> before, List<Stand> after) {
        return new Sums(registered(before), registered(after), onGround(group));
    }

    private static Mu registered(List<Stand> stands) {
        return new Mu(stands.stream().mapToDouble(each -> each.area().value()).sum());
    }

    private Sums.OnGround onGround(Groups.Group group) {
        long notDrawn =
                group.earlier().stream().filter(i -> !earlier.get(i).isDrawn()).count()
                        + group.later().stream().filter(j -> !later.get(j).isDrawn()).count();
        return notDrawn > 0
                ? new Sums.OnGround.NotDrawn((int) notDrawn)
                : new Sums.OnGround.Measured(
                        new SquareMetres(
                                group.earlier().stream()
                                        .mapToDouble(i -> ground.before()[i])
                                        .sum()),
                        new SquareMetres(
                                group.later().stream().mapToDouble(j -> ground.after()[j]).sum()),
                        new SquareMetres(
                                group.pairs().stream()
                                        .mapToDouble(GroundPairs.Pair::shared_m2)
                                        .sum()));
    }
}
