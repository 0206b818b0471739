/// The tables of the United States forest inventory (美国森林清查表): read, summed plot by plot, handed to
/// the kernel's estimator.
///
/// Starting points: [InventoryReading], [Inventory], [InventoryEstimate].
///
/// Never: an estimator of its own, a silent zero for a row that cannot be read.
@NullMarked
package org.tanku.cli.inventory;

import org.jspecify.annotations.NullMarked;
