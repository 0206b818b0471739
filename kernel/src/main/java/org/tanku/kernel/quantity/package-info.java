/// Numbers with units (量与单位): the types in which every other package speaks.
///
/// Starting points: [Quantity], [Unit], [TonnesCO2e].
///
/// Never: a coefficient, a formula, rounding, money of the books (that is whole fen, in the
/// ledger).
@NullMarked
package org.tanku.kernel.quantity;

import org.jspecify.annotations.NullMarked;
