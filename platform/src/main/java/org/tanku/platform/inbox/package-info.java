/// What waits for whom (待办): tasks that the rooms above report, with the days that are left, on a
/// page and by mail.
///
/// Starting points: [Inbox], [TaskSource], [Task].
///
/// Never: a task kept here, a rule about what is to be done or by when; both belong to the room
/// that reports the task.
@NullMarked
@ApplicationModule(allowedDependencies = {"party", "operations"})
package org.tanku.platform.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
