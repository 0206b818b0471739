/// The door of the room sampling (抽样页面): the form of a plan, a plan with its strata, plots and
/// explanation, its tables for the field, and what was measured on its plots.
///
/// Starting points: [PlanPages], [RoundPages].
///
/// Never: a number computed here.
@NullMarked
package org.tanku.platform.sampling.web;

import org.jspecify.annotations.NullMarked;
