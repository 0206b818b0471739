package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.accreditation.Accreditation;
import org.tanku.platform.accreditation.Accreditations;
import org.tanku.platform.accreditation.Mandate;
import org.tanku.platform.accreditation.Tie;
import org.tanku.platform.api.Scope;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.PartyId;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/// Who may validate and verify, and who is tied to whom (审定与核查机构).
@ApiResource(tag = "bodies")
class BodyResource {
    record AccreditationBody(
            UUID id,
            UUID organisation,
            Mandate mandate,
            Scheme scheme,
            LocalDate firstDay,
            LocalDate lastDay,
            String paper,
            boolean holds,
            @Nullable String reason,
            @Nullable LocalDate withdrawnOn) {}

    record AccreditationAsked(
            UUID organisation,
            Mandate mandate,
            Scheme scheme,
            LocalDate firstDay,
            LocalDate lastDay,
            String paper) {
        Accreditation.Draft draft() {
            return new Accreditation.Draft(
                    new PartyId(organisation), mandate, scheme, firstDay, lastDay, paper);
        }
    }

    record TieBody(UUID id, UUID organisation, UUID tiedTo, String nature, Instant at) {
        static TieBody of(Tie tie) {
            return new TieBody(
                    tie.id().value(),
                    tie.body().value(),
                    tie.other().value(),
                    tie.nature(),
                    tie.declaredAt());
        }
    }

    record TieAsked(UUID organisation, UUID tiedTo, String nature) {}

    record EndedBody(UUID id, boolean ended) {}

    record EndAsked(String reason) {}

    private final Accreditations accreditations;
    private final Clock clock;

    BodyResource(Accreditations accreditations, Clock clock) {
        this.accreditations = accreditations;
        this.clock = clock;
    }

    /// All that were ever granted, those that hold longest first.
    @GetMapping("/accreditations")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<Slice<AccreditationBody>> listAccreditations(Paging paging) {
        return Reply.found(
                Slice.of(
                        accreditations.list(),
                        paging,
                        each -> each.id().value().toString(),
                        this::told));
    }

    @GetMapping("/accreditations/{accreditation}")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<AccreditationBody> getAccreditation(@PathVariable UUID accreditation) {
        return Reply.found(told(find(accreditation)));
    }

    @PostMapping("/accreditations")
    @Operation(scope = Scope.RULES_SET, refusals = Accreditations.Refusal.class)
    Command<AccreditationBody> accreditBody(AccreditationAsked asked, Acting acting) {
        Accreditation.Draft draft = asked.draft();
        return Command.of(
                asked,
                () -> {
                    List<Accreditation> before = accreditations.list();
                    Optional<Accreditations.Refusal> refusal =
                            accreditations.accredit(draft, acting);
                    return refusal.<Reply<AccreditationBody>>map(Reply::refused)
                            .orElseGet(() ->
                                    new Reply.Done<>(told(find(each -> !before.contains(each)))));
                });
    }

    @PostMapping("/accreditations/{accreditation}/withdrawal")
    @Operation(scope = Scope.RULES_SET, refusals = Accreditations.Refusal.class, conditional = true)
    Command<AccreditationBody> withdrawAccreditation(
            @PathVariable UUID accreditation, EndAsked asked, Acting acting) {
        Accreditation.Id id = find(accreditation).id();
        return Command.<AccreditationBody>of(
                        asked,
                        () ->
                                accreditations
                                        .withdraw(id, asked.reason(), acting)
                                        .<Reply<AccreditationBody>>map(Reply::refused)
                                        .orElseGet(
                                                () -> new Reply.Done<>(told(find(accreditation)))))
                .changing(() -> told(find(accreditation)));
    }

    /// Those that hold now.
    @GetMapping("/ties")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<Slice<TieBody>> listTies(Paging paging) {
        return Reply.found(
                Slice.of(
                        accreditations.listTies(),
                        paging,
                        each -> each.id().value().toString(),
                        TieBody::of));
    }

    @PostMapping("/ties")
    @Operation(scope = Scope.RULES_SET, refusals = Accreditations.Refusal.class)
    Command<TieBody> declareTie(TieAsked asked, Acting acting) {
        return Command.of(
                asked,
                () -> {
                    List<Tie> before = accreditations.listTies();
                    return accreditations
                            .declareTie(
                                    new PartyId(asked.organisation()),
                                    new PartyId(asked.tiedTo()),
                                    asked.nature(),
                                    acting)
                            .<Reply<TieBody>>map(Reply::refused)
                            .orElseGet(() ->
                                    new Reply.Done<>(
                                            accreditations.listTies().stream()
                                                    .filter(each -> !before.contains(each))
                                                    .findFirst()
                                                    .map(TieBody::of)
                                                    .orElseThrow()));
                });
    }

    @PostMapping("/ties/{tie}/end")
    @Operation(scope = Scope.RULES_SET, refusals = Accreditations.Refusal.class)
    Command<EndedBody> endTie(@PathVariable UUID tie, EndAsked asked, Acting acting) {
        return Command.of(
                asked,
                () ->
                        accreditations
                                .endTie(new Tie.Id(tie), asked.reason(), acting)
                                .<Reply<EndedBody>>map(Reply::refused)
                                .orElseGet(() -> new Reply.Done<>(new EndedBody(tie, true))));
    }

    private AccreditationBody told(Accreditation found) {
        boolean withdrawn = !found.withdrawals().isEmpty();
        return new AccreditationBody(
                found.id().value(),
                found.body().value(),
                found.mandate(),
                found.scheme(),
                found.firstDay(),
                found.lastDay(),
                found.paper(),
                found.holdsOn(LocalDate.now(clock)),
                withdrawn ? found.withdrawals().getFirst().reason() : null,
                withdrawn ? found.withdrawals().getFirst().on() : null);
    }

    private Accreditation find(UUID id) {
        return accreditations.list().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, id.toString()));
    }

    private Accreditation find(Predicate<Accreditation> wanted) {
        return accreditations.list().stream().filter(wanted).findFirst().orElseThrow();
    }
}
