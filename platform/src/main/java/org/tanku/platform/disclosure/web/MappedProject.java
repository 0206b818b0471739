package org.tanku.platform.disclosure.web;

import org.tanku.ledger.Totals;
import org.tanku.platform.project.Project;
import org.tanku.platform.tenure.ClaimMap;

import java.util.List;

/// A project on the public map (项目地图): its scheme, where its units are, and the squares it lies in.
///
/// @param units of all its blocks
/// @param squares none where the operator shows no ground, or the claim has none
record MappedProject(Project project, String place, Totals units, List<ClaimMap.Coarse> squares) {
    MappedProject {
        squares = List.copyOf(squares);
    }

    /// Where its units are, as the map colours it (单位状态).
    enum UnitState {
        /// Nothing was issued yet.
        NOT_ISSUED,
        /// Some are held or free.
        IN_ACCOUNTS,
        /// All are retired or cancelled.
        USED_UP
    }

    /// Public, for the template asks it.
    public UnitState state() {
        if (units.issued() == 0) {
            return UnitState.NOT_ISSUED;
        }
        return units.free() + units.held() > 0 ? UnitState.IN_ACCOUNTS : UnitState.USED_UP;
    }
}
