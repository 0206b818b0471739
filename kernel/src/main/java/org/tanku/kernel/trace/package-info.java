/// How a number explains itself (可追溯的计算): applying an equation gives the value and the step at
/// once, from the same arguments.
///
/// Starting points: [Explained], [Equation], [Step], [Telling].
///
/// Never: a second calculation beside the told one, a look-up, a clock.
@NullMarked
package org.tanku.kernel.trace;

import org.jspecify.annotations.NullMarked;
