/// The vegetation carbon of a province (省域森林植被碳储量): trees, bamboo, economic forest, shrubland and
/// scattered trees; the other pools by density; change between inventories and by growth and use.
///
/// Starting points: [ProvinceInventory], [ProvinceStock], [GainLoss], [OtherPools].
///
/// Never: a carbon unit (inventories make none), a stock of what nobody surveyed.
@NullMarked
package org.tanku.kernel.method.province;

import org.jspecify.annotations.NullMarked;
