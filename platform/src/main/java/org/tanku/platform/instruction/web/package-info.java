/// The pages on which a holder's people propose and confirm (办理指令页面).
///
/// Starting points: [InstructionPages], [RetirePages], [MovePages].
///
/// Never: a rule about units.
@NullMarked
package org.tanku.platform.instruction.web;

import org.jspecify.annotations.NullMarked;
