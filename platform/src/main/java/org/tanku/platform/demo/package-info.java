/// The story told at a demo's start (演示故事): carbon ticket No. 0000001, from a survey to an issued
/// block, through the faces of the real rooms and by the demo's own people.
///
/// Starting points: [TicketStory], [StoryClock].
///
/// Never: a write past a room's face; a figure said to be measured that was generated; anything
/// outside demo mode.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "party",
            "land",
            "tenure",
            "project",
            "accreditation",
            "notice",
            "validation",
            "measurement",
            "verification",
            "registry",
            "seal"
        })
package org.tanku.platform.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
