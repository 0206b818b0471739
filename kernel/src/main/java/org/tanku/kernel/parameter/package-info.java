/// Coefficients as data (参数集): versioned tables in which each figure has a unit, a source and a
/// confidence.
///
/// Starting points: [ParameterSet], [Row], [Parameter].
///
/// Never: a silent default, an edition changed after use, an equation.
@NullMarked
package org.tanku.kernel.parameter;

import org.jspecify.annotations.NullMarked;
