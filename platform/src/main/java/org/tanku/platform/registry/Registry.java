package org.tanku.platform.registry;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.Audit;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.Command;
import org.tanku.ledger.CommandKey;
import org.tanku.ledger.Digest;
import org.tanku.ledger.Entry;
import org.tanku.ledger.Hash;
import org.tanku.ledger.Journal;
import org.tanku.ledger.Lot;
import org.tanku.ledger.Pick;
import org.tanku.ledger.Serial;
import org.tanku.ledger.Totals;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Proposal.ProposalId;
import org.tanku.platform.verification.StatementId;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The room's face (注册登记): every command on units, and every question about them.
///
/// An idempotency key is one word; with the same content it has one effect and one answer.
@Service
public class Registry {
    private final Issuing issuing;
    private final Dealing dealing;
    private final Accounts accounts;
    private final Shelves shelves;
    private final StandingAudit auditing;

    Registry(
            Issuing issuing,
            Dealing dealing,
            Accounts accounts,
            Shelves shelves,
            StandingAudit auditing) {
        this.issuing = issuing;
        this.dealing = dealing;
        this.accounts = accounts;
        this.shelves = shelves;
        this.auditing = auditing;
    }

    /// Opens an account for a party, or gives the one it has; an officer does.
    @Transactional
    public Account openAccount(PartyId holder, Acting acting) {
        return dealing.open(holder, acting);
    }

    /// Proposes that a statement be issued into an account; an officer does, another decides. The
    /// officer says how much of it goes to the programme's buffer.
    @Transactional
    public RegistryOutcome<Proposal> proposeIssue(
            StatementId statement,
            AccountId to,
            Proposal.Buffer.Stated buffer,
            String idempotencyKey,
            Acting acting) {
        return issuing.propose(statement, to, buffer, new CommandKey(idempotencyKey), acting);
    }

    /// Checks a proposal and issues its units.
    @Transactional
    public RegistryOutcome<UnitBlock> approveIssue(ProposalId proposal, Acting acting) {
        return issuing.approve(proposal, acting);
    }

    /// Turns a proposal down, with a reason.
    @Transactional
    public RegistryOutcome<Proposal> rejectIssue(
            ProposalId proposal, String remark, Acting acting) {
        return issuing.reject(proposal, remark, acting);
    }

    /// Whether units can be booked on a statement; its scheme may only recognise.
    public boolean isBooked(StatementId statement) {
        return issuing.isBooked(statement);
    }

    /// Moves free units to another account; only the holder's people do. Whoever is in a
    /// transaction of his own keeps all others waiting until it ends; else it is committed with
    /// others, and this method has none: a connection that waits for its turn would be missing to
    /// whoever has it.
    public RegistryOutcome<RegistryEvent.UnitsMoved> move(
            AccountId from, AccountId to, Pick pick, String idempotencyKey, Acting acting) {
        return dealing.move(from, to, pick, new CommandKey("move:" + idempotencyKey), acting);
    }

    /// Retires free units for ever; the holder's people do, or an officer on their request. As
    /// [#move] it is committed with others.
    public RegistryOutcome<Retirement> retire(
            AccountId account, Retirement.Draft draft, String idempotencyKey, Acting acting) {
        CommandKey key = new CommandKey("retire:" + idempotencyKey);
        return dealing.retire(account, draft, key, acting);
    }

    /// Moves or retires with what a room above writes in the same commit, or does neither. As
    /// [#move] it is committed with others; a key is good for one try.
    @Transactional(propagation = Propagation.NEVER)
    public RegistryOutcome<Account.Dealt> deal(
            AccountId account,
            Account.Deed deed,
            String key,
            Acting acting,
            Account.Alongside alongside) {
        return dealing.deal(account, deed, key, acting, alongside);
    }

    /// What would become of deeds with units of an account if they were booked now, each after
    /// those above it, by the rules of the books; nothing is written and nobody waits. The books
    /// are seen at one moment, whatever the caller's transaction sees.
    @Transactional(
            readOnly = true,
            isolation = Isolation.REPEATABLE_READ,
            propagation = Propagation.REQUIRES_NEW)
    public List<RegistryOutcome<Account.Deed>> foresee(Account account, List<Account.Deed> deeds) {
        return dealing.foresee(account, deeds);
    }

    /// Keeps all other commands waiting until the caller's transaction ends, so that what it looks
    /// at stays as it is.
    @Transactional(propagation = Propagation.MANDATORY)
    public void lockBooks() {
        dealing.lock();
    }

    /// Writes what a room above has decided on a paper, in its transaction: one person proposed it
    /// there, another checks it; the second is named in the entry.
    @Transactional(propagation = Propagation.MANDATORY)
    public RegistryOutcome<Entry> post(
            Command command, String idempotencyKey, PartyId maker, Acting checker) {
        return dealing.post(command, new CommandKey(idempotencyKey), maker, checker);
    }

    /// The digest that entries bear of words that stand elsewhere (SM3).
    public Digest digest() {
        return new Sm3();
    }

    /// Whether the person may move units of the account.
    public boolean mayMove(Account account, Acting acting) {
        return Dealing.actsForHolder(account, acting);
    }

    /// Whether the person may retire units of the account.
    public boolean mayRetire(Account account, Acting acting) {
        return mayMove(account, acting) || acting.may(Role.REGISTRY_OFFICER) && !account.buffer();
    }

    @Transactional(readOnly = true)
    public Optional<SerialRecord> findSerial(Serial serial) {
        return shelves.enquiries().findSerial(serial);
    }

    @Transactional(readOnly = true)
    public Optional<Retirement> findCertificate(CertificateNumber certificate) {
        return shelves.retirements().find(certificate);
    }

    @Transactional(readOnly = true)
    public Optional<UnitBlock> findBlock(BlockId id) {
        return shelves.blocks().find(id);
    }

    @Transactional(readOnly = true)
    public Optional<UnitBlock> findBlock(BlockNumber number) {
        return shelves.blocks().find(number);
    }

    /// The block issued on a statement.
    @Transactional(readOnly = true)
    public Optional<UnitBlock> findBlockOf(StatementId statement) {
        return shelves.blocks().find(statement);
    }

    /// All blocks, the newest first.
    @Transactional(readOnly = true)
    public List<UnitBlock> listBlocks() {
        return shelves.blocks().list();
    }

    /// All accounts in the order of their numbers.
    @Transactional(readOnly = true)
    public List<Account> listAccounts() {
        return accounts.list();
    }

    /// The accounts of these in which there are units, in whatever standing.
    @Transactional(readOnly = true)
    public List<Account> listWithUnits(Set<PartyId> holders) {
        return accounts.listWithUnits(holders);
    }

    @Transactional(readOnly = true)
    public Optional<Account> findAccount(AccountId id) {
        return accounts.find(id);
    }

    /// The account with this number.
    @Transactional(readOnly = true)
    public Optional<Account> findAccount(AccountNumber number) {
        return accounts.find(number);
    }

    @Transactional(readOnly = true)
    public Account getAccount(AccountId id) {
        return accounts.find(id).orElseThrow(() -> new NoSuchElementException("no account " + id));
    }

    @Transactional(readOnly = true)
    public Optional<Account> findAccountOf(PartyId holder) {
        return accounts.findOf(holder);
    }

    /// The buffer of a programme, once units were put into it.
    @Transactional(readOnly = true)
    public Optional<Account> findBuffer(Programme programme) {
        return accounts.findBuffer(programme);
    }

    /// What is free or held in an account, in the order of serials.
    @Transactional(readOnly = true)
    public List<Lot> listLots(Account account) {
        return shelves.enquiries().listLots(account.inBooks());
    }

    /// What an account holds, block by block.
    @Transactional(readOnly = true)
    public List<Account.Holding> listHoldings(Account account) {
        return shelves.enquiries().listHoldings(account.inBooks());
    }

    @Transactional(readOnly = true)
    public Optional<Proposal> findProposal(ProposalId id) {
        return shelves.proposals().find(id);
    }

    /// The proposal for a statement that was not rejected.
    @Transactional(readOnly = true)
    public Optional<Proposal> findProposalOf(StatementId statement) {
        return shelves.proposals().find(statement);
    }

    /// All proposals, the pending ones first.
    @Transactional(readOnly = true)
    public List<Proposal> listProposals() {
        return shelves.proposals().list();
    }

    /// Retirements from an account, the newest first.
    @Transactional(readOnly = true)
    public List<Retirement> listRetirements(Account account) {
        return shelves.retirements().listOf(account.inBooks());
    }

    /// The newest retirements of all accounts.
    @Transactional(readOnly = true)
    public List<Retirement> listRetirements(int atMost) {
        return shelves.retirements().list(atMost);
    }

    /// The newest retirements below an entry.
    @Transactional(readOnly = true)
    public List<Retirement> listRetirements(long belowEntry, int atMost) {
        return shelves.retirements().list(belowEntry, atMost);
    }

    /// What happened in an account, the newest first.
    @Transactional(readOnly = true)
    public List<SerialEvent> listEvents(Account account, int atMost) {
        return shelves.enquiries().listEvents(account.inBooks(), atMost);
    }

    /// What happened to the units of a block, from its issue on.
    @Transactional(readOnly = true)
    public List<SerialEvent> listEvents(BlockId block) {
        return shelves.enquiries().listEvents(numberOf(block));
    }

    /// The entries of the journal that touched a block.
    @Transactional(readOnly = true)
    public List<Journal.Line> listJournal(BlockId block) {
        return shelves.journal().listOf(numberOf(block));
    }

    /// One entry of the journal.
    @Transactional(readOnly = true)
    public Journal.Line getJournalLine(long number) {
        return shelves.journal().get(number);
    }

    /// The end of the journal.
    @Transactional(readOnly = true)
    public Journal.Head journalHead() {
        return shelves.journal().head();
    }

    /// The hashes of neighbouring entries, in their order.
    ///
    /// @param first number of the first, from 1 on
    @Transactional(readOnly = true)
    public List<Hash> listEntryHashes(long first, long last) {
        return shelves.journal().listHashes(first, last);
    }

    /// Hands over the whole journal in the order of its numbers.
    @Transactional(readOnly = true)
    public void forEachJournalLine(Consumer<Journal.Line> taker) {
        try (Stream<Journal.Line> lines = shelves.journal().stream(0)) {
            lines.forEach(taker);
        }
    }

    /// Hands over all lots in the order of their serials.
    @Transactional(readOnly = true)
    public void forEachLot(Consumer<Lot> taker) {
        try (Stream<Lot> lots = shelves.lots().stream()) {
            lots.forEach(taker);
        }
    }

    /// Hands over all retirements in the order of their entries.
    @Transactional(readOnly = true)
    public void forEachRetirement(Consumer<Retirement> taker) {
        try (Stream<Retirement> retirements = shelves.retirements().stream()) {
            retirements.forEach(taker);
        }
    }

    /// The lots of a block in the order of their serials: which serials are where.
    @Transactional(readOnly = true)
    public List<Lot> listLots(BlockId block) {
        return shelves.enquiries().listLots(numberOf(block));
    }

    /// Where the units of a block are.
    @Transactional(readOnly = true)
    public Totals totals(BlockId block) {
        return shelves.enquiries().totals(numberOf(block));
    }

    @Transactional(readOnly = true)
    public RegistryTotals totals() {
        return shelves.enquiries().totals();
    }

    /// Goes through the whole journal and names the first fault, if there is one.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Audit.Finding audit() {
        return auditing.audit();
    }

    /// What the standing audit found last.
    public UnitBlock.Soundness soundness() {
        return auditing.last();
    }

    /// Lets the standing audit start at the first entry, now.
    public UnitBlock.Soundness auditAnew() {
        return auditing.startAnew();
    }

    /// The blocks that are stopped, the oldest stop first.
    @Transactional(readOnly = true)
    public List<UnitBlock.Stop> listStops() {
        return shelves.stops().list();
    }

    /// Proposes that a stop ends; another officer decides ([#release]).
    @Transactional
    public RegistryOutcome<UnitBlock.Stop> proposeRelease(
            UnitBlock.StopId stop, String reason, Acting acting) {
        return auditing.propose(stop, reason, acting);
    }

    public RegistryOutcome<UnitBlock.Stop> release(UnitBlock.StopId stop, Acting acting) {
        return auditing.release(stop, acting);
    }

    private BlockNumber numberOf(BlockId id) {
        return shelves.blocks()
                .find(id)
                .map(UnitBlock::inBooks)
                .orElseThrow(() -> new NoSuchElementException("no block " + id));
    }
}
