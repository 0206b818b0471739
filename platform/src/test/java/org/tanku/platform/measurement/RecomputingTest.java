package org.tanku.platform.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tanku.platform.StandLine.fir;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

@House
class RecomputingTest {
    @Autowired private ApplicationContext house;

    @Autowired private JdbcClient db;

    private CycleStory story;
    private MonitoringReport report;

    @BeforeEach
    void measure_a_new_village() {
        story = new CycleStory(house);
        report =
                story.measured(
                        story.ticketProject(fir("0001", "60"), fir("0002", "61")),
                        story.survey(CycleStory.END, fir("0001", "95"), fir("0002", "97")));
    }

    @Test
    void the_digest_is_sm3_over_all_traces_in_order_of_stand() {
        StringBuilder text = new StringBuilder();
        for (StandResult each : story.measurement.listStandResults(report.id())) {
            text.append(each.stand()).append('\n');
            text.append(story.measurement.traceJson(report.id(), each.stand())).append('\n');
        }
        text.append("total\n").append(story.measurement.totalJson(report.id())).append('\n');
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        SM3Digest digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);

        assertThat(report.digest()).isEqualTo(HexFormat.of().formatHex(out));
    }

    @Test
    void a_report_computed_anew_is_equal() {
        Recomputation again = story.measurement.recompute(report.id());

        assertThat(again.equal()).isTrue();
        assertThat(again.today()).isEqualTo(report.digest());
    }

    @Test
    void a_changed_trace_is_found() {
        changeBehindTheDatabase(
                """
                update measurement.stand_result
                   set trace = replace(trace, '95', '96')
                 where report_id = :id
                   and ordinal = 1
                """,
                "stand_result");

        Recomputation again = story.measurement.recompute(report.id());

        assertThat(again.traceIsUnchanged()).isFalse();
        assertThat(again.equal()).isFalse();
        assertThat(again.today()).isEqualTo(report.digest());
    }

    @Test
    void a_changed_total_is_found() {
        changeBehindTheDatabase(
                """
                update measurement.report
                   set total_trace = total_trace || ' '
                 where id = :id
                """,
                "report");

        assertThat(story.measurement.recompute(report.id()).equal()).isFalse();
    }

    @Test
    void the_database_lets_nobody_edit_a_report() {
        for (String table : List.of("report", "stand_result", "notice")) {
            assertThatThrownBy(() -> db.sql("delete from measurement." + table).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("inserts only");
        }
        assertThatThrownBy(
                        () -> db.sql("update measurement.report set removal_t_co2e = 0").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("inserts only");
    }

    private void changeBehindTheDatabase(String change, String table) {
        db.sql("alter table measurement." + table + " disable trigger inserts_only").update();
        int changed = db.sql(change).param("id", report.id().value()).update();
        db.sql("alter table measurement." + table + " enable trigger inserts_only").update();
        assertThat(changed).isEqualTo(1);
    }
}
