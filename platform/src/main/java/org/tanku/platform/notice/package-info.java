/// Public notice (公示): what is laid before the public, for how many working days, what it said and
/// what was answered; the periods of each step and the calendar of working days.
///
/// Starting points: [Notices], [Notice], [Periods], [WorkingDays].
///
/// Never: a period that no officer set, a comment that is changed, a name the public did not give.
@NullMarked
@ApplicationModule(allowedDependencies = {"inbox", "party"})
package org.tanku.platform.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
