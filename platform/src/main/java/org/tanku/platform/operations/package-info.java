/// How the house itself is (运行状况): one lamp for each thing an operator must notice, reported by the
/// room that knows.
///
/// Starting points: [Operations], [LampSource], [Lamp].
///
/// Never: a lamp computed here, a rule of the field, a switch that changes anything.
@NullMarked
@ApplicationModule(allowedDependencies = "party")
package org.tanku.platform.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
