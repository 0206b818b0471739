/// The door of the room sampling (抽样页面): the form of a plan, a plan with its strata, plots and
/// explanation, and its tables for the field.
///
/// Starting points: [PlanPages], [PlanForm].
///
/// Never: a number computed here.
@NullMarked
package org.tanku.platform.sampling.web;

import org.jspecify.annotations.NullMarked;
