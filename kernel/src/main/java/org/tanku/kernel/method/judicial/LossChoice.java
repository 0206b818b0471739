package org.tanku.kernel.method.judicial;

import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.tree.EquationSet;

/// How a loss is counted (损失计量选定), settled by the expert before the calculation.
///
/// @param set the equations for trees that are given by diameter and height
public record LossChoice(
        LossStrategy strategy, Kappa kappa, EquationSet set, StandIns standIns, Settings settings) {

    public static LossChoice of(LossStrategy strategy, Kappa kappa) {
        return new LossChoice(
                strategy, kappa, EquationSet.FUJIAN_VOLUME, StandIns.none(), Settings.none());
    }

    public LossChoice with(EquationSet other) {
        return new LossChoice(strategy, kappa, other, standIns, settings);
    }

    public LossChoice with(StandIns others) {
        return new LossChoice(strategy, kappa, set, others, settings);
    }

    public LossChoice with(Settings others) {
        return new LossChoice(strategy, kappa, set, standIns, others);
    }
}
