/// Copies of the whole database (备份与恢复), made while it works, and the proof that what was restored
/// is the same: every table's digest and the root of the journal.
///
/// Starting points: [Snapshot], [Restoring], [Manifest].
///
/// Never: a table that is named here; all tables of all rooms are copied as they are.
@NullMarked
@ApplicationModule(allowedDependencies = "operations")
package org.tanku.platform.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
