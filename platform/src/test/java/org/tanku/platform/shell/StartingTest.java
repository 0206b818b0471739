package org.tanku.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanku.platform.Platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Starts the real program in a process of its own, and reads what it tells the operator.
class StartingTest {
    @TempDir private static Path shared;

    private static LocalPostgres database;

    @TempDir private Path folder;

    @BeforeAll
    static void start_a_database_that_counts_as_somebody_elses() throws IOException {
        database = LocalPostgres.start(shared);
    }

    @AfterAll
    static void stop_it() throws IOException {
        database.close();
    }

    @Test
    void an_unknown_option_is_named_with_the_known_ones() throws Exception {
        refused(64, List.of("--demmo", "--port"), Map.of(), "--demmo");
    }

    @Test
    void an_option_without_its_value_is_named_with_the_allowed_ones() throws Exception {
        refused(64, List.of("--port", "65535"), Map.of(), "--port");
    }

    @Test
    void a_wrong_value_is_named_with_the_allowed_ones() throws Exception {
        refused(78, List.of("tanku.port", "80a", "65535"), Map.of(), "--port=80a");
        refused(78, List.of("tanku.demo", "yes", "false"), Map.of("TANKU_DEMO", "yes"));
        refused(78, List.of("tanku.language", "fr", "zh-CN"), Map.of(), "--language", "fr");
        refused(
                78,
                List.of("tanku.address", "no-such-host.invalid", "127.0.0.1"),
                Map.of(),
                "--address",
                "no-such-host.invalid");
    }

    @Test
    void an_unknown_name_in_the_environment_or_the_file_is_named() throws Exception {
        refused(78, List.of("TANKU_PROT", "TANKU_PORT"), Map.of("TANKU_PROT", "8081"));
        Files.writeString(folder.resolve("tanku.properties"), "tanku.prot=8081\n");
        refused(78, List.of("tanku.prot", "tanku.port"), Map.of(), "--data", folder.toString());
    }

    @Test
    void every_wrong_setting_is_told_not_the_first_alone() throws Exception {
        refused(78, List.of("tanku.port", "tanku.demo"), Map.of(), "--port=0", "--demo=maybe");
    }

    @Test
    void a_wrong_database_url_is_named_without_its_password() throws Exception {
        String told =
                refused(
                        78,
                        List.of("tanku.database-url", "postgresql://"),
                        Map.of(),
                        "--database-url",
                        "mysql://user:secret@host/name");
        assertThat(told).doesNotContain("secret");
    }

    @Test
    void a_port_in_use_is_named() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            refused(
                    69,
                    List.of(port, "--port"),
                    Map.of("TANKU_PORT", port),
                    "--data",
                    folder.toString());
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        refused(
                73,
                List.of(file.toString(), "--data"),
                Map.of(),
                "--data",
                file.resolve("data").toString());
        refused(73, List.of("/proc/tanku"), Map.of(), "--data", "/proc/tanku");
    }

    @Test
    void a_folder_used_by_another_process_is_named() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        try (FolderLock _ = FolderLock.take(data).orElseThrow()) {
            refused(75, List.of(data.toString()), Map.of(), "--data", data.toString());
        }
    }

    @Test
    void a_database_nobody_answers_for_is_named() throws Exception {
        refused(
                68,
                List.of("127.0.0.1:1/none"),
                Map.of("TANKU_DATABASE_URL", "postgresql://tanku:secret@127.0.0.1:1/none"));
    }

    @Test
    void a_wrong_password_of_the_database_is_told_and_not_repeated() throws Exception {
        String told =
                refused(
                        77,
                        List.of("tanku", "tanku.database-url"),
                        Map.of("TANKU_DATABASE_URL", external("postgres", "not-the-secret")));
        assertThat(told).doesNotContain("not-the-secret");
    }

    @Test
    void a_database_that_does_not_exist_is_named() throws Exception {
        refused(
                66,
                List.of("/nowhere"),
                Map.of("TANKU_DATABASE_URL", external("nowhere", database.password())));
    }

    @Test
    void a_server_that_is_too_old_is_told_with_its_version() throws Exception {
        try (OldServer old = new OldServer("14.19")) {
            refused(
                    76,
                    List.of("14.19", "15"),
                    Map.of(
                            "TANKU_DATABASE_URL",
                            "jdbc:postgresql://127.0.0.1:"
                                    + old.port()
                                    + "/tanku?user=a&password=b"));
        }
    }

    @Test
    void a_database_of_another_structure_is_told() throws Exception {
        new Script(database).run("create database strange", "postgres");
        new Script(database).run("create table public.somebody_elses (id int)", "strange");
        refused(
                65,
                List.of("tanku.log"),
                Map.of("TANKU_DATABASE_URL", external("strange", database.password())));
        assertThat(log()).contains("FlywayException");
    }

    @Test
    void a_database_of_our_own_that_does_not_start_is_told_with_its_log() throws Exception {
        Path broken = Files.createDirectories(folder.resolve("pg").resolve("data"));
        Files.writeString(broken.resolve("PG_VERSION"), "18\n");
        refused(71, List.of("tanku.log", "server.log"), Map.of());
    }

    @Test
    void what_nobody_foresaw_goes_to_the_log_and_one_sentence_to_the_operator() throws Exception {
        refused(
                70,
                List.of("tanku.log"),
                Map.of(
                        "TANKU_DATABASE_URL",
                        external("postgres", database.password()),
                        "SPRING_MAIN_SOURCES",
                        "org.tanku.NoSuchClass"));
        assertThat(log()).contains("NoSuchClass").contains("\tat ");
    }

    @Test
    void a_start_tells_the_address_serves_and_stops_in_order() throws Exception {
        String port = Integer.toString(freePort());
        String database = external("postgres", StartingTest.database.password());
        try (ChildJvm child =
                start(
                        Map.of("TANKU_DATABASE_URL", database),
                        "--data",
                        folder.toString(),
                        "--port",
                        port,
                        "--demo")) {
            child.waitUntilSaid(said -> said.contains("Demo mode"));
            assertThat(child.said())
                    .contains("碳库已启动，请用浏览器打开 http://127.0.0.1:" + port + "/")
                    .contains("Tanku is running; open http://127.0.0.1:" + port + "/")
                    .contains("演示模式")
                    .hasLineCount(4);
            assertThat(health(port)).isEqualTo(200);
            child.stop();
            assertThat(child.exitCode()).isEqualTo(143);
            assertThat(child.complained()).isEmpty();
        }
        assertThat(log()).contains("Started").doesNotContain(StartingTest.database.password());
    }

    @Test
    void without_an_administrator_the_start_tells_where_to_set_one_and_no_password()
            throws Exception {
        String port = Integer.toString(freePort());
        try (ChildJvm child = start(Map.of(), "--data", folder.toString(), "--port", port)) {
            child.waitUntilSaid(said -> said.contains("first one"));
            assertThat(child.said()).contains("http://127.0.0.1:" + port + "/setup");
            child.stop();
            child.exitCode();
        }
        assertThat(folder.resolve("pg").resolve("data").resolve("postmaster.pid")).doesNotExist();
        assertThat(Files.readString(folder.resolve("pg").resolve("server.log")))
                .contains("database system is shut down");
    }

    /// Runs into the refusal and gives back what was told.
    private String refused(
            int exitCode, List<String> told, Map<String, String> environment, String... arguments)
            throws Exception {
        Map<String, String> complete = new HashMap<>(environment);
        if (!List.of(arguments).contains("--data")) {
            complete.put("TANKU_DATA", folder.toString());
        }
        complete.putIfAbsent("TANKU_PORT", Integer.toString(freePort()));
        try (ChildJvm child = start(complete, arguments)) {
            int ended = child.exitCode();
            String words = child.complained();
            assertThat(words).contains("未启动：").contains("Not started: ").contains(told);
            assertThat(words).doesNotContain("\tat ").doesNotContain("Exception");
            assertThat(words.lines()).hasSizeLessThanOrEqualTo(4);
            assertThat(ended).as(words).isEqualTo(exitCode);
            assertThat(child.said()).isEmpty();
            return words;
        }
    }

    private ChildJvm start(Map<String, String> environment, String... arguments)
            throws IOException {
        return ChildJvm.run(Platform.class, folder, environment, arguments);
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("logs").resolve("tanku.log"));
    }

    private static String external(String name, String password) {
        return database.url(name) + "?user=" + database.user() + "&password=" + password;
    }

    private static int health(String port) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI uri = URI.create("http://127.0.0.1:" + port + "/actuator/health");
            return client.send(
                            HttpRequest.newBuilder(uri).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
