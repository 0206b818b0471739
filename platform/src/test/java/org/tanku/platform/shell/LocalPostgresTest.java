package org.tanku.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;

class LocalPostgresTest {
    /// Shared, because making a cluster takes seconds.
    @TempDir private static Path shared;

    @TempDir private Path folder;

    @Test
    void what_was_written_is_there_after_a_restart_in_a_folder_of_any_name() throws Exception {
        Path home = folder.resolve("数据 夹").resolve("pg");
        try (LocalPostgres server = LocalPostgres.start(home)) {
            new Script(server).run("create table kept (word text)", "postgres");
            new Script(server).run("insert into kept values ('碳库')", "postgres");
        }
        try (LocalPostgres server = LocalPostgres.start(home)) {
            assertThat(new Script(server).ask("select word from kept")).isEqualTo("碳库");
        }
    }

    @Test
    void commits_are_flushed_and_pages_carry_checksums() throws Exception {
        try (LocalPostgres server = LocalPostgres.start(shared)) {
            assertThat(new Script(server).ask("show fsync")).isEqualTo("on");
            assertThat(new Script(server).ask("show synchronous_commit")).isEqualTo("on");
            assertThat(new Script(server).ask("show full_page_writes")).isEqualTo("on");
            assertThat(new Script(server).ask("show data_checksums")).isEqualTo("on");
            assertThat(new Script(server).ask("show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void the_password_is_asked_for_and_its_file_is_for_the_owner_alone() throws Exception {
        try (LocalPostgres server = LocalPostgres.start(shared)) {
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(shared.resolve("password"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(
                            () -> DriverManager.getConnection(server.url(), server.user(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .extracting(each -> ((SQLException) each).getSQLState())
                    .isEqualTo("28P01");
        }
    }

    @Test
    void a_second_server_on_the_same_folder_is_refused() throws Exception {
        try (LocalPostgres _ = LocalPostgres.start(shared)) {
            assertThatThrownBy(() -> LocalPostgres.start(shared))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another process");
        }
    }

    @Test
    void a_cluster_that_was_half_made_is_made_anew() throws Exception {
        Files.createDirectories(folder.resolve("data.new").resolve("base"));
        Files.createDirectories(folder.resolve("server.new").resolve("bin"));
        Files.writeString(folder.resolve("password.new"), "left by a crash");
        try (LocalPostgres server = LocalPostgres.start(folder)) {
            assertThat(new Script(server).ask("select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_process_number_that_belongs_to_another_program_now_does_not_stop_the_start()
            throws Exception {
        LocalPostgres.start(shared).close();
        Path pidFile = shared.resolve("data").resolve("postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n" + shared + "\n0\n0\n\n\n");
        try (LocalPostgres server = LocalPostgres.start(shared)) {
            assertThat(new Script(server).ask("select 1")).isEqualTo("1");
        }
    }

    @Test
    void root_without_user_namespaces_lets_nobody_own_the_folder() throws Exception {
        assumeTrue(ServerTool.step() != ServerTool.Step.NONE, "only root steps down");
        Path home = Files.createTempDirectory("tanku-pg");
        try {
            LocalPostgres.start(home).close();
            try (LocalPostgres server = LocalPostgres.start(home, ServerTool.Step.NOBODY_OWNS)) {
                new Script(server).run("create table kept (word text)", "postgres");
            }
            assertThat(Folders.owner(home.resolve("data"))).isEqualTo(65534);
            try (LocalPostgres server = LocalPostgres.start(home, ServerTool.step())) {
                assertThat(new Script(server).ask("select count(*) from kept")).isEqualTo("0");
            }
        } finally {
            Folders.delete(home);
        }
    }
}
