package org.tanku.kernel.method.crediting;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.Aim;
import org.tanku.kernel.method.Removals;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;

/// What a project earns in a period (计入碳汇量), in tonnes with a fraction: whole tonnes come into
/// being at the verification statement.
///
/// @param removals of each stand, trees beyond their baseline, before any deduction
/// @param net of the project: selected pools, deduction for uncertainty, emissions, risk; below
///   zero where the forest lost carbon
/// @param credited what may be credited of it; differs from `net` where a deficit is made up
/// @param creditedInBrief the same with one line for each stand
/// @param carriedDeficit what the next period must make up, where the scheme carries a deficit
public record Credit(
        Scheme scheme,
        Aim aim,
        Removals removals,
        Explained<TonnesCO2e> net,
        Explained<TonnesCO2e> credited,
        Explained<TonnesCO2e> creditedInBrief,
        Reading<Explained<TonnesCO2e>> carriedDeficit) {
    /// Whether units can be issued from it; an estimate for planning never makes any.
    public boolean isForIssue() {
        return aim == Aim.CREDITING;
    }
}
