/// The Fujian forestry carbon sink, FFCER (福建林业碳汇): the province's own programme on the AR-CM
/// methods, with the conditions of its pilot plan.
///
/// Starting points: [Ffcer].
///
/// Never: a unit of another programme; a natural stand; an equation of forest that is not one of
/// AR-CM.
@NullMarked
package org.tanku.kernel.method.ffcer;

import org.jspecify.annotations.NullMarked;
