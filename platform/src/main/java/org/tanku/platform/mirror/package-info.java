/// Ledgers of other registries (外部登记簿): kept as files, checked row by row, confirmed by a second
/// officer, and held against the file before.
///
/// Starting points: [Mirror], [LedgerFile], [LedgerCheck].
///
/// Never: a unit of our own books, a serial guessed, a file written by one person alone.
@ApplicationModule(allowedDependencies = "party")
@NullMarked
package org.tanku.platform.mirror;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
