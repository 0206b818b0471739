package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tanku.platform.api.Scope;
import org.tanku.platform.api.web.UnitBodies.SerialsBody;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.safeguard.Act;
import org.tanku.platform.safeguard.Act.ActId;
import org.tanku.platform.safeguard.Act.Decision;
import org.tanku.platform.safeguard.Debt;
import org.tanku.platform.safeguard.Encumbrance;
import org.tanku.platform.safeguard.Matter;
import org.tanku.platform.safeguard.Preview;
import org.tanku.platform.safeguard.SafeguardOutcome;
import org.tanku.platform.safeguard.SafeguardOutcome.Done;
import org.tanku.platform.safeguard.SafeguardOutcome.Refused;
import org.tanku.platform.safeguard.Safeguards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Freezes, pledges, cancellations, corrections and reversals by four eyes (保全与补正).
@ApiResource(tag = "safeguards")
class SafeguardResource {
    private static final int ACTS_TOLD = 1000;

    /// What became of an act.
    enum ActState {
        PENDING,
        APPROVED,
        REJECTED
    }

    /// @param entry the first entry of the journal it wrote, `lastEntry` the last
    record ActBody(
            UUID id,
            String name,
            MatterAsked matter,
            Instant proposedAt,
            ActState state,
            @Nullable Instant decidedAt,
            @Nullable String remark,
            @Nullable Long entry,
            @Nullable Long lastEntry) {}

    record StepBody(SerialsBody serials, String from, String to) {}

    record SumsBody(long free, long frozen, long pledged, long otherwise, long cancelled) {
        static SumsBody of(Preview.Sums sums) {
            return new SumsBody(
                    sums.free(), sums.frozen(), sums.pledged(), sums.otherwise(), sums.cancelled());
        }
    }

    record BalanceBody(String account, String programme, SumsBody before, SumsBody after) {}

    /// @param seen is handed in with the approval: another preview is not carried out
    record PreviewBody(
            String seen,
            long units,
            long shortage,
            List<StepBody> steps,
            List<BalanceBody> balances) {
        static PreviewBody of(Preview preview) {
            return new PreviewBody(
                    preview.seen(),
                    preview.units(),
                    preview.shortage(),
                    preview.steps().stream()
                            .map(each ->
                                    new StepBody(
                                            SerialsBody.of(each.serials()),
                                            each.from().toString(),
                                            each.to().toString()))
                            .toList(),
                    preview.balances().stream()
                            .map(each ->
                                    new BalanceBody(
                                            each.account().number(),
                                            each.programme().code().toString(),
                                            SumsBody.of(each.before()),
                                            SumsBody.of(each.after())))
                            .toList());
        }
    }

    record ApprovalAsked(String seen) {}

    record RemarkAsked(String remark) {}

    record EncumbranceBody(
            String number,
            UUID act,
            Matter.Kind kind,
            String account,
            long units,
            boolean inForce,
            @Nullable LocalDate lastDay,
            boolean overdue) {}

    record DebtBody(
            String number,
            String block,
            String account,
            String programme,
            long charged,
            long missing,
            long replaced,
            long outstanding) {}

    private final Safeguards safeguards;
    private final Registry registry;
    private final Accounts accounts;

    SafeguardResource(Safeguards safeguards, Registry registry, Accounts accounts) {
        this.safeguards = safeguards;
        this.registry = registry;
        this.accounts = accounts;
    }

    /// Pending ones first.
    @GetMapping("/acts")
    @Operation(scope = Scope.REGISTRY_READ)
    Reply<Slice<ActBody>> listActs(Paging paging, Acting acting) {
        requireReader(acting);
        return Reply.found(
                Slice.of(
                        safeguards.listActs(ACTS_TOLD),
                        paging,
                        each -> each.id().toString(),
                        this::told));
    }

    @GetMapping("/acts/{act}")
    @Operation(scope = Scope.REGISTRY_READ)
    Reply<ActBody> getAct(@PathVariable UUID act, Acting acting) {
        requireReader(acting);
        return Reply.found(told(find(act)));
    }

    /// What the act would touch, as the books stand now.
    @GetMapping("/acts/{act}/preview")
    @Operation(scope = Scope.REGISTRY_READ, refusals = SafeguardOutcome.Refusal.class)
    Reply<PreviewBody> previewAct(@PathVariable UUID act, Acting acting) {
        requireReader(acting);
        return switch (safeguards.preview(find(act))) {
            case Done<Preview>(var preview) -> Reply.found(PreviewBody.of(preview));
            case Refused<Preview>(var refusal) -> Reply.refused(refusal);
        };
    }

    @PostMapping("/acts")
    @Operation(
            scope = Scope.REGISTRY_SAFEGUARD,
            refusals = SafeguardOutcome.Refusal.class,
            creates = true)
    Command<ActBody> proposeAct(MatterAsked asked, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        Matter matter = asked.matter(number -> accounts.find(number).id());
        return Command.withKey(
                asked,
                key ->
                        switch (safeguards.propose(matter, key, acting)) {
                            case Done<Act>(var act) ->
                                    Reply.created(told(act), "/acts/" + act.id());
                            case Refused<Act>(var refusal) -> Reply.refused(refusal);
                        });
    }

    @PostMapping("/acts/{act}/approval")
    @Operation(
            scope = Scope.REGISTRY_SAFEGUARD,
            refusals = SafeguardOutcome.Refusal.class,
            conditional = true)
    Command<ActBody> approveAct(@PathVariable UUID act, ApprovalAsked asked, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        ActId id = find(act).id();
        return Command.of(asked, () -> told(safeguards.approve(id, asked.seen(), acting)))
                .changing(() -> told(find(act)));
    }

    @PostMapping("/acts/{act}/rejection")
    @Operation(
            scope = Scope.REGISTRY_SAFEGUARD,
            refusals = SafeguardOutcome.Refusal.class,
            conditional = true)
    Command<ActBody> rejectAct(@PathVariable UUID act, RemarkAsked asked, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        ActId id = find(act).id();
        return Command.of(asked, () -> told(safeguards.reject(id, asked.remark(), acting)))
                .changing(() -> told(find(act)));
    }

    /// Freezes and pledges in force, the oldest first.
    @GetMapping("/encumbrances")
    @Operation(scope = Scope.REGISTRY_READ)
    Reply<Slice<EncumbranceBody>> listEncumbrances(Paging paging, Acting acting) {
        requireReader(acting);
        return Reply.found(
                Slice.of(safeguards.listEncumbrances(), paging, Encumbrance::number, this::told));
    }

    /// What owners owe.
    @GetMapping("/debts")
    @Operation(scope = Scope.REGISTRY_READ)
    Reply<Slice<DebtBody>> listDebts(Paging paging, Acting acting) {
        requireReader(acting);
        return Reply.found(Slice.of(safeguards.listDebts(), paging, Debt::number, this::told));
    }

    private static void requireReader(Acting acting) {
        if (!acting.may(Role.BUREAU_OFFICER)) {
            acting.require(Role.REGISTRY_OFFICER);
        }
    }

    private Act find(UUID id) {
        return safeguards
                .findAct(new ActId(id))
                .orElseThrow(
                        () -> ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, id.toString()));
    }

    private Reply<ActBody> told(SafeguardOutcome<Act> outcome) {
        return switch (outcome) {
            case Done<Act>(var act) -> new Reply.Done<>(told(act));
            case Refused<Act>(var refusal) -> Reply.refused(refusal);
        };
    }

    private ActBody told(Act act) {
        MatterAsked matter =
                MatterAsked.of(act.matter(), each -> registry.getAccount(each).number());
        return switch (act.decision()) {
            case Decision.Pending() ->
                    new ActBody(
                            act.id().value(),
                            act.name(),
                            matter,
                            act.proposedAt(),
                            ActState.PENDING,
                            null,
                            null,
                            null,
                            null);
            case Decision.Approved(_, var at, var first, var last) ->
                    new ActBody(
                            act.id().value(),
                            act.name(),
                            matter,
                            act.proposedAt(),
                            ActState.APPROVED,
                            at,
                            null,
                            first,
                            last);
            case Decision.Rejected(_, var at, var remark) ->
                    new ActBody(
                            act.id().value(),
                            act.name(),
                            matter,
                            act.proposedAt(),
                            ActState.REJECTED,
                            at,
                            remark,
                            null,
                            null);
        };
    }

    private EncumbranceBody told(Encumbrance each) {
        return new EncumbranceBody(
                each.number(),
                each.act().id().value(),
                each.act().matter().kind(),
                registry.getAccount(each.account()).number(),
                each.units(),
                each.inForce(),
                each.lastDay().orElse(null),
                each.isOverdue(safeguards.today()));
    }

    private DebtBody told(Debt debt) {
        return new DebtBody(
                debt.number(),
                debt.block().toString(),
                registry.getAccount(debt.account()).number(),
                debt.programme().code().toString(),
                debt.charged(),
                debt.missing(),
                debt.replaced(),
                debt.outstanding());
    }
}
