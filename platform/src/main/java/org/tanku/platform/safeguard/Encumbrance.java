package org.tanku.platform.safeguard;

import org.tanku.platform.registry.AccountId;

import java.time.LocalDate;
import java.util.Optional;

/// A freeze or a pledge in force (权利负担).
///
/// @param act that brought it
/// @param units it bound then
public record Encumbrance(String number, Act act, AccountId account, long units, boolean inForce) {
    public boolean isFreeze() {
        return act.matter() instanceof Matter.Freeze;
    }

    /// The last day it was ordered for, where the order has one.
    public Optional<LocalDate> lastDay() {
        return act.matter() instanceof Matter.Freeze freeze
                        && freeze.term() instanceof Matter.Term.Until(var last)
                ? Optional.of(last)
                : Optional.empty();
    }

    /// Whether its time is over and somebody must decide (到期待办).
    public boolean isOverdue(LocalDate today) {
        return inForce && lastDay().filter(last -> last.isBefore(today)).isPresent();
    }
}
