package org.tanku.platform.disturbance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.disturbance.DisturbanceFacts.Kind;
import org.tanku.platform.disturbance.RecordOutcome.Reason;
import org.tanku.platform.disturbance.RecordOutcome.RowReason;
import org.tanku.platform.dossier.Document.DocumentId;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.project.ProjectId;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@House
class RecordingTest {
    private static final LocalDate DAY = LocalDate.of(2019, 4, 5);
    private static final String HEADING = "种类,小班号,日期,面积（亩）,采伐许可证号\n";

    @Autowired private ApplicationContext house;
    @Autowired private JdbcClient db;

    private CycleStory story;
    private LossStory losses;
    private StandCode stand;

    @BeforeEach
    void plant_two_stands() {
        story = new CycleStory(house);
        losses =
                new LossStory(
                        house,
                        story.ticketProject(fir("0001", "60"), fir("0002", "60")),
                        story.developer);
        stand = story.code("0001");
    }

    @Test
    void a_fire_is_kept_with_its_paper() {
        DisturbanceFacts facts = losses.facts(Kind.FIRE, stand, DAY, 12);

        Disturbance fire = losses.recorded(facts);

        assertThat(fire.facts()).isEqualTo(facts);
        assertThat(fire.recordedByPerson()).isEqualTo(story.developer.person());
        assertThat(losses.disturbances.listHolding(losses.project.id())).containsExactly(fire);
        assertThatThrownBy(() -> db.sql("delete from disturbance.record").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("inserts only");
    }

    @Test
    void a_later_record_corrects_and_another_withdraws() {
        Disturbance first = losses.recorded(losses.facts(Kind.FIRE, stand, DAY, 12));
        DisturbanceFacts right = losses.facts(Kind.FIRE, stand, DAY, 10);

        Disturbance second =
                LossStory.first(
                        losses.disturbances.correct(first.id(), right, "复测", story.measurer));

        assertThat(losses.disturbances.listHolding(losses.project.id()))
                .extracting(Disturbance::facts)
                .containsExactly(right);
        assertThat(losses.disturbances.listHolding(losses.project.id(), first.recordedAt()))
                .extracting(Disturbance::id)
                .containsExactly(first.id());
        assertThat(losses.disturbances.correct(first.id(), right, "再", story.officer))
                .isEqualTo(new RecordOutcome.Refused(Reason.RECORD_ALREADY_CORRECTED));
        assertThat(losses.disturbances.withdraw(second.id(), " ", story.officer))
                .isEqualTo(new RecordOutcome.Refused(Reason.REASON_IS_MISSING));
        LossStory.first(losses.disturbances.withdraw(second.id(), "误报", story.officer));
        assertThat(losses.disturbances.listHolding(losses.project.id())).isEmpty();
        assertThat(losses.disturbances.listRecords(losses.project.id()))
                .extracting(Disturbance::state)
                .containsExactly("withdrawal", "replaced", "replaced");
    }

    @Test
    void what_does_not_fit_is_refused_by_name() {
        assertRefused(
                losses.facts(Kind.FIRE, StandCode.parse("350428-901-999-012-0001"), DAY, 1),
                Reason.STAND_OUTSIDE_THE_PROJECT);
        assertRefused(
                losses.facts(Kind.FIRE, stand, LocalDate.of(2999, 1, 1), 1),
                Reason.DAY_IS_IN_THE_FUTURE);
        assertRefused(losses.facts(Kind.FIRE, stand, DAY, 16), Reason.AREA_OUT_OF_RANGE);
        assertRefused(
                new DisturbanceFacts(Kind.FELLING, stand, DAY, new Mu(1), " ", losses.paper, ""),
                Reason.PERMIT_IS_MISSING);
        assertRefused(
                new DisturbanceFacts(
                        Kind.PEST,
                        stand,
                        DAY,
                        new Mu(1),
                        "",
                        new DocumentId(UUID.randomUUID()),
                        ""),
                Reason.DOCUMENT_UNKNOWN);
        assertThat(
                        losses.disturbances.record(
                                new ProjectId(UUID.randomUUID()),
                                losses.facts(Kind.FIRE, stand, DAY, 1),
                                story.developer))
                .isEqualTo(new RecordOutcome.Refused(Reason.PROJECT_UNKNOWN));
        assertThat(
                        losses.disturbances.withdraw(
                                new DisturbanceId(UUID.randomUUID()), "误报", story.developer))
                .isEqualTo(new RecordOutcome.Refused(Reason.RECORD_UNKNOWN));
        assertThatThrownBy(() ->
                        losses.disturbances.record(
                                losses.project.id(),
                                losses.facts(Kind.FIRE, stand, DAY, 1),
                                story.holder))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void one_thing_is_recorded_once() {
        Disturbance first = losses.recorded(losses.facts(Kind.FIRE, stand, DAY, 12));
        assertRefused(losses.facts(Kind.FIRE, stand, DAY, 3), Reason.ALREADY_RECORDED);
        Disturbance other = losses.recorded(losses.facts(Kind.FIRE, stand, DAY.plusDays(1), 3));
        losses.recorded(losses.facts(Kind.PEST, stand, DAY, 3));
        losses.recorded(losses.facts(Kind.FIRE, story.code("0002"), DAY, 3));

        DisturbanceFacts right = losses.facts(Kind.FIRE, stand, DAY, 10);
        assertThat(losses.disturbances.correct(other.id(), right, "日期有误", story.measurer))
                .isEqualTo(new RecordOutcome.Refused(Reason.ALREADY_RECORDED));
        Disturbance corrected =
                LossStory.first(
                        losses.disturbances.correct(first.id(), right, "复测", story.measurer));
        LossStory.first(losses.disturbances.withdraw(corrected.id(), "误报", story.officer));
        losses.recorded(right);
    }

    @Test
    void a_file_that_tells_a_thing_twice_is_not_taken() {
        losses.recorded(losses.facts(Kind.FIRE, stand, DAY, 12));
        String fire = "火灾," + stand + ",";

        assertThat(upload(HEADING + fire + DAY + ",2,\n" + twice(fire + "2020-04-05,2,\n")))
                .isInstanceOfSatisfying(
                        RecordOutcome.Rejected.class,
                        it ->
                                assertThat(it.reasons())
                                        .extracting(RowReason::row, RowReason::reason)
                                        .containsExactly(
                                                tuple(2, Reason.ALREADY_RECORDED),
                                                tuple(4, Reason.ALREADY_RECORDED)));
    }

    private static String twice(String row) {
        return row + row;
    }

    @Test
    void a_file_is_taken_whole_or_every_bad_row_is_told() {
        RecordOutcome rejected =
                upload(
                        HEADING
                                + "火灾,"
                                + stand
                                + ",2019-04-05,99,\n采伐,"
                                + stand
                                + ",2019-04-05,2,\n火灾,"
                                + stand
                                + ",某天,2,\n火灾,无此小班,2019-04-05,2,\n");
        assertThat(rejected)
                .isInstanceOfSatisfying(
                        RecordOutcome.Rejected.class,
                        it -> {
                            assertThat(it.reasons())
                                    .extracting(RowReason::row, RowReason::reason)
                                    .containsExactly(
                                            tuple(2, Reason.AREA_OUT_OF_RANGE),
                                            tuple(3, Reason.PERMIT_IS_MISSING),
                                            tuple(5, Reason.STAND_OUTSIDE_THE_PROJECT));
                            assertThat(it.problems()).singleElement().matches(p -> p.row() == 4);
                        });
        assertThat(losses.disturbances.listRecords(losses.project.id())).isEmpty();

        RecordOutcome taken =
                upload(
                        HEADING
                                + "火灾,"
                                + stand
                                + ",2019-04-05,2,\n采伐,"
                                + stand
                                + ",2020-04-05,2,闽采 1\n");

        assertThat(taken).isInstanceOf(RecordOutcome.Recorded.class);
        assertThat(losses.disturbances.listHolding(losses.project.id()))
                .extracting(each -> each.facts().kind())
                .isEqualTo(List.of(Kind.FIRE, Kind.FELLING));
        assertThat(
                        losses.disturbances.upload(
                                losses.project.id(),
                                losses.paper,
                                new byte[Disturbances.LARGEST_FILE_BYTES + 1],
                                story.developer))
                .isEqualTo(new RecordOutcome.Refused(Reason.TABLE_TOO_LARGE));
    }

    private RecordOutcome upload(String text) {
        return losses.disturbances.upload(
                losses.project.id(),
                losses.paper,
                text.getBytes(StandardCharsets.UTF_8),
                story.developer);
    }

    private void assertRefused(DisturbanceFacts facts, Reason reason) {
        assertThat(losses.disturbances.record(losses.project.id(), facts, story.developer))
                .isEqualTo(new RecordOutcome.Refused(reason));
    }
}
