/// Sampling (抽样): how many plots a monitoring period needs, in which strata and where, and what was
/// measured on them.
///
/// Starting points: [Sampling], [SamplingPlan], [PlotRounds].
///
/// Never: a change of a plan or of a measured tree, a figure without a source, a place chosen by
/// hand.
@NullMarked
@ApplicationModule(allowedDependencies = {"project", "land", "fieldwork", "party"})
package org.tanku.platform.sampling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
