package org.tanku.platform.measurement.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tanku.platform.measurement.Recomputation;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.SignedIn;

/// Who reads a report, and who made it (读者与经办人).
@Component
class Readers {
    private final Parties parties;

    Readers(Parties parties) {
        this.parties = parties;
    }

    String nameOf(PartyId party) {
        return parties.nameOf(party).orElse("");
    }

    /// Nobody signed in may do nothing.
    boolean may(@Nullable SignedIn reader, Role role, Region region) {
        return reader != null && parties.actingAs(reader.person()).may(role, region);
    }

    boolean mayRecompute(@Nullable SignedIn reader, Region region) {
        return reader != null && mayRecompute(parties.actingAs(reader.person()), region);
    }

    static boolean mayRecompute(Acting acting, Region region) {
        return Recomputation.mayBeAskedBy(acting, region);
    }
}
