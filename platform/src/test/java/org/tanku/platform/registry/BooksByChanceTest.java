package org.tanku.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.Actor;
import org.tanku.ledger.Answer;
import org.tanku.ledger.Audit;
import org.tanku.ledger.Basis;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Cause;
import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.Command;
import org.tanku.ledger.CommandKey;
import org.tanku.ledger.Entry;
import org.tanku.ledger.Hash;
import org.tanku.ledger.HoldReference;
import org.tanku.ledger.Journal;
import org.tanku.ledger.Ledger;
import org.tanku.ledger.Lot;
import org.tanku.ledger.MemoryBooks;
import org.tanku.ledger.Pick;
import org.tanku.ledger.ProgrammeCode;
import org.tanku.ledger.Request;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.House;
import org.tanku.platform.party.PartyId;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;

/// Commands by chance through the books in PostgreSQL, in batches of chance length, beside books in
/// memory, which ByChanceTest of the ledger holds against slips of paper. Some batches go back,
/// some are written by somebody else: what is kept in memory between batches must never be believed
/// then.
@House
class BooksByChanceTest {
    private static final int COMMANDS = Boolean.getBoolean("tanku.soak") ? 300_000 : 3_000;
    private static final int LONGEST_BATCH = 24;
    private static final Instant NOW = Instant.parse("2026-11-29T08:00:00Z");
    private static final Clock STILL = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Actor CLERK = new Actor("clerk");
    private static final List<ProgrammeCode> PROGRAMMES =
            List.of(new ProgrammeCode("SMCER"), new ProgrammeCode("FFCER"));

    @Autowired private HikariDataSource house;
    @Autowired private JdbcTemplate master;
    @Autowired private ObjectProvider<Account.Bar> bars;

    private final Ledger ledger = new Ledger(new Sm3());
    private final List<Journal.Line> modelled = new ArrayList<>();
    private final MemoryBooks model = new MemoryBooks(modelled::add);
    private final List<AccountNumber> accounts = new ArrayList<>();
    private final List<Order> asked = new ArrayList<>();
    private HikariDataSource database;
    private TransactionTemplate transaction;
    private BatchPosting posting;
    private JournalLines journal;
    private Lots lots;
    private String name;

    @BeforeEach
    void books_of_their_own() {
        name = "chance_" + UUID.randomUUID().toString().replace("-", "");
        master.execute("create database " + name);
        database = new HikariDataSource();
        database.setJdbcUrl(house.getJdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"));
        database.setUsername(house.getUsername());
        database.setPassword(house.getPassword());
        database.setMaximumPoolSize(5);
        Flyway.configure().dataSource(database).load().migrate();
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        JdbcTemplate rows = new JdbcTemplate(database);
        JdbcClient db = JdbcClient.create(rows);
        Counters counters = new Counters(db);
        journal = new JournalLines(db, new Postings(db), counters);
        lots = new Lots(db);
        Accounts table = new Accounts(db, counters);
        PostgresBooks books =
                new PostgresBooks(
                        table, new Blocks(db, counters), lots, journal, new Answers(rows));
        posting = new BatchPosting(books, new Retirements(db), new RoundTrip(rows), bars, STILL);
        for (int i = 0; i < 3; i++) {
            AccountNumber open =
                    table.open(new PartyId(UUID.randomUUID()), new PartyId(UUID.randomUUID()), NOW)
                            .inBooks();
            accounts.add(open);
            model.open(open);
        }
        accounts.add(new AccountNumber("TKA-999999-00"));
    }

    @AfterEach
    void close() {
        database.close();
        master.execute("drop database " + name + " with (force)");
    }

    @Test
    void the_books_in_postgresql_agree_with_books_in_memory_to_the_last_hash() {
        long seed = 20261129;
        SplittableRandom random = new SplittableRandom(seed);
        GroupCommit group = new GroupCommit(posting, transaction);
        KnownLots known = new KnownLots(Journal.Head.EMPTY, Stops.Now.NONE);
        while (asked.size() < COMMANDS) {
            List<Order> orders = orders(random);
            String told = "seed " + seed + ", command " + asked.size();
            switch (random.nextInt(8)) {
                case 0 -> goBack(orders, known);
                case 1 -> orders.forEach(each -> assertAnswers(List.of(each), alone(each), told));
                case 2 ->
                        orders.forEach(each ->
                                assertAnswers(List.of(each), List.of(group.post(each)), told));
                default -> {
                    KnownLots before = known;
                    BatchPosting.Posted posted = inTransaction(orders, before);
                    assertAnswers(orders, posted.fates(), told);
                    known = posted.known();
                }
            }
            assertThat(journal.head()).as(told).isEqualTo(model.head());
            if (random.nextInt(COMMANDS / 100) == 0) {
                assertThat(storedLots()).as(told).isEqualTo(model.listLots());
            }
        }
        assertThat(storedLots()).isEqualTo(model.listLots());
        assertThat(audit()).isInstanceOf(Audit.Finding.Sound.class);
    }

    private BatchPosting.Posted inTransaction(List<Order> orders, KnownLots known) {
        return Objects.requireNonNull(transaction.execute(_ -> posting.post(orders, known)));
    }

    /// As a command in its caller's own transaction, or in another process: it knows nothing.
    private List<Order.Fate> alone(Order order) {
        return inTransaction(List.of(order), new KnownLots(Journal.Head.EMPTY, Stops.Now.NONE))
                .fates();
    }

    /// What was known is changed and not true: the head tells.
    private void goBack(List<Order> orders, KnownLots known) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            posting.post(orders, known);
        });
    }

    private void assertAnswers(List<Order> orders, List<Order.Fate> fates, String told) {
        for (int i = 0; i < orders.size(); i++) {
            Order order = orders.get(i);
            Answer expected =
                    ledger.post(
                            new Request(order.key(), NOW, order.actor(), order.command()), model);
            assertThat(Bookkeeping.answered(fates.get(i)).answer())
                    .as(told + " " + order.command())
                    .isEqualTo(expected);
            asked.add(order);
        }
    }

    private List<Lot> storedLots() {
        try (Stream<Lot> stored = lots.stream()) {
            return stored.sorted().toList();
        }
    }

    private Audit.Finding audit() {
        Map<CertificateNumber, Hash> words = new HashMap<>();
        for (Journal.Line line : modelled) {
            Entry entry = Entry.parse(line.text());
            entry.certificate().ifPresent(each -> words.put(each, Hash.ZERO));
        }
        try (Stream<Journal.Line> lines = journal.stream(0);
                Stream<Lot> standing = lots.stream()) {
            return Audit.of(
                    new Audit.Subject(lines::iterator, journal.head(), standing::iterator, words),
                    new Sm3());
        }
    }

    private List<Order> orders(SplittableRandom random) {
        List<Order> orders = new ArrayList<>();
        int many = 1 + random.nextInt(LONGEST_BATCH);
        for (int i = 0; i < many; i++) {
            boolean again = !asked.isEmpty() && random.nextInt(25) == 0;
            if (again) {
                Order before = asked.get(random.nextInt(asked.size()));
                boolean other = random.nextBoolean();
                Command command = other ? command(random) : before.command();
                orders.add(order(before.key(), command));
            } else {
                orders.add(order(new CommandKey(UUID.randomUUID().toString()), command(random)));
            }
        }
        return orders;
    }

    private static Order order(CommandKey key, Command command) {
        return new Order(key, CLERK, command, Set.of(), Order.NOTHING);
    }

    private Command command(SplittableRandom random) {
        AccountNumber account = accounts.get(random.nextInt(4));
        HoldReference hold = new HoldReference("hold-" + random.nextInt(2));
        return switch (random.nextInt(16)) {
            case 0 ->
                    new Command.Issue(
                            new Basis.Statement("stmt-" + random.nextInt(COMMANDS / 20)),
                            account,
                            PROGRAMMES.get(random.nextInt(2)),
                            random.nextInt(60),
                            Hash.ZERO);
            case 1, 2, 3 -> new Command.Hold(account, hold, pick(random));
            case 4, 5, 6 -> new Command.Release(account, hold, pick(random));
            case 7 -> new Command.Retire(account, new Cause("charity"), Hash.ZERO, pick(random));
            case 8 -> new Command.Cancel(account, new Cause("excess"), Hash.ZERO, pick(random));
            default ->
                    new Command.Move(
                            account,
                            accounts.get(random.nextInt(4)),
                            new Cause("sale"),
                            pick(random));
        };
    }

    private Pick pick(SplittableRandom random) {
        ProgrammeCode programme = PROGRAMMES.get(random.nextInt(2));
        int last = Math.max(1, model.lastBlock(programme));
        BlockNumber block = new BlockNumber(programme, Math.max(1, last - random.nextInt(6)));
        long first = 1 + random.nextInt(59);
        return switch (random.nextInt(3)) {
            case 0 -> new Pick.OfProgramme(programme, random.nextInt(9));
            case 1 -> new Pick.OfBlock(block, random.nextInt(6));
            default -> new Pick.OfSerials(new SerialRange(block, first, first + random.nextInt(4)));
        };
    }
}
