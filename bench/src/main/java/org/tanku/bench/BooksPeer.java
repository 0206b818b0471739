package org.tanku.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.tanku.ledger.Audit;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Pick;
import org.tanku.platform.Platform;
import org.tanku.platform.instruction.Instructions;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Appointment;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Purpose;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.registry.Retirement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Workload C (记账速度): moves and retirements a second through the registry's face, each on the disk
/// before it is answered, beside pgbench's own transaction and beside a transfer as somebody would
/// write it first, on the same PostgreSQL.
final class BooksPeer {
    private static final List<Integer> CLIENTS = List.of(1, 16, 64);
    private static final List<Integer> RUSH = List.of(64, 256);
    private static final int BUYERS = 5_000;
    private static final int SOLD = 5_000;
    private static final int RETIRED = 1_500;
    private static final int WARM_S = 15;
    private static final Path SQL = Path.of("bench", "src", "main", "sql");
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final BlockNumber BLOCK = BlockNumber.parse("SMCER-000001");

    private final int seconds;
    private final String url;
    private final Registry registry;
    private final Parties parties;

    BooksPeer(int seconds, String url, ConfigurableApplicationContext platform) {
        this.seconds = seconds;
        this.url = url;
        this.registry = platform.getBean(Registry.class);
        this.parties = platform.getBean(Parties.class);
    }

    /// What one number of clients reached.
    record Rate(double perSecond, double p50_ms, double p99_ms) {
        static Rate of(double[] ms, double seconds) {
            Arrays.sort(ms);
            return new Rate(ms.length / seconds, ms[ms.length / 2], ms[ms.length * 99 / 100]);
        }
    }

    /// `SECONDS [ours]`: with the second word without the peers.
    public static void main(String[] arguments) throws Exception {
        int seconds = Integer.parseInt(arguments[0]);
        System.out.println("| peer | clients | a second | p50 ms | p99 ms |");
        System.out.println("|---|--:|--:|--:|--:|");
        if (arguments.length == 1) {
            peers(seconds);
        }
        String books = Postgis.another("tanku");
        try (ConfigurableApplicationContext platform = start(books)) {
            BooksPeer peer = new BooksPeer(seconds, books, platform);
            peer.moves();
            peer.rush();
            peer.confirmations(platform.getBean(Instructions.class));
            peer.retirements();
            if (!(peer.registry.audit() instanceof Audit.Finding.Sound(var entries, _))) {
                throw new IllegalStateException("the books are unsound");
            }
            System.out.println("entries after it, audited: " + entries);
        }
    }

    private static void peers(int seconds) throws Exception {
        String url = Postgis.another("tanku");
        pgbench("pgbench, TPC-B of scale 50", List.of("-b", "tpcb-like"), url, seconds, "-s", "50");
        try (Connection connection = Postgis.connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(SQL.resolve("transfer_schema.sql")));
        }
        String script = SQL.resolve("transfer.pgbench").toString();
        pgbench("a transfer, statement by statement", List.of("-f", script), url, seconds);
    }

    /// Clients that move one unit each time they are run.
    Runnable[] movers(int clients) {
        Swing swing = swing(clients);
        return IntStream.range(0, clients)
                .mapToObj(client -> (Runnable) () -> swing.give(client))
                .toArray(Runnable[]::new);
    }

    private void moves() throws Exception {
        Swing swing = swing(CLIENTS.getLast());
        run(CLIENTS.getLast(), WARM_S, swing);
        for (int clients : CLIENTS) {
            analyse();
            tell("moves", clients, run(clients, seconds, swing));
        }
    }

    /// Between two accounts that have half of the block each.
    private Swing swing(int clients) {
        Acting giver = acting("demo-holder");
        Acting taker = acting("demo-developer");
        Account village = account(giver);
        Account mill = account(taker);
        move(giver, village, mill, registry.findBlock(BLOCK).orElseThrow().units() / 2);
        return new Swing(giver, village, taker, mill, new AtomicIntegerArray(clients));
    }

    /// Each client moves one unit there, then one back, so that neither account runs dry.
    private final class Swing implements Work {
        private final Acting giver;
        private final Account village;
        private final Acting taker;
        private final Account mill;
        private final AtomicIntegerArray turns;

        Swing(Acting giver, Account village, Acting taker, Account mill, AtomicIntegerArray turns) {
            this.giver = giver;
            this.village = village;
            this.taker = taker;
            this.mill = mill;
            this.turns = turns;
        }

        @Override
        public void give(int client) {
            if ((turns.getAndIncrement(client) + client) % 2 == 0) {
                move(giver, village, mill, 1);
            } else {
                move(taker, mill, village, 1);
            }
        }
    }

    /// What the database does by itself within a minute: its plans follow the size of the tables.
    private void analyse() throws SQLException {
        try (Connection connection = Postgis.connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze registry.lot, registry.journal, registry.posting");
        }
    }

    private void move(Acting acting, Account from, Account to, long units) {
        require(
                registry.move(
                        from.id(),
                        to.id(),
                        new Pick.OfBlock(BLOCK, units),
                        UUID.randomUUID().toString(),
                        acting));
    }

    /// One unit each from one counter, by its own people, into the accounts of many buyers, until
    /// so many are sold; then the buyers give them back, unmeasured.
    private void rush() throws Exception {
        Acting counter = acting("demo-holder");
        Account till = account(counter);
        Acting officer = acting("demo-registry-1");
        List<Account> buyers = new ArrayList<>();
        for (int i = 0; i < BUYERS; i++) {
            buyers.add(registry.openAccount(new PartyId(UUID.randomUUID()), officer));
        }
        for (int clients : RUSH) {
            analyse();
            ConcurrentLinkedQueue<Account> sold = new ConcurrentLinkedQueue<>();
            tell(
                    "one-yuan rush",
                    clients,
                    run(
                            clients,
                            seconds,
                            SOLD,
                            _ -> {
                                Account one =
                                        buyers.get(ThreadLocalRandom.current().nextInt(BUYERS));
                                move(counter, till, one, 1);
                                sold.add(one);
                            }));
            run(
                    CLIENTS.getLast(),
                    Integer.MAX_VALUE / 2_000,
                    sold.size(),
                    _ -> {
                        Account one = sold.remove();
                        move(peopleOf(one), one, till, 1);
                    });
        }
    }

    private static Acting peopleOf(Account buyer) {
        return new Acting(
                buyer.holder(),
                buyer.holder(),
                "buyer",
                Set.of(new Appointment(Role.RIGHTS_HOLDER, Region.PROVINCE)));
    }

    private void confirmations(Instructions instructions) throws Exception {
        new Confirmations(
                        instructions,
                        BLOCK,
                        List.of(
                                side("demo-holder", "demo-holder-2"),
                                side("demo-developer", "demo-developer-2")))
                .run(CLIENTS);
    }

    private Confirmations.Side side(String first, String second) {
        return new Confirmations.Side(account(acting(first)), acting(first), acting(second));
    }

    private void retirements() throws Exception {
        Acting holder = acting("demo-holder");
        Account village = account(holder);
        Retirement.Draft one =
                new Retirement.Draft(new Pick.OfBlock(BLOCK, 1), Purpose.PUBLIC_GOOD, "bench", "");
        for (int clients : CLIENTS) {
            tell(
                    "retirements",
                    clients,
                    run(
                            clients,
                            seconds,
                            RETIRED,
                            _ ->
                                    require(
                                            registry.retire(
                                                    village.id(),
                                                    one,
                                                    UUID.randomUUID().toString(),
                                                    holder))));
        }
    }

    private static void require(RegistryOutcome<?> outcome) {
        if (!(outcome instanceof RegistryOutcome.Done<?>)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    private Acting acting(String login) {
        return parties.actingAs(parties.findPersonByLogin(login).orElseThrow().id());
    }

    private Account account(Acting holder) {
        return registry.openAccount(holder.organisation(), acting("demo-registry-1"));
    }

    /// A client's command.
    @FunctionalInterface
    interface Work {
        void give(int client);
    }

    static Rate run(int clients, int seconds, Work work) throws Exception {
        return run(clients, seconds, Integer.MAX_VALUE / 2, work);
    }

    /// For so many seconds, or until the work was given so many times.
    static Rate run(int clients, int seconds, int most, Work work) throws Exception {
        AtomicInteger given = new AtomicInteger();
        ConcurrentLinkedQueue<Double> ms = new ConcurrentLinkedQueue<>();
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            List<java.util.concurrent.Future<?>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int client = i;
                all.add(
                        pool.submit(() -> {
                            while (System.nanoTime() < end && given.getAndIncrement() < most) {
                                long from = System.nanoTime();
                                work.give(client);
                                ms.add((System.nanoTime() - from) * 1e-6);
                            }
                        }));
            }
            for (var each : all) {
                each.get();
            }
        }
        double took_s = (System.nanoTime() - start) * 1e-9;
        return Rate.of(ms.stream().mapToDouble(Double::doubleValue).toArray(), took_s);
    }

    static void tell(String peer, int clients, Rate rate) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.0f | %.2f | %.2f |%n",
                peer,
                clients,
                rate.perSecond(),
                rate.p50_ms(),
                rate.p99_ms());
    }

    private static void pgbench(
            String peer, List<String> script, String url, int seconds, String... filled)
            throws IOException, InterruptedException {
        if (filled.length > 0) {
            List<String> fill = new ArrayList<>(List.of("pgbench", "-i", "-q"));
            fill.addAll(List.of(filled));
            fill.add(url);
            output(fill);
        }
        for (int clients : CLIENTS) {
            Path folder = Files.createTempDirectory("tanku-pgbench-");
            List<String> command =
                    new ArrayList<>(
                            List.of(
                                    "pgbench",
                                    "-n",
                                    "-M",
                                    "prepared",
                                    "-T",
                                    "" + seconds,
                                    "-c",
                                    "" + clients,
                                    "-l",
                                    "--log-prefix=" + folder.resolve("log")));
            command.addAll(script);
            command.add(url);
            Matcher tps = TPS.matcher(output(command));
            if (!tps.find()) {
                throw new IllegalStateException("pgbench told no rate: " + command);
            }
            double[] ms = latencies_ms(folder);
            Rate rate = Rate.of(ms, seconds);
            tell(
                    peer,
                    clients,
                    new Rate(Double.parseDouble(tps.group(1)), rate.p50_ms(), rate.p99_ms()));
        }
    }

    /// The third column of pgbench's log is how long a transaction took, in microseconds.
    private static double[] latencies_ms(Path folder) throws IOException {
        List<Double> ms = new ArrayList<>();
        try (Stream<Path> logs = Files.list(folder)) {
            for (Path log : logs.toList()) {
                for (String line : Files.readAllLines(log)) {
                    ms.add(Double.parseDouble(line.split(" ")[2]) / 1_000);
                }
            }
        }
        return ms.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + said);
        }
        return said;
    }

    static ConfigurableApplicationContext start(String url) throws IOException {
        return new SpringApplication(Platform.class)
                .run(
                        "--tanku.data=" + Files.createTempDirectory("tanku-bench-"),
                        "--tanku.demo=true",
                        "--tanku.language=en",
                        "--tanku.database-url=" + url,
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        "--logging.level.root=warn");
    }
}
