package org.tanku.kernel.method.crediting;

import org.tanku.kernel.method.MeasuredStand;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.trace.Explained;

/// What the baseline of one stand rests on (小班基线).
sealed interface BaselineStock {
    /// Zero, with the reason.
    ///
    /// @param byRule whether the methodology says so; else it is an assumption
    record Zero(String because, boolean byRule) implements BaselineStock {}

    /// The modelled stand at the end; at the start it is the surveyed one.
    record AtEnd(MeasuredStand stand) implements BaselineStock {}

    /// Both points of a curve.
    record Along(Explained<CubicMetresPerHectare> start, Explained<CubicMetresPerHectare> end)
            implements BaselineStock {}
}
