/// Official papers (凭证): carbon tickets, certificates of retirement and of recognition as PDF and
/// OFD, their editions, what became of each, and the printed monitoring report.
///
/// Starting points: [Paperwork], [Paper], [Corrections].
///
/// Never: a fact that no other room vouches for, a change to a paper that was handed out.
@ApplicationModule(
        allowedDependencies = {
            "press",
            "disclosure",
            "seal",
            "registry",
            "intake",
            "recognition",
            "verification",
            "measurement",
            "sampling",
            "disturbance",
            "project",
            "tenure",
            "land",
            "party"
        })
@NullMarked
package org.tanku.platform.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
