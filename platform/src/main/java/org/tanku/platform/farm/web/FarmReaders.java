package org.tanku.platform.farm.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tanku.platform.measurement.Recomputation;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Party;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Regions;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.SignedIn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Who reads a page, and the names it tells (读者与名称).
@Component
class FarmReaders {
    private static final int COUNTY_DIGITS = 6;

    private final Parties parties;
    private final Regions regions;

    FarmReaders(Parties parties, Regions regions) {
        this.parties = parties;
        this.regions = regions;
    }

    record County(String code, String name) {}

    /// Nobody signed in is empty.
    Optional<Acting> acting(@Nullable SignedIn reader) {
        return reader == null ? Optional.empty() : Optional.of(parties.actingAs(reader.person()));
    }

    boolean may(@Nullable SignedIn reader, Role role, Region region) {
        return acting(reader).filter(each -> each.may(role, region)).isPresent();
    }

    boolean mayRecompute(@Nullable SignedIn reader, Region region) {
        return acting(reader).filter(each -> Recomputation.mayBeAskedBy(each, region)).isPresent();
    }

    String nameOf(PartyId party) {
        return parties.findParty(party).map(Party::name).orElse("");
    }

    String label(Region region, Locale language) {
        return regions.label(region, language);
    }

    /// Where the person develops projects.
    List<County> counties(Acting acting, Locale language) {
        return regions.listRegions().stream()
                .filter(each -> each.code().length() == COUNTY_DIGITS)
                .filter(each -> acting.may(Role.PROJECT_DEVELOPER, each))
                .map(each -> new County(each.code(), regions.label(each, language)))
                .toList();
    }
}
