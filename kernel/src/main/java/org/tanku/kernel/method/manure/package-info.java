/// Manure to organic fertiliser by AMS-III.D and AMS-III.F (粪污资源化利用).
///
/// Starting points: [ManureBaseline], [Composting].
///
/// Never: a result that does not say by which route its composting was counted.
@NullMarked
package org.tanku.kernel.method.manure;

import org.jspecify.annotations.NullMarked;
