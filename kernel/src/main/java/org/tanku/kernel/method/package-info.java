/// What every method of measurement shares (计量方法): cases, their problems, their results.
///
/// Starting points: [Resolution], [CaseProblem], [Removals], [Scheme].
///
/// Never: a look-up while computing, a silent default, rounding, a clock.
@NullMarked
package org.tanku.kernel.method;

import org.jspecify.annotations.NullMarked;
