/// Forest land by gains and losses (增减法), after the IPCC guidelines: for inventories and plans,
/// never for units.
///
/// Starting points: [GainLoss], [ForestLand], [Losses].
///
/// Never: a stand's own growth where it was measured, a default that is not told.
@NullMarked
package org.tanku.kernel.method.gainloss;

import org.jspecify.annotations.NullMarked;
