package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// The package that the platform's jar hands out, checked by the command line, which shares no code
/// of the platform but the ledger's.
class RegistryPackageIT {
    private static final Path PLATFORM = Path.of("..", "platform", "target", "tanku-platform.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir Path folder;

    @Test
    void the_package_of_a_running_platform_holds_and_a_changed_one_does_not() throws Exception {
        Assumptions.assumeTrue(
                Files.exists(PLATFORM), "the platform is not packaged: run mvn verify at the root");
        int port = freePort();
        Process platform = start(port);
        Path zip = folder.resolve("registry.zip");
        try {
            waitFor(port);
            HttpResponse<Path> answer =
                    get(port, "/journal/package.zip", HttpResponse.BodyHandlers.ofFile(zip));
            assertThat(answer.statusCode()).isEqualTo(200);
        } finally {
            platform.destroy();
            if (!platform.waitFor(1, TimeUnit.MINUTES)) {
                platform.destroyForcibly();
            }
        }
        Screen sound = Screen.in(Language.CHINESE).run("verify", zip.toString());
        assertThat(sound.err()).isEmpty();
        assertThat(sound.out()).contains("核对无误", "其中签名成立的 1 个");
        assertThat(sound.code()).isZero();

        String other = "0".repeat(64);
        Screen distrusted =
                Screen.in(Language.ENGLISH).run("verify", zip.toString(), "--key", other);
        assertThat(distrusted.code()).isNotZero();
        assertThat(distrusted.err()).contains("you trust " + other);
    }

    private Process start(int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        PLATFORM.toString(),
                        "--demo",
                        "--port",
                        "" + port,
                        "--data",
                        folder.resolve("data").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("platform.txt").toFile())
                .start();
    }

    /// Until the demo's story is told and its root is signed.
    private void waitFor(int port) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                String roots =
                        get(port, "/journal/roots.json", HttpResponse.BodyHandlers.ofString())
                                .body();
                if (roots.contains("\"signature\":\"30")) {
                    return;
                }
            } catch (IOException notYet) {
                // it is still starting
            }
            Thread.sleep(500);
        }
        throw new AssertionError(Files.readString(folder.resolve("platform.txt")));
    }

    private static <T> HttpResponse<T> get(
            int port, String path, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                    handler);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
