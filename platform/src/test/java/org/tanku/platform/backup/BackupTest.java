package org.tanku.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.tanku.ledger.Audit.Finding;
import org.tanku.ledger.Hash;
import org.tanku.ledger.Pick;
import org.tanku.platform.House;
import org.tanku.platform.HouseDatabase;
import org.tanku.platform.Platform;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.registry.UnitBlock;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

/// A backup made while units move, restored elsewhere: the same books, or a difference by name.
@House
class BackupTest {
    private static final Instant AT = Instant.parse("2026-11-29T12:00:00Z");

    @Autowired private ApplicationContext house;
    @Autowired private DataSource database;
    @Autowired private Registry registry;
    @TempDir private Path folder;

    @Test
    void what_was_backed_up_while_units_moved_has_the_same_root_and_the_house_starts_on_it()
            throws Exception {
        RegistryStory story = new RegistryStory(house);
        UnitBlock block = story.issued(5_000);
        AtomicBoolean enough = new AtomicBoolean();
        Thread moving =
                Thread.ofPlatform()
                        .start(() -> {
                            while (!enough.get()) {
                                story.sold(new Pick.OfBlock(block.inBooks(), 1));
                            }
                        });
        while (registry.listEvents(story.mill, 3).size() < 3) {
            Thread.sleep(20);
        }
        Manifest made = new Snapshot(database).write(folder.resolve("backup.zip"), AT);
        while (registry.journalHead().number() <= made.entries()) {
            Thread.sleep(20);
        }
        enough.set(true);
        moving.join();
        assertThat(made.root())
                .isEqualTo(rootOf(registry.listEntryHashes(1, made.entries())).hex());

        HouseDatabase elsewhere = new HouseDatabase();
        assertThat(restoring(elsewhere).restore(folder.resolve("backup.zip")))
                .isEqualTo(new Restoring.Outcome.Restored(made));
        try (ConfigurableApplicationContext restored =
                new SpringApplicationBuilder(Platform.class)
                        .initializers(elsewhere)
                        .run("--server.port=0")) {
            Registry there = restored.getBean(Registry.class);
            assertThat(there.audit())
                    .isInstanceOfSatisfying(
                            Finding.Sound.class,
                            sound -> assertThat(sound.entries()).isEqualTo(made.entries()));
            long moved = units(there, story.mill.id());
            assertThat(moved).isPositive();
            assertThat(units(there, story.village.id()) + moved)
                    .isEqualTo(
                            units(registry, story.village.id()) + units(registry, story.mill.id()));
            assertThat(there.getJournalLine(made.entries()))
                    .isEqualTo(registry.getJournalLine(made.entries()));
        }
    }

    @Test
    void a_backup_that_was_touched_is_refused_by_the_name_of_what_differs() throws Exception {
        new RegistryStory(house).issued(3);
        Path good = folder.resolve("good.zip");
        Manifest made = new Snapshot(database).write(good, AT);

        assertThat(refused(good, text -> text.replace(made.root(), "0".repeat(64))))
                .isEqualTo(Restoring.Reason.ROOT_DIFFERS);
        String account =
                made.tables().stream()
                        .filter(each -> each.name().equals("registry.account"))
                        .findFirst()
                        .orElseThrow()
                        .sm3();
        assertThat(refused(good, text -> text.replace(account, "f".repeat(64))))
                .isEqualTo(Restoring.Reason.TABLE_DIFFERS);
        assertThat(refused(good, text -> text.replaceAll("table\tregistry.lot\t.*\n", "")))
                .isEqualTo(Restoring.Reason.TABLES_DIFFER);
        assertThat(refused(good, text -> text.replace("schema\t" + made.schema(), "schema\t99999")))
                .isEqualTo(Restoring.Reason.SCHEMA_UNKNOWN);
        assertThat(refused(good, text -> "something else\n" + text))
                .isEqualTo(Restoring.Reason.NOT_A_BACKUP);
    }

    @Test
    void nothing_is_restored_over_other_data_nor_left_of_a_backup_that_differs() throws Exception {
        Path good = folder.resolve("good.zip");
        Manifest made = new Snapshot(database).write(good, AT);
        assertThat(reason(new Restoring(database).restore(good)))
                .isEqualTo(Restoring.Reason.DATABASE_NOT_EMPTY);
        HouseDatabase elsewhere = new HouseDatabase();
        Path touched = touched(good, text -> text.replace(made.root(), "0".repeat(64)));
        assertThat(reason(restoring(elsewhere).restore(touched)))
                .isEqualTo(Restoring.Reason.ROOT_DIFFERS);
        try (Connection connection = elsewhere.connect()) {
            assertThat(new Tables(connection).one("select count(*) from registry.journal"))
                    .isEqualTo("0");
        }
    }

    /// The owner of a database went past the guard of its lots before the backup was made.
    @Test
    void a_backup_with_a_serial_in_two_lots_is_not_restored() throws Exception {
        new RegistryStory(house).issued(5);
        Path good = folder.resolve("good.zip");
        new Snapshot(database).write(good, AT);
        HouseDatabase touched = new HouseDatabase();
        restoring(touched).restore(good);
        try (Connection connection = touched.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    """
                    insert into registry.lot (block, serials, account, standing, reference)
                    select block, int8range(lower(serials) + 1, upper(serials)),
                           account, standing, reference
                      from registry.lot
                     where upper(serials) - lower(serials) > 2
                     limit 1
                    """);
        }
        Path bad = folder.resolve("bad.zip");
        new Snapshot(source(touched)).write(bad, AT);

        HouseDatabase elsewhere = new HouseDatabase();
        assertThat(reason(restoring(elsewhere).restore(bad)))
                .isEqualTo(Restoring.Reason.SERIAL_IN_TWO_LOTS);
        try (Connection connection = elsewhere.connect()) {
            assertThat(new Tables(connection).one("select count(*) from registry.lot"))
                    .isEqualTo("0");
        }
    }

    private Restoring.Reason refused(Path good, UnaryOperator<String> change) throws Exception {
        return reason(restoring(new HouseDatabase()).restore(touched(good, change)));
    }

    private static Restoring.Reason reason(Restoring.Outcome outcome) {
        if (outcome instanceof Restoring.Outcome.Refused refused) {
            return refused.reason();
        }
        throw new AssertionError(outcome);
    }

    private Path touched(Path good, UnaryOperator<String> change) throws Exception {
        Path file = Files.createTempFile(folder, "touched", ".zip");
        try (ZipFile from = new ZipFile(good.toFile());
                OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry each : from.stream().toList()) {
                byte[] content = from.getInputStream(each).readAllBytes();
                zip.putNextEntry(new ZipEntry(each.getName()));
                zip.write(
                        each.getName().equals(Snapshot.MANIFEST)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return file;
    }

    private static long units(Registry registry, org.tanku.platform.registry.AccountId account) {
        return registry.listHoldings(registry.getAccount(account)).stream()
                .mapToLong(each -> each.totals().free())
                .sum();
    }

    /// As RFC 6962 writes it, by halves.
    private static Hash rootOf(List<Hash> entries) {
        JournalRoot one = new JournalRoot();
        if (entries.size() == 1) {
            one.add(entries.getFirst());
            return one.root();
        }
        int left = Integer.highestOneBit(entries.size() - 1);
        return org.tanku.ledger.MerkleTree.join(
                rootOf(entries.subList(0, left)),
                rootOf(entries.subList(left, entries.size())),
                content -> {
                    var digest = new org.bouncycastle.crypto.digests.SM3Digest();
                    digest.update(content, 0, content.length);
                    byte[] out = new byte[32];
                    digest.doFinal(out, 0);
                    return out;
                });
    }

    private static Restoring restoring(HouseDatabase database) {
        return new Restoring(source(database));
    }

    private static DataSource source(HouseDatabase database) {
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return database.connect();
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return database.connect();
            }
        };
    }
}
