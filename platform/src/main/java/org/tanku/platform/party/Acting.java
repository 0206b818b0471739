package org.tanku.platform.party;

import java.util.List;
import java.util.Set;

/// The person who is doing this (经办人), on behalf of which organisation, and with which
/// appointments. Who works for nobody acts for himself: the organisation is then his own id. A
/// deputy acts as the deputyship, whose name is that of both.
///
/// @param bound all who count as one person with this one where two are needed
public record Acting(
        PartyId person,
        PartyId organisation,
        String name,
        Set<Appointment> appointments,
        Set<PartyId> bound) {
    public Acting {
        appointments = Set.copyOf(appointments);
        bound = Set.copyOf(bound);
    }

    /// Bound to nobody else.
    public Acting(
            PartyId person, PartyId organisation, String name, Set<Appointment> appointments) {
        this(person, organisation, name, appointments, Set.of(person));
    }

    /// Whether the other, who did something before, counts as the same person as this one: the
    /// same, or one is the deputy of the other.
    public boolean isSame(PartyId other) {
        return bound.contains(other);
    }

    public boolean may(Role role, Region region) {
        return appointments.stream().anyMatch(each -> each.covers(role, region));
    }

    /// In any region.
    public boolean may(Role role) {
        return appointments.stream().anyMatch(each -> each.role() == role);
    }

    /// @throws NotPermitted when the person does not hold the role there
    public void require(Role role, Region region) {
        if (!may(role, region)) {
            throw new NotPermitted(role, List.of(region));
        }
    }

    /// @throws NotPermitted when the person holds the role nowhere
    public void require(Role role) {
        if (!may(role)) {
            throw new NotPermitted(role, List.of());
        }
    }
}
