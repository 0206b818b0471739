package org.tanku.kernel.method.crediting;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.CarbonPool;
import org.tanku.kernel.method.PoolChanges;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;

/// What was measured beside the trees of the stand tables (其他碳库与排放).
///
/// @param project changes of the other selected pools with the project
/// @param baseline the same in the frozen baseline
/// @param fire emissions of fire; not measured where no fire was reported, or where it is on record
///   and not counted; the reason says which
/// @param deficit what earlier periods left to be made up; not measured where nothing was carried
public record OtherFlows(
        PoolChanges project,
        PoolChanges baseline,
        Reading<Explained<TonnesCO2e>> fire,
        Reading<Explained<TonnesCO2e>> deficit) {
    public OtherFlows {
        if (project.selected().contains(CarbonPool.TREES)
                || baseline.selected().contains(CarbonPool.TREES)) {
            throw new IllegalArgumentException("trees are measured from the stand tables");
        }
    }

    public static OtherFlows none() {
        return of(PoolChanges.none(), PoolChanges.none());
    }

    public static OtherFlows of(PoolChanges project, PoolChanges baseline) {
        return new OtherFlows(
                project,
                baseline,
                Reading.missing(Phrase.NO_FIRE_IN_PERIOD.tell()),
                Reading.missing("nothing carried"));
    }

    public OtherFlows withFire(Explained<TonnesCO2e> emitted) {
        return new OtherFlows(project, baseline, Reading.of(emitted), deficit);
    }

    /// Fire is on record, and nothing is counted for it.
    public OtherFlows withFireNotCounted(String because) {
        return new OtherFlows(project, baseline, Reading.missing(because), deficit);
    }

    public OtherFlows withDeficit(Explained<TonnesCO2e> carried) {
        return new OtherFlows(project, baseline, fire, Reading.of(carried));
    }
}
