/// The project cycle (项目周期): where a project and each of its reports stand, who acts next and by
/// when, read from the rooms that decide it.
///
/// Starting points: [Cycle], [ProjectStage], [ReportStage].
///
/// Never: a table, a decision, a rule: each room guards its own step.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "safeguard",
            "registry",
            "verification",
            "measurement",
            "disturbance",
            "validation",
            "project",
            "notice",
            "inbox",
            "party"
        })
package org.tanku.platform.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
