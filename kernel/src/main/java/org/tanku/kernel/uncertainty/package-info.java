/// How far off an estimate may be (不确定性): relative errors, half-widths, Student's t.
///
/// Starting points: [RelativeError], [StudentT].
///
/// Never: a deduction (the method's table decides that), a random number.
@NullMarked
package org.tanku.kernel.uncertainty;

import org.jspecify.annotations.NullMarked;
