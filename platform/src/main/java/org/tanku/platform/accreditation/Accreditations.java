package org.tanku.platform.accreditation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The room's face: grants, ties, and whether a body may judge (机构资质).
@Service
public class Accreditations {
    /// Why something is not written (不予登记的原因), in the order in which it is checked.
    public enum Refusal {
        BODY_UNKNOWN,
        ENDS_BEFORE_IT_BEGINS,
        PAPER_IS_MISSING,
        GRANTS_TO_ITSELF,
        ALREADY_WITHDRAWN,
        TIE_TO_ITSELF,
        TIE_UNKNOWN,
        REASON_IS_MISSING
    }

    private final Grants grants;
    private final Parties parties;
    private final Clock clock;

    Accreditations(Grants grants, Parties parties, Clock clock) {
        this.grants = grants;
        this.parties = parties;
        this.clock = clock;
    }

    /// Accredits a body; an officer of the provincial bureau does, never for the own organisation.
    @Transactional
    public Optional<Refusal> accredit(Accreditation.Draft draft, Acting acting) {
        acting.require(Role.BUREAU_OFFICER, Region.PROVINCE);
        if (parties.findParty(draft.body()).isEmpty()) {
            return Optional.of(Refusal.BODY_UNKNOWN);
        }
        if (draft.lastDay().isBefore(draft.firstDay())) {
            return Optional.of(Refusal.ENDS_BEFORE_IT_BEGINS);
        }
        if (draft.paper().isBlank()) {
            return Optional.of(Refusal.PAPER_IS_MISSING);
        }
        if (draft.body().equals(acting.organisation())) {
            return Optional.of(Refusal.GRANTS_TO_ITSELF);
        }
        grants.insert(new Accreditation.Id(UUID.randomUUID()), draft, acting, clock.instant());
        return Optional.empty();
    }

    /// Withdraws an accreditation from today on; what was judged before stands.
    @Transactional
    public Optional<Refusal> withdraw(Accreditation.Id id, String reason, Acting acting) {
        acting.require(Role.BUREAU_OFFICER, Region.PROVINCE);
        if (reason.isBlank()) {
            return Optional.of(Refusal.REASON_IS_MISSING);
        }
        return grants.find(id).isPresent()
                        && grants.withdraw(id, reason.strip(), acting, LocalDate.now(clock))
                ? Optional.empty()
                : Optional.of(Refusal.ALREADY_WITHDRAWN);
    }

    /// Declares that a body is bound to an organisation; the body's own people do, or an officer.
    @Transactional
    public Optional<Refusal> declareTie(PartyId body, PartyId other, String nature, Acting acting) {
        requireSpeakerFor(body, acting);
        if (parties.findParty(body).isEmpty() || parties.findParty(other).isEmpty()) {
            return Optional.of(Refusal.BODY_UNKNOWN);
        }
        if (body.equals(other)) {
            return Optional.of(Refusal.TIE_TO_ITSELF);
        }
        if (nature.isBlank()) {
            return Optional.of(Refusal.REASON_IS_MISSING);
        }
        grants.insert(
                new Tie(
                        new Tie.Id(UUID.randomUUID()),
                        body,
                        other,
                        nature.strip(),
                        clock.instant()),
                acting);
        return Optional.empty();
    }

    /// Says that a tie is no more; an officer of the provincial bureau does, not the body itself.
    @Transactional
    public Optional<Refusal> endTie(Tie.Id id, String reason, Acting acting) {
        acting.require(Role.BUREAU_OFFICER, Region.PROVINCE);
        if (grants.listTies().stream().noneMatch(each -> each.id().equals(id))) {
            return Optional.of(Refusal.TIE_UNKNOWN);
        }
        if (reason.isBlank()) {
            return Optional.of(Refusal.REASON_IS_MISSING);
        }
        grants.end(id, reason.strip(), acting, clock.instant());
        return Optional.empty();
    }

    /// What keeps a body today from judging a matter that concerns these parties, if anything does.
    public Optional<Obstacle> findObstacle(
            PartyId body, Mandate mandate, Scheme scheme, Collection<PartyId> concerned) {
        LocalDate today = LocalDate.now(clock);
        boolean accredited =
                grants.listOf(body).stream()
                        .anyMatch(each ->
                                each.mandate() == mandate
                                        && each.scheme() == scheme
                                        && each.holdsOn(today));
        if (!accredited) {
            return Optional.of(Obstacle.NOT_ACCREDITED);
        }
        boolean tied =
                grants.listTies().stream()
                        .anyMatch(each ->
                                each.body().equals(body) && concerned.contains(each.other()));
        return tied ? Optional.of(Obstacle.BODY_IS_TIED) : Optional.empty();
    }

    /// All that were ever granted, those that hold longest first.
    public List<Accreditation> list() {
        return grants.list();
    }

    /// The ties that hold now.
    public List<Tie> listTies() {
        return grants.listTies();
    }

    private static void requireSpeakerFor(PartyId body, Acting acting) {
        boolean own = body.equals(acting.organisation()) && acting.may(Role.VERIFIER);
        if (!own) {
            acting.require(Role.BUREAU_OFFICER, Region.PROVINCE);
        }
    }
}
