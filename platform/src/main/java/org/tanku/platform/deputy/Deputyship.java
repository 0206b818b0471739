package org.tanku.platform.deputy;

import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// That one acts for another for a time (代理关系). Both days are inside.
///
/// @param id also that of a party, whose name is that of both people
public record Deputyship(PartyId id, Terms terms, PartyId namedBy, boolean withdrawn) {
    /// What is agreed.
    public record Terms(
            PartyId principal,
            PartyId deputy,
            Set<Role> roles,
            Region region,
            LocalDate firstDay,
            LocalDate lastDay,
            String reason) {
        public Terms {
            roles = Set.copyOf(roles);
        }

        /// In the order of the roles.
        public List<Role> rolesInOrder() {
            return roles.stream().sorted().toList();
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }

    public boolean isActive(LocalDate day) {
        return !withdrawn && terms.covers(day);
    }
}
