/// What stands and regions will hold (事前预估): years ahead along growth curves, through thinning,
/// felling and fire. All of it is ex ante: no deduction for uncertainty is taken, and nothing here
/// was measured.
///
/// Starting points: [Projecting], [Scenario], [RegionProjection], [ColumnarProjection].
///
/// Never: a claim; a stand without an age or a curve given one.
@NullMarked
package org.tanku.kernel.method.projection;

import org.jspecify.annotations.NullMarked;
