/// The door of the room measurement (计量页面): reports, the form that measures, and the explanation of
/// each stand down to its survey.
///
/// Starting points: [ReportPages], [MeasuringPages], [ExplanationPages].
///
/// Never: a number computed here.
@NullMarked
package org.tanku.platform.measurement.web;

import org.jspecify.annotations.NullMarked;
