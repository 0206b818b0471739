package org.tanku.platform.tenure;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.platform.land.EditionKind;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Party;
import org.tanku.platform.party.PartyKind;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
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
    private final Land land;
    private final Parties parties;
    private final TransactionOperations transaction;
    private final Clock clock;

    Tenure(
            Titles titles,
            Land land,
            Parties parties,
            TransactionOperations transaction,
            Clock clock) {
        this.titles = titles;
        this.land = land;
        this.parties = parties;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Records a claim, or says why not and who was there before.
    ///
    /// @throws org.tanku.platform.party.NotPermitted unless the person acts for the holder, or
    ///   holds an office in the county of every stand
    public ClaimOutcome claim(Claim claim, Acting acting) {
        requireMayClaim(claim, acting);
        Optional<SurveyEdition> edition = land.findEdition(claim.edition());
        if (edition.isEmpty()) {
            return ClaimOutcome.Refused.because(ClaimRefusal.EDITION_UNKNOWN);
        }
        if (edition.get().kind() == EditionKind.BASELINE) {
            return ClaimOutcome.Refused.because(ClaimRefusal.EDITION_IS_A_BASELINE);
        }
        if (claim.stands().isEmpty()) {
            return ClaimOutcome.Refused.because(ClaimRefusal.NO_STANDS);
        }
        List<Stand> covered =
                land.listStands(claim.edition()).stream()
                        .filter(stand -> claim.stands().contains(stand.code()))
                        .toList();
        if (covered.size() < claim.stands().size()) {
            return ClaimOutcome.Refused.because(ClaimRefusal.STANDS_NOT_IN_EDITION);
        }
        Optional<Party> holder = parties.findParty(claim.holder());
        if (holder.isEmpty()) {
            return ClaimOutcome.Refused.because(ClaimRefusal.HOLDER_UNKNOWN);
        }
        if (holder.get().kind() != PartyKind.ORGANISATION) {
            return ClaimOutcome.Refused.because(ClaimRefusal.HOLDER_IS_NO_ORGANISATION);
        }
        if (claim.lastDay().isBefore(claim.firstDay())) {
            return ClaimOutcome.Refused.because(ClaimRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS);
        }
        Title title =
                new Title(
                        TitleId.random(),
                        claim,
                        Land.areaOf(covered),
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        return Objects.requireNonNull(transaction.execute(_ -> record(title, acting)));
    }

    private ClaimOutcome record(Title title, Acting acting) {
        titles.waitForTurn();
        List<Overlap> overlaps = titles.listOverlaps(title.claim());
        if (!overlaps.isEmpty()) {
            return new ClaimOutcome.Refused(ClaimRefusal.STANDS_ALREADY_CLAIMED, overlaps);
        }
        titles.add(title, acting.person());
        return new ClaimOutcome.Granted(title);
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
        Set<Region> counties =
                claim.stands().stream()
                        .map(StandCode::county)
                        .map(Region::new)
                        .collect(Collectors.toSet());
        for (Region county : counties) {
            if (WHO_RECORDS_FOR_OTHERS.stream().noneMatch(role -> acting.may(role, county))) {
                acting.require(Role.BUREAU_OFFICER, county);
            }
        }
    }

    public Optional<Title> findTitle(TitleId id) {
        return titles.find(id);
    }

    public Title getTitle(TitleId id) {
        return findTitle(id).orElseThrow(() -> new NoSuchElementException("no title " + id));
    }

    /// The latest first.
    public List<Title> listTitles() {
        return titles.list();
    }
}
