/// Units whose basis lies elsewhere (外来单位入账): allowances on the list of the office that allocates
/// them, and holdings of national units as the national registry records them. One officer hands a
/// list in, another books it; a list handed in again shows what is still the same.
///
/// Starting points: [Intake], [IntakeList], [IntakeLine].
///
/// Never: a unit of a programme of this platform, a line booked twice, more of a registration than
/// it has, a list booked in part.
@NullMarked
@ApplicationModule(allowedDependencies = {"registry", "inbox", "party", "secondfactor"})
package org.tanku.platform.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
