package org.tanku.platform.registry;

import static org.tanku.platform.registry.RegistryOutcome.refused;

import org.springframework.stereotype.Component;
import org.tanku.ledger.Answer;
import org.tanku.ledger.Basis;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Cause;
import org.tanku.ledger.Command;
import org.tanku.ledger.CommandKey;
import org.tanku.ledger.Entry;
import org.tanku.ledger.Pick;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Papers.Paper;
import org.tanku.platform.registry.Proposal.Buffer;
import org.tanku.platform.registry.Proposal.Decision;
import org.tanku.platform.registry.Proposal.ProposalId;
import org.tanku.platform.registry.RegistryOutcome.Done;
import org.tanku.platform.registry.RegistryOutcome.Refusal;
import org.tanku.platform.registry.RegistryOutcome.Refused;
import org.tanku.platform.verification.StatementId;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/// Units come into being by four eyes (签发): one officer proposes, another decides.
@Component
class Issuing {
    /// Digits behind the point of a share.
    private static final int SHARE_DIGITS = 8;

    private static final Cause TO_THE_BUFFER = new Cause("BUFFER");

    private final Papers papers;
    private final Proposals proposals;
    private final Accounts accounts;
    private final Blocks blocks;
    private final Bookkeeping bookkeeping;

    Issuing(
            Papers papers,
            Proposals proposals,
            Accounts accounts,
            Blocks blocks,
            Bookkeeping bookkeeping) {
        this.papers = papers;
        this.proposals = proposals;
        this.accounts = accounts;
        this.blocks = blocks;
        this.bookkeeping = bookkeeping;
    }

    RegistryOutcome<Proposal> propose(
            StatementId statement,
            AccountId to,
            Buffer.Stated buffer,
            CommandKey key,
            Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        Optional<Paper> found = papers.find(statement);
        if (found.isEmpty()) {
            return refused(Refusal.STATEMENT_UNKNOWN);
        }
        Paper paper = found.get();
        acting.require(Role.REGISTRY_OFFICER, paper.project().region());
        if (!paper.statement().agrees()) {
            return refused(Refusal.STATEMENT_DOES_NOT_AGREE);
        }
        if (!Programme.isBooked(paper.project().scheme())) {
            return refused(Refusal.SCHEME_BOOKS_NO_UNITS);
        }
        if (!paper.noticeOver()) {
            return refused(Refusal.RESULT_NOTICE_IS_NOT_OVER);
        }
        Optional<Refusal> conflict = paper.findConflict(acting);
        if (conflict.isPresent()) {
            return refused(conflict.get());
        }
        Optional<Refusal> wrong = findWrong(buffer);
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        Optional<Account> account = accounts.find(to);
        if (account.isEmpty()) {
            return refused(Refusal.ACCOUNT_UNKNOWN);
        }
        if (account.get().buffer()) {
            return refused(Refusal.RECEIVER_IS_A_BUFFER);
        }
        Proposal proposal = proposal(paper, to, buffer, acting);
        Optional<Proposal> before = proposals.find(key);
        if (before.isPresent()) {
            return again(proposal, before.get());
        }
        if (paper.units() == 0) {
            return refused(Refusal.AMOUNT_IS_ZERO);
        }
        if (proposals.insert(proposal, buffer, key, account.get().inBooks())) {
            return new Done<>(proposal);
        }
        return proposals
                .find(key)
                .map(meanwhile -> again(proposal, meanwhile))
                .orElseGet(() -> refused(Refusal.STATEMENT_ALREADY_PROPOSED));
    }

    private static Optional<Refusal> findWrong(Buffer.Stated buffer) {
        BigDecimal share = buffer.share();
        if (share.signum() < 0
                || share.compareTo(BigDecimal.ONE) >= 0
                || share.stripTrailingZeros().scale() > SHARE_DIGITS) {
            return Optional.of(Refusal.BUFFER_SHARE_IS_WRONG);
        }
        if (buffer.reason().isBlank()) {
            return Optional.of(Refusal.BUFFER_REASON_IS_MISSING);
        }
        return buffer.reason().length() > Dealing.LONGEST_TEXT
                ? Optional.of(Refusal.TEXT_IS_TOO_LONG)
                : Optional.empty();
    }

    boolean isBooked(StatementId statement) {
        return papers.find(statement).stream()
                .allMatch(paper -> Programme.isBooked(paper.project().scheme()));
    }

    RegistryOutcome<UnitBlock> approve(ProposalId id, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        Optional<Proposal> found = proposals.lock(id);
        if (found.isEmpty()) {
            return refused(Refusal.PROPOSAL_UNKNOWN);
        }
        Proposal proposal = found.get();
        if (proposal.decision() instanceof Decision.Approved(var by, _)
                && by.equals(acting.person())) {
            return blocks.find(proposal.statement())
                    .<RegistryOutcome<UnitBlock>>map(Done::new)
                    .orElseThrow();
        }
        Optional<Refusal> wrong = findWrongChecker(proposal, acting);
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        if (!proposal.programme().restsOn(new Basis.Statement(proposal.basis()))) {
            return refused(Refusal.SCHEME_BOOKS_NO_UNITS);
        }
        return switch (proposal.buffer()) {
            case Buffer.NotStated _ -> refused(Refusal.BUFFER_IS_NOT_STATED);
            case Buffer.Stated stated -> issue(proposal, stated, acting);
        };
    }

    RegistryOutcome<Proposal> reject(ProposalId id, String remark, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        Optional<Proposal> found = proposals.lock(id);
        if (found.isEmpty()) {
            return refused(Refusal.PROPOSAL_UNKNOWN);
        }
        Optional<Refusal> wrong = findWrongChecker(found.get(), acting);
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        if (remark.isBlank()) {
            return refused(Refusal.REMARK_IS_MISSING);
        }
        proposals.reject(id, acting.person(), bookkeeping.now(), remark.strip());
        return new Done<>(proposals.find(id).orElseThrow());
    }

    private Optional<Refusal> findWrongChecker(Proposal proposal, Acting acting) {
        Paper paper = papers.find(proposal.statement()).orElseThrow();
        acting.require(Role.REGISTRY_OFFICER, paper.project().region());
        if (!proposal.isPending()) {
            return Optional.of(Refusal.PROPOSAL_ALREADY_DECIDED);
        }
        return acting.isSame(proposal.proposedBy())
                ? Optional.of(Refusal.MAKER_CANNOT_CHECK)
                : paper.findConflict(acting);
    }

    private RegistryOutcome<UnitBlock> issue(
            Proposal proposal, Buffer.Stated buffer, Acting acting) {
        Account account = accounts.find(proposal.account()).orElseThrow();
        Command.Issue issue =
                new Command.Issue(
                        new Basis.Statement(proposal.basis()),
                        account.inBooks(),
                        proposal.programme().code(),
                        proposal.units(),
                        proposal.particulars());
        CommandKey key = new CommandKey("issue:" + proposal.id());
        return switch (bookkeeping.post(key, acting, issue).answer()) {
            case Answer.Refused(var outcome) -> refused(Refusal.of(outcome));
            case Answer.Written(var entry, _) -> {
                fillBuffer(proposal, buffer.of(proposal.units()), entry, acting);
                proposals.approve(proposal.id(), acting.person(), entry.at());
                yield new Done<>(published(entry, account));
            }
        };
    }

    /// The last serials of the block go to the buffer, in the transaction of the issue.
    private void fillBuffer(Proposal proposal, long units, Entry issued, Acting acting) {
        if (units == 0) {
            return;
        }
        Account buffer =
                accounts.findBuffer(proposal.programme())
                        .orElseGet(() ->
                                accounts.openBuffer(
                                        proposal.programme(), acting.person(), issued.at()));
        SerialRange block = issued.postings().getFirst().serials();
        SerialRange last = new SerialRange(block.block(), block.last() - units + 1, block.last());
        Command.Move move =
                new Command.Move(
                        accounts.find(proposal.account()).orElseThrow().inBooks(),
                        buffer.inBooks(),
                        TO_THE_BUFFER,
                        new Pick.OfSerials(last));
        CommandKey key = new CommandKey("buffer:" + proposal.id());
        if (bookkeeping.post(key, acting, move).answer() instanceof Answer.Refused(var outcome)) {
            throw new IllegalStateException("units just issued do not move: " + outcome);
        }
    }

    private UnitBlock published(Entry entry, Account account) {
        BlockNumber number = entry.postings().getFirst().serials().block();
        UnitBlock block = blocks.find(number).orElseThrow();
        bookkeeping.publish(
                new RegistryEvent.UnitsIssued(
                        block.id(),
                        account.id(),
                        block.programme(),
                        block.units(),
                        entry.number(),
                        entry.at()));
        return block;
    }

    private Proposal proposal(Paper paper, AccountId to, Buffer.Stated buffer, Acting acting) {
        return new Proposal(
                new ProposalId(UUID.randomUUID()),
                paper.statement().id(),
                paper.statement().number(),
                paper.programme(),
                paper.units(),
                paper.particulars(),
                to,
                buffer,
                acting.person(),
                bookkeeping.now(),
                new Decision.Pending());
    }

    private static RegistryOutcome<Proposal> again(Proposal asked, Proposal before) {
        boolean same =
                asked.statement().equals(before.statement())
                        && asked.account().equals(before.account())
                        && asked.buffer().equals(before.buffer())
                        && asked.proposedBy().equals(before.proposedBy());
        return same ? new Done<>(before) : new Refused<>(Refusal.KEY_USED_FOR_ANOTHER_COMMAND);
    }
}
