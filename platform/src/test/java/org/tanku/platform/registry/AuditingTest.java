package org.tanku.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tanku.platform.registry.RegistryStory.charity;
import static org.tanku.platform.registry.RegistryStory.done;
import static org.tanku.platform.registry.RegistryStory.key;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.support.TransactionTemplate;
import org.tanku.ledger.Audit.Fault;
import org.tanku.ledger.Audit.Finding;
import org.tanku.ledger.Journal;
import org.tanku.ledger.Pick;
import org.tanku.platform.House;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

@House
class AuditingTest {
    @Autowired private ApplicationContext house;

    @Autowired private Registry registry;

    @Autowired private JdbcClient db;

    @Autowired private PlatformTransactionManager transactions;

    private UnitBlock block;
    private Retirement retirement;

    @BeforeEach
    void issue_sell_and_retire() {
        RegistryStory story = new RegistryStory(house);
        block = story.issued(100);
        done(story.sold(new Pick.OfBlock(block.inBooks(), 30)));
        retirement =
                done(
                        registry.retire(
                                story.village.id(),
                                charity(new Pick.OfBlock(block.inBooks(), 20)),
                                key(),
                                story.holder));
    }

    @Test
    void sound_books_are_found_sound() {
        assertThat(registry.audit()).isInstanceOf(Finding.Sound.class);
    }

    @Test
    void the_journal_of_a_block_bears_out_its_hashes() {
        assertThat(registry.listJournal(block.id()))
                .hasSize(3)
                .allSatisfy(line ->
                        assertThat(
                                        Journal.chain(
                                                new Journal.Head(
                                                        line.number() - 1, line.previous()),
                                                line.text(),
                                                new Sm3()))
                                .isEqualTo(line));
        assertThat(registry.getJournalLine(retirement.entry()).text())
                .contains("retired:" + retirement.certificate())
                .doesNotContain(retirement.beneficiary());
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal", "posting", "block", "answer", "retirement", "account"})
    void the_database_takes_inserts_only(String table) {
        for (String change :
                new String[] {
                    "delete from registry." + table, "truncate registry." + table + " cascade",
                }) {
            assertThatThrownBy(() -> db.sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("takes inserts only");
        }
    }

    /// The mill has 1 to 30, 31 to 50 are retired, the village has the rest.
    @ParameterizedTest
    @ValueSource(strings = {"[1,101)", "[5,8)", "[30,31)", "[60,101)", "[100,200)"})
    void the_database_lets_no_serial_be_in_two_lots(String serials) {
        assertThatThrownBy(() -> insert(serials)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_lot_that_reaches_over_the_next_is_found_too() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    db.sql(
                                    """
                                    delete from registry.lot
                                     where block = :block
                                       and lower(serials) = 1
                                    """)
                            .param("block", block.number())
                            .update();
                    assertThatThrownBy(() -> insert("[1,41)"))
                            .hasMessageContaining("a serial would be in two lots");
                });
    }

    /// Two who go past the registry at once do not get past the database.
    @Test
    void two_at_once_put_no_serial_into_two_lots() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<?> first =
                    pool.submit(() ->
                            new TransactionTemplate(transactions)
                                    .executeWithoutResult(_ -> {
                                        insert("[201,301)");
                                        written.countDown();
                                        LockSupport.parkNanos(300_000_000);
                                    }));
            Future<?> second =
                    pool.submit(() -> {
                        written.await();
                        insert("[251,261)");
                        return written;
                    });
            first.get();
            assertThatThrownBy(second::get)
                    .hasStackTraceContaining("a serial would be in two lots");
        } finally {
            db.sql("delete from registry.lot where block = :block and lower(serials) = 201")
                    .param("block", block.number())
                    .update();
        }
    }

    /// The guard would look at the books as they were before it waited for another.
    @ParameterizedTest
    @EnumSource(
            value = Isolation.class,
            names = {"READ_UNCOMMITTED", "REPEATABLE_READ", "SERIALIZABLE"})
    void lots_are_written_in_read_committed_only(Isolation isolation) {
        TransactionTemplate other = new TransactionTemplate(transactions);
        other.setIsolationLevel(isolation.value());

        assertThatThrownBy(() -> other.executeWithoutResult(_ -> insert("[201,301)")))
                .hasMessageContaining("lots are written in read committed");
    }

    private void insert(String serials) {
        db.sql(
                        """
                        insert into registry.lot (block, serials, account, standing, reference)
                        select number, cast(:serials as int8range), issued_to, 'FREE', ''
                          from registry.block
                         where number = :block
                        """)
                .param("block", block.number())
                .param("serials", serials)
                .update();
    }

    @Test
    void the_database_lets_no_retired_unit_move() {
        assertThatThrownBy(() ->
                        db.sql(
                                        """
                                        delete from registry.lot
                                         where reference = :certificate
                                        """)
                                .param("certificate", retirement.certificate().toString())
                                .update())
                .hasMessageContaining("never move again");
    }

    @Test
    void an_entry_changed_in_one_letter_is_named() {
        Finding finding =
                afterTampering(
                        "journal",
                        """
                        update registry.journal
                           set content = replace(content, 'PUBLIC_GOOD', 'PUBLIC_FOOD')
                         where number = %d
                        """
                                .formatted(retirement.entry()));

        assertThat(finding)
                .isInstanceOfSatisfying(
                        Finding.Unsound.class,
                        unsound -> {
                            assertThat(unsound.fault()).isEqualTo(Fault.HASH_DIFFERS);
                            assertThat(unsound.where()).isEqualTo("entry " + retirement.entry());
                        });
    }

    @Test
    void a_lot_given_to_somebody_else_is_named() {
        Finding finding =
                afterTampering(
                        "lot",
                        """
                        update registry.lot
                           set standing = 'FREE', reference = ''
                         where reference = '%s'
                        """
                                .formatted(retirement.certificate()));

        assertThat(finding)
                .isInstanceOfSatisfying(
                        Finding.Unsound.class,
                        unsound -> {
                            assertThat(unsound.fault())
                                    .isEqualTo(Fault.LOT_DIFFERS_FROM_THE_JOURNAL);
                            assertThat(unsound.where()).startsWith(block.number());
                        });
    }

    @Test
    void a_beneficiary_changed_on_a_certificate_is_named() {
        Finding finding =
                afterTampering(
                        "retirement",
                        """
                        update registry.retirement
                           set beneficiary = '别人'
                         where certificate = '%s'
                        """
                                .formatted(retirement.certificate()));

        assertThat(finding)
                .isInstanceOfSatisfying(
                        Finding.Unsound.class,
                        unsound -> {
                            assertThat(unsound.fault())
                                    .isEqualTo(Fault.CERTIFICATE_DIFFERS_FROM_THE_JOURNAL);
                            assertThat(unsound.where())
                                    .isEqualTo(retirement.certificate().toString());
                        });
    }

    /// What the audit finds after an owner of the database went behind the guards; all is taken
    /// back.
    private Finding afterTampering(String table, String change) {
        return new TransactionTemplate(transactions)
                .execute(status -> {
                    status.setRollbackOnly();
                    db.sql("alter table registry." + table + " disable trigger user").update();
                    assertThat(db.sql(change).update()).isEqualTo(1);
                    return registry.audit();
                });
    }
}
