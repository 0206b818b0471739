package org.tanku.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Kills the platform, its server, or one process of the server, at random moments while people
/// move and retire units; then starts what is down as an operator would.
class KillingUnderLoadTest {
    private static final int KILLS = Integer.getInteger("tanku.kills", 3);
    private static final long SEED = Long.getLong("tanku.seed", 20261129);
    private static final Path FIGURES = Path.of("target", "kills.csv");

    /// Whom `kill -9` meets.
    private enum Victim {
        /// A process that serves a connection; the server begins anew by itself.
        BACKEND,
        /// The platform; its server runs on without it.
        PLATFORM,
        /// Nobody: the server is restarted without waiting for anyone.
        RESTARTED,
        /// The server; then the platform is stopped too, in order or not.
        POSTMASTER
    }

    /// A server that begins anew costs a second, a start of the platform several.
    private static final List<Victim> TURNS =
            List.of(Victim.BACKEND, Victim.RESTARTED, Victim.PLATFORM, Victim.POSTMASTER);

    // kept when it fails: the logs tell why
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    private final List<String> figures =
            new ArrayList<>(
                    List.of("kill,victim,recovered_s,answered,unknown,unknown_written,entries"));

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_doubled_whoever_is_killed() throws Exception {
        int port = RunningPlatform.freePort();
        BooksWitness witness = new BooksWitness(RunningPlatform.home(folder));
        Visitors visitors = new Visitors(port, witness);
        FormsUnderLoad forms = new FormsUnderLoad(visitors);
        SplittableRandom random = new SplittableRandom(SEED);
        RunningPlatform platform = RunningPlatform.start(folder, port);
        try {
            visitors.prepare();
            for (int kill = 1; kill <= KILLS; kill++) {
                Victim victim = TURNS.get((kill - 1) % TURNS.size());
                String name = "seed " + SEED + " kill " + kill + " of a " + victim;
                forms.start(random);
                Thread.sleep(random.nextInt(200, 1_200));
                long from = System.nanoTime();
                switch (victim) {
                    case BACKEND -> {
                        platform.killBackend(random);
                        waitUntilAnswered(forms, name);
                    }
                    case RESTARTED -> {
                        platform.restartServer();
                        waitUntilAnswered(forms, name);
                    }
                    case PLATFORM, POSTMASTER -> {
                        from = killAndStop(platform, victim, random);
                        platform = RunningPlatform.start(folder, port);
                    }
                }
                double recovered_s = (System.nanoTime() - from) * 1e-9;
                forms.stop();
                String told = forms.check(witness, name);
                visitors.seal();
                witness.checkAll(name);
                figures.add("%d,%s,%.1f,%s".formatted(kill, victim, recovered_s, told));
                write();
            }
        } finally {
            platform.close();
        }
    }

    /// @return when the ordinary start may begin
    private static long killAndStop(
            RunningPlatform platform, Victim victim, SplittableRandom random) throws Exception {
        if (victim == Victim.POSTMASTER) {
            platform.killPostmaster();
            Thread.sleep(random.nextInt(300));
        }
        if (victim == Victim.POSTMASTER && random.nextBoolean()) {
            platform.stop();
        } else {
            platform.kill();
        }
        return System.nanoTime();
    }

    private static void waitUntilAnswered(FormsUnderLoad forms, String name) throws Exception {
        Thread.sleep(50);
        int before = forms.answered();
        for (int wait = 0; forms.answered() < before + 8; wait++) {
            assertThat(wait).as(name + ": the server does not come back").isLessThan(12_000);
            Thread.sleep(10);
        }
    }

    private void write() throws Exception {
        Files.createDirectories(FIGURES.toAbsolutePath().getParent());
        Files.write(FIGURES, figures);
    }
}
