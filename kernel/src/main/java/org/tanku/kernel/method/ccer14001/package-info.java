/// Afforestation by CCER-14-001-V01 (造林碳汇): growth of planted trees, bamboo and shrubs, a baseline
/// of zero, a deduction for the risk that the carbon is lost again.
///
/// Starting points: [Ccer14001], [ReductionEquations].
///
/// Never: dead wood, litter, soil or wood products; a deficit forgotten.
@NullMarked
package org.tanku.kernel.method.ccer14001;

import org.jspecify.annotations.NullMarked;
