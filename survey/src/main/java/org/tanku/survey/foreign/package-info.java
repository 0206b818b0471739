/// Ledgers of other registries (外部登记簿): their serials read by the format of each, their files
/// checked row by row, and one file held against the one before it.
///
/// Starting points: [SerialFormat] reads one serial; [LedgerTable] a file; [LedgerComparison] tells
/// what changed.
///
/// Never: a serial mended or guessed, a row left out without a word.
@NullMarked
package org.tanku.survey.foreign;

import org.jspecify.annotations.NullMarked;
