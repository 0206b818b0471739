package org.tanku.platform.deputy.web;

import org.tanku.platform.deputy.Deputyship;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The form that names a deputy (代理登记表).
record DeputyForm(
        UUID principal,
        UUID deputy,
        List<Role> roles,
        String region,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason) {
    Deputyship.Terms terms() {
        return new Deputyship.Terms(
                new PartyId(principal),
                new PartyId(deputy),
                Set.copyOf(roles),
                new Region(region),
                firstDay,
                lastDay,
                reason.strip());
    }
}
