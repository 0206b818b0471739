package org.tanku.platform.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tanku.ledger.Audit.Fault;
import org.tanku.ledger.Audit.Finding;
import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.Pick;
import org.tanku.ledger.Serial;
import org.tanku.ledger.Totals;
import org.tanku.platform.keeping.KeptDatabase.Sayings;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.measurement.Recomputation;
import org.tanku.platform.party.Acting;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.Purpose;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.registry.Retirement;
import org.tanku.platform.registry.SerialRecord;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class OpeningOldDatabasesTest {
    private static final Map<KeptDatabase, OpenedHouse> HOUSES = new HashMap<>();

    static List<KeptDatabase> kept() throws IOException {
        return KeptDatabase.all();
    }

    @AfterAll
    static void close() {
        HOUSES.values().forEach(OpenedHouse::close);
    }

    @Test
    void the_first_version_is_kept() throws IOException {
        assertThat(kept()).contains(new KeptDatabase("tanku-0.1.0"));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void the_tables_come_to_the_newest_version(KeptDatabase kept) throws Exception {
        assertThat(open(kept).pendingMigrations()).isZero();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void the_books_are_sound_up_to_the_entry_that_was_last(KeptDatabase kept) throws Exception {
        assertThat(open(kept).registry().audit())
                .isInstanceOfSatisfying(
                        Finding.Sound.class,
                        sound -> {
                            assertThat(sound.entries()).isEqualTo(kept.said().entries());
                            assertThat(sound.head().hex()).isEqualTo(kept.said().head());
                        });
    }

    @ParameterizedTest
    @MethodSource("kept")
    void as_much_is_issued_and_retired_as_was_then(KeptDatabase kept) throws Exception {
        Totals totals = open(kept).registry().totals().of(Programme.SMCER);
        assertThat(totals.issued()).isEqualTo(kept.said().issuedUnits());
        assertThat(totals.retired()).isEqualTo(kept.said().retiredUnits());
    }

    @ParameterizedTest
    @MethodSource("kept")
    void a_retired_serial_stays_retired_and_a_free_one_free(KeptDatabase kept) throws Exception {
        Sayings said = kept.said();
        SerialRecord retired = serial(open(kept), said.retired());
        assertThat(retired.state()).isEqualTo(SerialRecord.State.RETIRED);
        assertThat(retired.certificate()).hasToString("Optional[" + said.certificate() + "]");
        assertThat(serial(open(kept), said.free()).state()).isEqualTo(SerialRecord.State.FREE);
    }

    @ParameterizedTest
    @MethodSource("kept")
    void a_report_computes_anew_to_the_digest_it_was_given(KeptDatabase kept) throws Exception {
        OpenedHouse house = open(kept);
        MonitoringReport report = house.report(kept.said().report());
        Recomputation anew = house.measurement().recompute(report.id());
        assertThat(report.digest()).isEqualTo(kept.said().digest());
        assertThat(anew.kept()).isEqualTo(kept.said().digest());
        assertThat(anew.today()).isEqualTo(kept.said().digest());
    }

    @ParameterizedTest
    @MethodSource("kept")
    void the_pages_of_certificate_and_serial_answer(KeptDatabase kept) throws Exception {
        Sayings said = kept.said();
        for (String page :
                List.of("/certificates/" + said.certificate(), "/serials/" + said.retired())) {
            var answer = open(kept).visitor().get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).contains(said.certificate());
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void the_books_go_on_where_they_ended(KeptDatabase kept) throws Exception {
        OpenedHouse house = open(kept);
        // undone at the end: other sentences count what was written then
        new TransactionTemplate(house.context().getBean(PlatformTransactionManager.class))
                .executeWithoutResult(transaction -> {
                    transaction.setRollbackOnly();
                    assertThat(certificateOfOneMore(house))
                            .isNotEqualTo(CertificateNumber.parse(kept.said().certificate()));
                    assertThat(house.registry().audit())
                            .isInstanceOfSatisfying(
                                    Finding.Sound.class,
                                    sound ->
                                            assertThat(sound.entries())
                                                    .isEqualTo(kept.said().entries() + 1));
                });
    }

    @Test
    void rows_missing_from_a_file_are_noticed() throws Exception {
        KeptDatabase kept = new KeptDatabase("tanku-0.1.0");
        DatabaseDump corrupted =
                kept.dump().without("registry.journal", 1).without("measurement.stand_result", 1);
        try (OpenedHouse house = OpenedHouse.on(corrupted)) {
            assertThat(house.registry().audit())
                    .isEqualTo(
                            new Finding.Unsound(
                                    Fault.NUMBER_IS_NOT_THE_NEXT, "entry 1", "found number 2"));
            MonitoringReport report = house.report(kept.said().report());
            assertThat(house.measurement().recompute(report.id()).traceIsUnchanged()).isFalse();
        }
    }

    private static OpenedHouse open(KeptDatabase kept) throws Exception {
        OpenedHouse open = HOUSES.get(kept);
        if (open == null) {
            open = OpenedHouse.on(kept.dump());
            HOUSES.put(kept, open);
        }
        return open;
    }

    private static SerialRecord serial(OpenedHouse house, String text) {
        return house.registry().findSerial(Serial.parse(text)).orElseThrow();
    }

    private static CertificateNumber certificateOfOneMore(OpenedHouse house) {
        Acting holder = house.acting("demo-holder");
        RegistryOutcome<Retirement> outcome =
                house.registry()
                        .retire(
                                house.registry()
                                        .findAccountOf(holder.organisation())
                                        .orElseThrow()
                                        .id(),
                                new Retirement.Draft(
                                        new Pick.OfProgramme(Programme.SMCER.code(), 1),
                                        Purpose.PUBLIC_GOOD,
                                        "演示受益人",
                                        ""),
                                "one-more",
                                holder);
        assertThat(outcome).isInstanceOf(RegistryOutcome.Done.class);
        return ((RegistryOutcome.Done<Retirement>) outcome).result().certificate();
    }
}
