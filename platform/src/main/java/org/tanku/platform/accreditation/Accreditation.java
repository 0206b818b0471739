package org.tanku.platform.accreditation;

import org.tanku.kernel.method.Scheme;
import org.tanku.platform.party.PartyId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What a body may do (资质), from when to when; both days are inside.
///
/// @param paper the paper it rests on
/// @param withdrawals one at most
public record Accreditation(
        Id id,
        PartyId body,
        Mandate mandate,
        Scheme scheme,
        LocalDate firstDay,
        LocalDate lastDay,
        String paper,
        List<Withdrawal> withdrawals) {
    /// Which accreditation (资质编号, internal).
    public record Id(UUID value) {}

    /// From which day on it does not hold, and why (撤销).
    public record Withdrawal(String reason, LocalDate on) {}

    /// What an officer enters (资质登记稿).
    public record Draft(
            PartyId body,
            Mandate mandate,
            Scheme scheme,
            LocalDate firstDay,
            LocalDate lastDay,
            String paper) {}

    public Accreditation {
        withdrawals = List.copyOf(withdrawals);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(firstDay)
                && !day.isAfter(lastDay)
                && withdrawals.stream().noneMatch(each -> !day.isBefore(each.on()));
    }
}
