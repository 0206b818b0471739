package org.tanku.platform.tenure;

import org.springframework.stereotype.Service;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.land.EditionKind;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Party;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.PartyKind;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The rights over land (林权登记). The same ground has the same stand code in every edition, so a
/// claim made on one edition holds against claims made on another.
@Service
public class Tenure {
    private static final List<Role> WHO_RECORDS_FOR_OTHERS =
            List.of(Role.BUREAU_OFFICER, Role.SURVEYOR, Role.ADMINISTRATOR);

    private final Titles titles;
    private final Claiming claiming;
    private final Exemptions exemptions;
    private final Land land;
    private final Parties parties;

    Tenure(Titles titles, Claiming claiming, Exemptions exemptions, Land land, Parties parties) {
        this.titles = titles;
        this.claiming = claiming;
        this.exemptions = exemptions;
        this.land = land;
        this.parties = parties;
    }

    /// Records a claim, or says why not and who was there before.
    ///
    /// @throws org.tanku.platform.party.NotPermitted unless the person acts for the holder, or
    ///   holds an office in the county of every stand
    public ClaimOutcome claim(Claim claim, Acting acting) {
        requireMayClaim(claim, acting);
        return checked(claim)
                .map(refusal -> (ClaimOutcome) ClaimOutcome.Refused.because(refusal))
                .orElseGet(() -> claiming.record(claim, area(claim), "", acting));
    }

    /// Records a claim in spite of others that cover the same ground. The reason and the name of
    /// the officer are public.
    ///
    /// @throws org.tanku.platform.party.NotPermitted unless the person is an officer of the bureau
    ///   in the county of every stand
    public ClaimOutcome claimByException(Claim claim, String reason, Acting officer) {
        counties(claim).forEach(county -> officer.require(Role.BUREAU_OFFICER, county));
        officer.require(Role.BUREAU_OFFICER);
        Optional<ClaimRefusal> refusal = checked(claim);
        if (refusal.isPresent()) {
            return ClaimOutcome.Refused.because(refusal.get());
        }
        return reason.isBlank()
                ? ClaimOutcome.Refused.because(ClaimRefusal.EXCEPTION_WITHOUT_REASON)
                : claiming.record(claim, area(claim), reason.strip(), officer);
    }

    /// What would stand in the way of a claim, were it made now; nothing is recorded.
    ///
    /// @throws org.tanku.platform.party.NotPermitted as [#claim]
    public List<Overlap> listOverlaps(Claim claim, Acting acting) {
        requireMayClaim(claim, acting);
        return claiming.listOverlaps(claim);
    }

    private Optional<ClaimRefusal> checked(Claim claim) {
        Optional<SurveyEdition> edition = land.findEdition(claim.edition());
        if (edition.isEmpty()) {
            return Optional.of(ClaimRefusal.EDITION_UNKNOWN);
        }
        if (edition.get().kind() == EditionKind.BASELINE) {
            return Optional.of(ClaimRefusal.EDITION_IS_A_BASELINE);
        }
        if (claim.stands().isEmpty()) {
            return Optional.of(ClaimRefusal.NO_STANDS);
        }
        if (covered(claim).size() < claim.stands().size()) {
            return Optional.of(ClaimRefusal.STANDS_NOT_IN_EDITION);
        }
        Optional<Party> holder = parties.findParty(claim.holder());
        if (holder.isEmpty()) {
            return Optional.of(ClaimRefusal.HOLDER_UNKNOWN);
        }
        if (holder.get().kind() != PartyKind.ORGANISATION) {
            return Optional.of(ClaimRefusal.HOLDER_IS_NO_ORGANISATION);
        }
        return claim.lastDay().isBefore(claim.firstDay())
                ? Optional.of(ClaimRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS)
                : Optional.empty();
    }

    private List<Stand> covered(Claim claim) {
        return land.listStands(claim.edition()).stream()
                .filter(stand -> claim.stands().contains(stand.code()))
                .toList();
    }

    private Mu area(Claim claim) {
        return Land.areaOf(covered(claim));
    }

    private static void requireMayClaim(Claim claim, Acting acting) {
        boolean forItself =
                acting.organisation().equals(claim.holder()) && acting.may(Role.RIGHTS_HOLDER);
        if (forItself) {
            return;
        }
        if (WHO_RECORDS_FOR_OTHERS.stream().noneMatch(acting::may)) {
            acting.require(Role.BUREAU_OFFICER);
        }
        for (Region county : counties(claim)) {
            if (WHO_RECORDS_FOR_OTHERS.stream().noneMatch(role -> acting.may(role, county))) {
                acting.require(Role.BUREAU_OFFICER, county);
            }
        }
    }

    private static Set<Region> counties(Claim claim) {
        return claim.stands().stream()
                .map(StandCode::county)
                .map(Region::new)
                .collect(Collectors.toSet());
    }

    /// All claims that were recorded in spite of others, the latest first. They are public.
    public List<Exemption> listExemptions() {
        return exemptions.list();
    }

    /// Those that this claim was allowed, and those that others were allowed against it.
    public List<Exemption> listExemptions(TitleId title) {
        return exemptions.list(title);
    }

    public Optional<Title> findTitle(TitleId id) {
        return titles.find(id);
    }

    public Title getTitle(TitleId id) {
        return findTitle(id).orElseThrow(() -> new NoSuchElementException("no title " + id));
    }

    /// The titles that any of these hold.
    public Set<TitleId> listTitlesOf(Set<PartyId> holders) {
        return titles.listOf(holders);
    }

    /// The latest first.
    public List<Title> listTitles() {
        return titles.list();
    }
}
