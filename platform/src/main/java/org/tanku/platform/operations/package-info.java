/// How the house itself is (运行状况): one lamp for each thing an operator must notice, reported by the
/// room that knows; and what counts as an outage of the database.
///
/// Starting points: [Operations], [LampSource], [Lamp], [Outage].
///
/// Never: a lamp computed here, a rule of the field, a switch that changes anything.
@NullMarked
@ApplicationModule(allowedDependencies = "party")
package org.tanku.platform.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
