package org.tanku.kernel.method;

import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;

/// What a project took up and gave off in a period, pool by pool (项目碳流), with and without the
/// project. The change of the trees stands among the pools, after the deduction for uncertainty.
///
/// @param fire emissions of fire other than CO₂
public record ProjectFlows(PoolChanges project, PoolChanges baseline, Explained<TonnesCO2e> fire) {}
