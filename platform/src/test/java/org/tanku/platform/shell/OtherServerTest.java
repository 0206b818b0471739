package org.tanku.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanku.platform.Platform;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;

/// The same program on a PostgreSQL of somebody else's, by one setting. `.ci/run` starts Debian's
/// (PostgreSQL 15, the oldest that is promised) and names it in `TANKU_TEST_DATABASE_URL`.
class OtherServerTest {
    @TempDir private Path folder;

    @Test
    void the_whole_demo_is_told_on_another_postgresql() throws Exception {
        String url = System.getenv().getOrDefault("TANKU_TEST_DATABASE_URL", "");
        Assumptions.assumeFalse(
                url.isEmpty(), "no other PostgreSQL: TANKU_TEST_DATABASE_URL is not set");
        String port = Integer.toString(freePort());
        try (ChildJvm child =
                ChildJvm.run(
                        Platform.class,
                        folder,
                        Map.of("TANKU_DATABASE_URL", url),
                        "--data",
                        folder.toString(),
                        "--port",
                        port,
                        "--demo")) {
            child.waitUntilSaid(said -> said.contains("Demo mode"));
            assertThat(page(port, "/blocks/SMCER-000001")).contains("12,723");
            assertThat(folder.resolve("pg")).as("no server of our own").doesNotExist();
            child.stop();
            child.exitCode();
        }
    }

    private static String page(String port, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(address).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
