/// The money book (资金账): whole fen, each transfer out of one purse and into another.
///
/// Starting points: [MoneyRules], [MoneyTransfer], [Purse].
///
/// Never: a fraction of a fen, a purse of our own below zero.
@NullMarked
package org.tanku.ledger.money;

import org.jspecify.annotations.NullMarked;
