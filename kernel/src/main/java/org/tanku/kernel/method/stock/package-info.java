/// How much carbon stands in a forest (碳储量): by stand, by plot, by province, and in columns for
/// millions.
///
/// Starting points: [StandStock], [TreeCarbon], [StratifiedEstimate], [ColumnarStock].
///
/// Never: a change over time (the schemes count those), a look-up while computing.
@NullMarked
package org.tanku.kernel.method.stock;

import org.jspecify.annotations.NullMarked;
