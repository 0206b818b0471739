package org.tanku.kernel.method.tree;

import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.StandIns;

import java.util.Set;

/// How the trees of a project are counted (方程选定), fixed at registration.
///
/// @param standIns the row that the user let stand in for a species without one
/// @param confirmed trees whose unlikely diameter was looked at once more and is right
public record EquationChoice(
        EquationSet set, StandIns standIns, Settings settings, Set<TreeCode> confirmed) {
    public EquationChoice {
        confirmed = Set.copyOf(confirmed);
    }

    public static EquationChoice of(EquationSet set) {
        return new EquationChoice(set, StandIns.none(), Settings.none(), Set.of());
    }

    public EquationChoice with(StandIns others) {
        return new EquationChoice(set, others, settings, confirmed);
    }

    public EquationChoice with(Settings others) {
        return new EquationChoice(set, standIns, others, confirmed);
    }

    public EquationChoice confirming(Set<TreeCode> trees) {
        return new EquationChoice(set, standIns, settings, trees);
    }
}
