package org.tanku.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.mock.env.MockEnvironment;
import org.tanku.platform.House;
import org.tanku.platform.operations.Lamp;
import org.tanku.platform.operations.Lamp.Light;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import javax.sql.DataSource;

/// A backup each night, and a lamp that tells when there was none.
@House
class NightlyBackupTest {
    @Autowired private DataSource database;
    @TempDir private Path folder;

    @Test
    void a_night_leaves_one_file_and_the_lamp_is_green_until_a_night_leaves_none()
            throws Exception {
        Lamp before = lamp(folder, "2026-11-30T03:00:00Z");
        assertThat(before.light()).isEqualTo(Light.AMBER);
        assertThat(before.text()).isEqualTo("backup.lamp.none");

        NightlyBackup night = at(folder, "2026-11-30T03:30:00Z");
        night.everyNight();

        assertThat(files()).containsExactly("tanku-2026-11-30.zip");
        assertThat(only(night).light()).isEqualTo(Light.GREEN);
        assertThat(lamp(folder, "2026-12-01T12:00:00Z").light()).isEqualTo(Light.GREEN);
        Lamp missed = lamp(folder, "2026-12-02T12:00:00Z");
        assertThat(missed.light()).isEqualTo(Light.RED);
        assertThat(missed.arguments()).containsExactly("2026-11-30", folder.toString());
    }

    @Test
    void a_folder_that_is_gone_is_told() {
        NightlyBackup night = at(folder.resolve("gone"), "2026-11-30T03:30:00Z");

        night.everyNight();

        assertThat(only(night).light()).isEqualTo(Light.RED);
        assertThat(only(night).text()).isEqualTo("backup.lamp.failed");
    }

    @Test
    void a_database_that_goes_away_while_it_is_written_leaves_nothing_half_written()
            throws Exception {
        AtomicBoolean wasHalf = new AtomicBoolean();
        DataSource going =
                new DelegatingDataSource(database) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        return without(super.getConnection(), wasHalf);
                    }
                };
        MockEnvironment settings = new MockEnvironment();
        settings.setProperty("tanku.backup-folder", folder.toString());
        NightlyBackup night = new NightlyBackup(going, settings, clock("2026-11-30T03:30:00Z"));

        night.everyNight();

        assertThat(wasHalf).as("there was something to leave").isTrue();
        assertThat(only(night).light()).isEqualTo(Light.RED);
        assertThat(files()).isEmpty();
    }

    /// Somebody made a folder of that name.
    @Test
    void a_backup_that_cannot_take_its_place_leaves_nothing_half_written() throws Exception {
        Files.createDirectories(folder.resolve("tanku-2026-11-30.zip").resolve("something"));
        NightlyBackup night = at(folder, "2026-11-30T03:30:00Z");

        night.everyNight();

        assertThat(only(night).text()).isEqualTo("backup.lamp.failed");
        assertThat(files()).containsExactly("tanku-2026-11-30.zip");
    }

    /// A connection that breaks where rows are to be copied.
    private Connection without(Connection whole, AtomicBoolean wasHalf) {
        return (Connection)
                Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("unwrap")) {
                                wasHalf.set(!files().isEmpty());
                                throw new SQLException("the database is away");
                            }
                            try {
                                return method.invoke(whole, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    @Test
    void without_a_folder_nothing_is_backed_up_and_the_lamp_is_off() {
        NightlyBackup night =
                new NightlyBackup(database, new MockEnvironment(), clock("2026-11-30T03:30:00Z"));

        night.everyNight();

        assertThat(only(night).light()).isEqualTo(Light.OFF);
    }

    private Lamp lamp(Path into, String now) {
        return only(at(into, now));
    }

    private NightlyBackup at(Path into, String now) {
        MockEnvironment settings = new MockEnvironment();
        settings.setProperty("tanku.backup-folder", into.toString());
        return new NightlyBackup(database, settings, clock(now));
    }

    private static Clock clock(String now) {
        return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    }

    private static Lamp only(NightlyBackup night) {
        List<Lamp> lamps = night.listLamps();
        assertThat(lamps).hasSize(1);
        return lamps.getFirst();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }
}
