package org.tanku.bench;

import org.springframework.context.ConfigurableApplicationContext;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.ProgrammeCode;
import org.tanku.ledger.Serial;
import org.tanku.platform.registry.Registry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;

/// Workload H (序列号沿革): what happened to one serial, asked of a journal of millions of entries
/// through the registry's face, alone and while moves are written beside it.
final class HistoryPeer {
    private static final int BLOCKS = 200;
    private static final int UNITS = 1_000_000;
    private static final int FIRST_BLOCK = 1_001;
    private static final int READERS = 4;
    private static final int MOVERS = 8;

    private HistoryPeer() {}

    /// `ENTRIES SECONDS`
    public static void main(String[] arguments) throws Exception {
        long entries = Long.parseLong(arguments[0]);
        int seconds = Integer.parseInt(arguments[1]);
        String url = Postgis.another("tanku");
        try (ConfigurableApplicationContext platform = BooksPeer.start(url)) {
            BooksPeer books = new BooksPeer(seconds, url, platform);
            Runnable[] mover = books.movers(MOVERS);
            long start = System.nanoTime();
            fill(url, entries);
            System.out.printf(
                    Locale.ROOT,
                    "filled with %d entries in %.0f s%n",
                    entries,
                    (System.nanoTime() - start) * 1e-9);
            Registry registry = platform.getBean(Registry.class);
            System.out.println("| peer | clients | a second | p50 ms | p99 ms |");
            System.out.println("|---|--:|--:|--:|--:|");
            BooksPeer.run(READERS, seconds, _ -> ask(registry));
            for (int readers : List.of(1, READERS)) {
                BooksPeer.tell(
                        "history of a serial",
                        readers,
                        BooksPeer.run(readers, seconds, _ -> ask(registry)));
            }
            AtomicBoolean over = new AtomicBoolean();
            try (ExecutorService pool = Executors.newFixedThreadPool(MOVERS)) {
                List<Future<?>> moving = new ArrayList<>();
                for (Runnable each : mover) {
                    moving.add(
                            pool.submit(() -> {
                                while (!over.get()) {
                                    each.run();
                                }
                            }));
                }
                BooksPeer.tell(
                        "the same while " + MOVERS + " clients move",
                        READERS,
                        BooksPeer.run(READERS, seconds, _ -> ask(registry)));
                over.set(true);
                for (Future<?> each : moving) {
                    each.get();
                }
            }
        }
    }

    private static void ask(Registry registry) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        BlockNumber block =
                new BlockNumber(new ProgrammeCode("SMCER"), FIRST_BLOCK + random.nextInt(BLOCKS));
        Serial serial = new Serial(block, 1 + random.nextInt(UNITS));
        if (registry.findSerial(serial).orElseThrow().events().isEmpty()) {
            throw new IllegalStateException("no history of " + serial);
        }
    }

    private static void fill(String url, long entries) throws Exception {
        String sql =
                Files.readString(Path.of("bench", "src", "main", "sql", "history.sql"))
                        .replaceAll("--.*", "")
                        .replace(":entries", "" + entries)
                        .replace(":blocks", "" + BLOCKS);
        try (Connection connection = Postgis.connect(url);
                Statement statement = connection.createStatement()) {
            for (String each : sql.split(";")) {
                if (!each.isBlank()) {
                    statement.execute(each);
                }
            }
            statement.execute("vacuum analyze");
        }
    }
}
