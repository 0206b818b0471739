/// Footprints of occasions and enterprises (碳足迹): activity times factor, by source and grade.
///
/// Starting points: [ActivityEquations], [FootprintTotals].
///
/// Never: a rounded result, a source left out without a reason.
@NullMarked
package org.tanku.kernel.method.footprint;

import org.jspecify.annotations.NullMarked;
