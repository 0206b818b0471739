package org.tanku.platform.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.tanku.ledger.Audit.Finding;
import org.tanku.ledger.Pick;
import org.tanku.ledger.Serial;
import org.tanku.ledger.SerialRange;
import org.tanku.ledger.Totals;
import org.tanku.platform.House;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.Purpose;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.registry.Retirement;

import java.nio.file.Files;
import java.sql.Connection;

import javax.sql.DataSource;

/// Writes the database that later versions must open; run once for each version that is released.
@House
@TestPropertySource(properties = "tanku.demo=true")
@EnabledIfSystemProperty(named = "tanku.dump.write", matches = "true")
class WritingADatabaseTest {
    private static final String PRODUCT = "0.1.0";
    private static final long LARGEST = 200_000;

    @Autowired private Registry registry;

    @Autowired private Measurement measurement;

    @Autowired private Parties parties;

    @Autowired private DataSource database;

    @Test
    void a_small_file_keeps_the_story_of_the_first_ticket_and_a_retirement() throws Exception {
        Retirement retirement = retire(10);
        KeptDatabase kept = new KeptDatabase("tanku-" + PRODUCT);
        try (Connection connection = database.getConnection()) {
            kept.write(DatabaseDump.of(connection, PRODUCT), say(retirement));
        }
        assertThat(Files.size(kept.zip())).isLessThan(LARGEST);
    }

    private Retirement retire(long units) {
        Acting holder =
                parties.actingAs(parties.findPersonByLogin("demo-holder").orElseThrow().id());
        Account account = registry.findAccountOf(holder.organisation()).orElseThrow();
        Retirement.Draft draft =
                new Retirement.Draft(
                        new Pick.OfProgramme(Programme.SMCER.code(), units),
                        Purpose.PUBLIC_GOOD,
                        "演示受益人",
                        "留存数据库");
        return switch (registry.retire(account.id(), draft, "kept-database", holder)) {
            case RegistryOutcome.Done<Retirement>(var done) -> done;
            case RegistryOutcome.Refused<Retirement>(var refusal) ->
                    throw new IllegalStateException("refused: " + refusal);
        };
    }

    private KeptDatabase.Sayings say(Retirement retirement) {
        Totals totals = registry.totals().of(Programme.SMCER);
        Finding.Sound sound = (Finding.Sound) registry.audit();
        MonitoringReport report = measurement.listReports().getFirst();
        SerialRange used = retirement.serials().getFirst();
        return new KeptDatabase.Sayings(
                totals.issued(),
                totals.retired(),
                sound.entries(),
                sound.head().hex(),
                report.number(),
                report.digest(),
                used.firstSerial().toString(),
                new Serial(used.block(), used.last() + 1).toString(),
                retirement.certificate().toString());
    }
}
