/// The walls of the house (平台外壳): start-up, settings, the embedded database, security, languages
/// and the access log.
///
/// Starting points: [Start], [Settings], [LocalPostgres].
///
/// Never: a rule of the field; nothing imports this room.
@NullMarked
@ApplicationModule(allowedDependencies = {"party", "backup", "operations", "inbox"})
package org.tanku.platform.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
