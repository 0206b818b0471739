package org.tanku.platform.registry;

import org.springframework.stereotype.Component;
import org.tanku.platform.inbox.Due;
import org.tanku.platform.inbox.Task;
import org.tanku.platform.inbox.TaskSource;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Proposal.Decision;
import org.tanku.platform.verification.StatementId;
import org.tanku.platform.verification.Verification;
import org.tanku.platform.verification.VerificationStatement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Proposals that wait for the check of another officer, and statements that nobody proposed yet
/// (待复核、待提出的签发申请). Who would be refused is not told of them.
@Component
class IssueTasks implements TaskSource {
    private final Papers papers;
    private final Proposals proposals;
    private final Verification verification;

    IssueTasks(Papers papers, Proposals proposals, Verification verification) {
        this.papers = papers;
        this.proposals = proposals;
        this.verification = verification;
    }

    @Override
    public List<Task> listTasks(Acting acting) {
        if (!acting.may(Role.REGISTRY_OFFICER)) {
            return List.of();
        }
        List<Proposal> all = proposals.list();
        Set<StatementId> proposed =
                all.stream()
                        .filter(each -> !(each.decision() instanceof Decision.Rejected))
                        .map(Proposal::statement)
                        .collect(Collectors.toSet());
        Stream<Task> checks =
                all.stream()
                        .filter(Proposal::isPending)
                        .filter(each -> !acting.isSame(each.proposedBy()))
                        .filter(each -> mayIssue(each.statement(), acting))
                        .map(IssueTasks::check);
        Stream<Task> proposing =
                verification.listStatements().stream()
                        .filter(each -> each.agrees() && each.tonnes().value() > 0)
                        .filter(each -> !proposed.contains(each.id()))
                        .filter(each -> mayIssue(each.id(), acting))
                        .filter(each -> papers.find(each.id()).orElseThrow().noticeOver())
                        .map(IssueTasks::propose);
        return Stream.concat(checks, proposing).toList();
    }

    private boolean mayIssue(StatementId statement, Acting acting) {
        return papers.find(statement)
                .filter(paper -> acting.may(Role.REGISTRY_OFFICER, paper.project().region()))
                .filter(paper -> paper.findConflict(acting).isEmpty())
                .isPresent();
    }

    private static Task check(Proposal proposal) {
        return new Task(
                "registry.proposal:" + proposal.id(),
                "registry.task.proposal",
                List.of(proposal.basis(), proposal.units()),
                "/registry/proposals/" + proposal.id(),
                proposal.proposedAt(),
                new Due.Unset());
    }

    private static Task propose(VerificationStatement statement) {
        return new Task(
                "registry.statement:" + statement.id().value(),
                "registry.task.statement",
                List.of(statement.number(), statement.tonnes().value()),
                "/registry/issue?statement=" + statement.id().value(),
                statement.at(),
                new Due.Unset());
    }
}
