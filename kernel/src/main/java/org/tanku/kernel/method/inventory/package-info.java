/// The farm inventory of a province or county (农业温室气体清单), and what less fertiliser saves.
///
/// Starting points: [InventoryLines], [SoilNitrogen], [Fertiliser].
///
/// Never: a missing factor taken for zero, a credit.
@NullMarked
package org.tanku.kernel.method.inventory;

import org.jspecify.annotations.NullMarked;
