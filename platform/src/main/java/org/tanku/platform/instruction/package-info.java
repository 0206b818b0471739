/// What a holder's people want done with their units (办理指令): one person proposes a transfer or a
/// retirement, another of the same party confirms it, and only then it is booked.
///
/// Starting points: [Instructions], [Instruction], [Outlook].
///
/// Never: an entry on one person's word where the party has a second person, an instruction that is
/// changed.
@NullMarked
@ApplicationModule(allowedDependencies = {"registry", "inbox", "party", "secondfactor"})
package org.tanku.platform.instruction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
