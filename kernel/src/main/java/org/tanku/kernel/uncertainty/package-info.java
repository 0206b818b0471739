/// How far off an estimate may be (不确定性): relative errors, half-widths, Student's t, and simulation
/// where there is no formula.
///
/// Starting points: [RelativeError], [StudentT], [Simulation].
///
/// Never: a deduction (the method's table decides that), chance without a seed.
@NullMarked
package org.tanku.kernel.uncertainty;

import org.jspecify.annotations.NullMarked;
