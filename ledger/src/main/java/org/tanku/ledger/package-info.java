/// The books (账簿): whole units of a programme in lots of serials, whole fen, double entry, and a
/// journal whose entries are chained by a digest that is handed in.
///
/// Starting points: [Ledger] posts a [Request] to [Books]; [Serial] is the number on a certificate;
/// [Audit] goes through a journal and names the first fault.
///
/// Never: a clock, a framework, SQL, a fraction, a digest of our own making.
@NullMarked
package org.tanku.ledger;

import org.jspecify.annotations.NullMarked;
