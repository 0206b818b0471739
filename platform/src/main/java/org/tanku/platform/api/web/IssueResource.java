package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tanku.platform.api.Scope;
import org.tanku.platform.api.web.UnitBodies.BlockBody;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Proposal;
import org.tanku.platform.registry.Proposal.Decision;
import org.tanku.platform.registry.Proposal.ProposalId;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.registry.RegistryOutcome.Done;
import org.tanku.platform.registry.RegistryOutcome.Refused;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.verification.StatementId;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/// Issue by four eyes (签发): one officer proposes, another decides.
@ApiResource(tag = "issue")
class IssueResource {
    /// What became of a proposal.
    enum ProposalState {
        PENDING,
        APPROVED,
        REJECTED
    }

    record ProposalBody(
            UUID id,
            UUID statement,
            String statementNumber,
            String programme,
            long units,
            String account,
            @Nullable BigDecimal bufferShare,
            @Nullable String bufferReason,
            Instant proposedAt,
            ProposalState state,
            @Nullable Instant decidedAt,
            @Nullable String remark,
            @Nullable String block) {}

    /// @param bufferShare how much of the units goes to the programme's buffer, from 0 to below 1
    /// @param bufferReason the rule or rating it follows, with its source
    record ProposalAsked(
            UUID statement, String account, BigDecimal bufferShare, String bufferReason) {}

    record RejectionAsked(String remark) {}

    private final Registry registry;
    private final Accounts accounts;
    private final UnitBodies bodies;

    IssueResource(Registry registry, Accounts accounts, UnitBodies bodies) {
        this.registry = registry;
        this.accounts = accounts;
        this.bodies = bodies;
    }

    /// The pending ones first.
    @GetMapping("/issue-proposals")
    @Operation(scope = Scope.REGISTRY_READ)
    Reply<Slice<ProposalBody>> listProposals(Paging paging, Acting acting) {
        requireReader(acting);
        return Reply.found(
                Slice.of(
                        registry.listProposals(),
                        paging,
                        each -> each.id().toString(),
                        this::told));
    }

    @GetMapping("/issue-proposals/{proposal}")
    @Operation(scope = Scope.REGISTRY_READ)
    Reply<ProposalBody> getProposal(@PathVariable UUID proposal, Acting acting) {
        requireReader(acting);
        return registry.findProposal(new ProposalId(proposal))
                .map(found -> Reply.found(told(found)))
                .orElseThrow(() ->
                        ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, proposal.toString()));
    }

    @PostMapping("/issue-proposals")
    @Operation(
            scope = Scope.REGISTRY_ISSUE,
            refusals = RegistryOutcome.Refusal.class,
            creates = true)
    Command<ProposalBody> proposeIssue(ProposalAsked asked, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        Account account = accounts.find(asked.account());
        return Command.withKey(
                asked,
                key ->
                        switch (registry.proposeIssue(
                                new StatementId(asked.statement()),
                                account.id(),
                                new Proposal.Buffer.Stated(
                                        asked.bufferShare(), asked.bufferReason()),
                                key,
                                acting)) {
                            case Done<Proposal>(var proposal) ->
                                    Reply.created(
                                            told(proposal), "/issue-proposals/" + proposal.id());
                            case Refused<Proposal>(var refusal) -> Reply.refused(refusal);
                        });
    }

    @PostMapping("/issue-proposals/{proposal}/approval")
    @Operation(
            scope = Scope.REGISTRY_ISSUE,
            refusals = RegistryOutcome.Refusal.class,
            creates = true)
    Command<BlockBody> approveProposal(@PathVariable UUID proposal, Acting acting) {
        return Command.of(
                "",
                () ->
                        switch (registry.approveIssue(new ProposalId(proposal), acting)) {
                            case Done<UnitBlock>(var block) ->
                                    Reply.created(bodies.block(block), "/blocks/" + block.number());
                            case Refused<UnitBlock>(var refusal) -> Reply.refused(refusal);
                        });
    }

    @PostMapping("/issue-proposals/{proposal}/rejection")
    @Operation(scope = Scope.REGISTRY_ISSUE, refusals = RegistryOutcome.Refusal.class)
    Command<ProposalBody> rejectProposal(
            @PathVariable UUID proposal, RejectionAsked asked, Acting acting) {
        return Command.of(
                asked,
                () ->
                        switch (registry.rejectIssue(
                                new ProposalId(proposal), asked.remark(), acting)) {
                            case Done<Proposal>(var rejected) -> new Reply.Done<>(told(rejected));
                            case Refused<Proposal>(var refusal) -> Reply.refused(refusal);
                        });
    }

    private static void requireReader(Acting acting) {
        if (!Account.allSeenBy(acting)) {
            acting.require(Role.REGISTRY_OFFICER);
        }
    }

    private ProposalBody told(Proposal proposal) {
        return switch (proposal.decision()) {
            case Decision.Pending _ -> told(proposal, ProposalState.PENDING, null, null);
            case Decision.Approved(_, var at) -> told(proposal, ProposalState.APPROVED, at, null);
            case Decision.Rejected(_, var at, var remark) ->
                    told(proposal, ProposalState.REJECTED, at, remark);
        };
    }

    private ProposalBody told(
            Proposal proposal,
            ProposalState state,
            @Nullable Instant decidedAt,
            @Nullable String remark) {
        return new ProposalBody(
                proposal.id().value(),
                proposal.statement().value(),
                proposal.basis(),
                proposal.programme().code().toString(),
                proposal.units(),
                registry.getAccount(proposal.account()).number(),
                switch (proposal.buffer()) {
                    case Proposal.Buffer.Stated(var share, _) -> share;
                    case Proposal.Buffer.NotStated() -> null;
                },
                switch (proposal.buffer()) {
                    case Proposal.Buffer.Stated(_, var reason) -> reason;
                    case Proposal.Buffer.NotStated() -> null;
                },
                proposal.proposedAt(),
                state,
                decidedAt,
                remark,
                state == ProposalState.APPROVED
                        ? registry.findBlockOf(proposal.statement())
                                .map(UnitBlock::number)
                                .orElse(null)
                        : null);
    }
}
