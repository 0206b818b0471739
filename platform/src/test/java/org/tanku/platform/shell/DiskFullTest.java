package org.tanku.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.tanku.platform.Visitor;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/// The data folder lies on a small disk of its own, which is filled to the last byte while people
/// send forms, and emptied again.
class DiskFullTest {
    private static final String SIZE = "size=320m";

    // kept when it fails: the logs tell why
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path place;

    private Path folder;

    private boolean isMounted;

    @AfterEach
    void unmount() throws Exception {
        if (isMounted) {
            // the server that ended may hold the disk for a moment still
            run("umount", "-l", folder.toString());
        }
    }

    @Test
    void a_full_disk_refuses_without_damage_and_an_emptied_one_goes_on() throws Exception {
        folder = Files.createDirectory(place.resolve("disk"));
        isMounted = run("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", folder.toString());
        assumeTrue(isMounted, "a disk of its own needs a user who may mount one");
        int port = RunningPlatform.freePort();
        BooksWitness witness = new BooksWitness(RunningPlatform.home(folder));
        Visitors visitors = new Visitors(port, witness);
        FormsUnderLoad forms = new FormsUnderLoad(visitors);
        try (RunningPlatform _ = RunningPlatform.start(folder, port)) {
            visitors.prepare();
            forms.start(new SplittableRandom(20261129));
            waitUntilMoreAreAnswered(forms);
            Path ballast = fill(folder.resolve("ballast"));
            waitUntilRefused(forms);
            Visitor reader = Visitor.at(port);
            assertThat(reader.get("/login?lang=en").statusCode()).isIn(200, 503);
            Files.delete(ballast);
            waitUntilMoreAreAnswered(forms);
            forms.stop();
            forms.check(witness, "after the disk was full");
            visitors.seal();
            witness.checkAll("after the disk was full");
        }
    }

    private static void waitUntilMoreAreAnswered(FormsUnderLoad forms) throws Exception {
        int before = forms.answered();
        for (int wait = 0; forms.answered() < before + 20; wait++) {
            assertThat(wait).as("no form is answered").isLessThan(2_400);
            Thread.sleep(50);
        }
    }

    private static void waitUntilRefused(FormsUnderLoad forms) throws Exception {
        int before = forms.outages();
        for (int wait = 0; forms.outages() < before + 4; wait++) {
            assertThat(wait).as("no form is told that there is no room").isLessThan(2_400);
            Thread.sleep(50);
        }
    }

    private static Path fill(Path ballast) throws IOException {
        byte[] block = new byte[64 * 1024];
        for (int size = block.length; size > 0; size /= 2) {
            try (OutputStream out =
                    Files.newOutputStream(
                            ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                while (true) {
                    out.write(block, 0, size);
                }
            } catch (IOException full) {
                assertThat(full).hasMessageContaining("space");
            }
        }
        return ballast;
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
