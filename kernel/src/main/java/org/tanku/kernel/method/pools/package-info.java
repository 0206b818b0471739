/// The carbon pools beside living trees (其他碳库): shrubs, dead wood, litter, soil, wood products, and
/// what fire and displacement cost.
///
/// Starting points: [Shrubs], [DeadMatter], [WoodProducts], [Fire], [SoilCarbon], [PoolMethods].
///
/// Never: a look-up of a set of warming potentials that nobody chose, a silent default, rounding.
@NullMarked
package org.tanku.kernel.method.pools;

import org.jspecify.annotations.NullMarked;
