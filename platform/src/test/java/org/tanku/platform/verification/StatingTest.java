package org.tanku.platform.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.disturbance.Disturbance;
import org.tanku.platform.disturbance.DisturbanceFacts;
import org.tanku.platform.disturbance.DisturbanceFacts.Kind;
import org.tanku.platform.disturbance.LossStory;
import org.tanku.platform.measurement.MeasureOutcome;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.measurement.ReportId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.verification.StateOutcome.Reason;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@House
class StatingTest {
    private static final OpinionDraft AGREE = new OpinionDraft.Agree();

    @Autowired private ApplicationContext house;

    @Autowired private Verification verification;

    @Autowired private JdbcClient db;

    private CycleStory story;
    private Project project;
    private MonitoringReport report;

    /// One hectare of fir from 60 to 95 m³: 41.71107 t CO₂e.
    @BeforeEach
    void measure_a_new_village() {
        story = new CycleStory(house);
        project = story.ticketProject(fir("0001", "60"));
        report = story.measured(project, story.survey(CycleStory.END, fir("0001", "95")));
    }

    @Test
    void an_agreed_report_states_whole_tonnes_rounded_down() {
        VerificationStatement statement = stated(AGREE);

        assertThat(statement.tonnes()).isEqualTo(new WholeTonnes(41));
        assertThat(statement.number()).matches("VS-\\d{4}-\\d{4}");
        assertThat(statement.reportDigest()).isEqualTo(report.digest());
        assertThat(statement.verifier()).isEqualTo(story.verifier.organisation());
        assertThat(statement.agrees()).isTrue();
        assertThat(verification.getStatement(statement.id()))
                .usingRecursiveComparison()
                .ignoringFields("at")
                .isEqualTo(statement);
        assertThat(verification.findStatementOf(report.id())).isPresent();
    }

    @Test
    void corrections_lower_the_tonnes_and_are_told() {
        VerificationStatement statement =
                stated(new OpinionDraft.AgreeWithCorrections(new TonnesCO2e(40.999), "一处面积更正"));

        assertThat(statement.tonnes()).isEqualTo(new WholeTonnes(40));
        assertThat(verification.getStatement(statement.id()).opinion())
                .isEqualTo(new Opinion.AgreedWithCorrections(new WholeTonnes(40), "一处面积更正"));
    }

    @Test
    void a_report_that_is_not_agreed_states_nothing_and_gives_its_period_free() {
        VerificationStatement statement = stated(new OpinionDraft.Disagree("样地位置不符"));

        assertThat(statement.tonnes()).isEqualTo(new WholeTonnes(0));
        assertThat(statement.agrees()).isFalse();
        assertThat(story.measurement.isSetAside(report.id())).isTrue();
        MonitoringReport again =
                story.measured(project, story.survey(CycleStory.END, fir("0001", "94")));
        assertThat(again.number()).endsWith("-R02");
        assertThat(again.removal().value()).isLessThan(report.removal().value());
    }

    @Test
    void who_measures_cannot_verify() {
        Acting both = story.somebody(Role.MEASURER, Role.VERIFIER);
        Acting colleague = story.colleague(story.measurer.organisation(), Role.VERIFIER);
        report = measuredBy(both);

        assertThat(refusalOf(AGREE, both)).isEqualTo(Reason.MEASURER_CANNOT_VERIFY);
        report = measuredBy(story.measurer);
        assertThat(refusalOf(AGREE, colleague)).isEqualTo(Reason.MEASURER_CANNOT_VERIFY);
    }

    @Test
    void every_refusal_is_met_in_its_order() {
        Acting ownVerifier = story.colleague(story.developer.organisation(), Role.VERIFIER);
        ReportId unknown = new ReportId(UUID.randomUUID());

        assertThat(verification.state(unknown, AGREE, story.verifier))
                .isEqualTo(new StateOutcome.Refused(Reason.REPORT_UNKNOWN));
        assertThat(refusalOf(AGREE, ownVerifier)).isEqualTo(Reason.DEVELOPER_CANNOT_VERIFY);
        FindingId finding = recorded("缺一份样地照片");
        assertThat(refusalOf(AGREE, story.verifier)).isEqualTo(Reason.OPEN_FINDINGS);
        verification.closeFinding(finding, "已补照片", story.verifier);
        assertThat(refusalOf(new OpinionDraft.Disagree(" "), story.verifier))
                .isEqualTo(Reason.REASON_IS_MISSING);
        assertThat(refusalOf(corrected(40, ""), story.verifier))
                .isEqualTo(Reason.REASON_IS_MISSING);
        assertThat(refusalOf(corrected(-1, "更正"), story.verifier))
                .isEqualTo(Reason.VERIFIED_IS_NEGATIVE);
        assertThat(refusalOf(corrected(42, "更正"), story.verifier))
                .isEqualTo(Reason.VERIFIED_EXCEEDS_REPORT);
        stated(AGREE);
        assertThat(refusalOf(AGREE, story.verifier)).isEqualTo(Reason.REPORT_ALREADY_STATED);
    }

    @Test
    void nothing_is_stated_while_a_loss_of_the_period_is_not_counted() {
        LossStory losses = new LossStory(house, project, story.developer);
        LocalDate day = LocalDate.of(2018, 4, 5);
        losses.recorded(losses.facts(Kind.FELLING, story.code("0001"), CycleStory.START, 2));
        Disturbance felling =
                losses.recorded(losses.facts(Kind.FELLING, story.code("0001"), day, 2));

        assertThat(refusalOf(AGREE, story.verifier)).isEqualTo(Reason.DISTURBANCE_NOT_COUNTED);

        LossStory.first(losses.disturbances.withdraw(felling.id(), "误报", story.officer));
        assertThat(stated(AGREE).tonnes()).isEqualTo(new WholeTonnes(41));
    }

    @Test
    void a_loss_that_was_counted_may_be_told_again_in_better_words() {
        LossStory losses = new LossStory(house, project, story.developer);
        verification.state(report.id(), new OpinionDraft.Disagree("漏记采伐"), story.verifier);
        DisturbanceFacts facts =
                losses.facts(Kind.FELLING, story.code("0001"), LocalDate.of(2018, 4, 5), 2);
        Disturbance felling = losses.recorded(facts);
        report = story.measured(project, story.survey(CycleStory.END, fir("0001", "94")));
        LossStory.first(
                losses.disturbances.correct(
                        felling.id(),
                        new DisturbanceFacts(
                                facts.kind(),
                                facts.stand(),
                                facts.day(),
                                facts.area(),
                                "闽将采字〔2020〕2 号",
                                facts.document(),
                                ""),
                        "许可证号有误",
                        story.officer));

        assertThat(stated(AGREE).tonnes()).isEqualTo(new WholeTonnes(40));
    }

    @Test
    void a_loss_of_carbon_cannot_be_agreed() {
        story = new CycleStory(house);
        Project losing = story.ticketProject(fir("0001", "95"));
        report = story.measured(losing, story.survey(CycleStory.END, fir("0001", "60")));

        assertThat(report.removal().value()).isNegative();
        assertThat(refusalOf(AGREE, story.verifier)).isEqualTo(Reason.REMOVAL_IS_NEGATIVE);
        assertThat(stated(new OpinionDraft.Disagree("碳储量减少")).tonnes())
                .isEqualTo(new WholeTonnes(0));
    }

    @Test
    void a_report_whose_trace_was_changed_cannot_be_agreed() {
        db.sql("alter table measurement.stand_result disable trigger inserts_only").update();
        db.sql("update measurement.stand_result set trace = trace || ' ' where report_id = :id")
                .param("id", report.id().value())
                .update();
        db.sql("alter table measurement.stand_result enable trigger inserts_only").update();

        assertThat(refusalOf(AGREE, story.verifier)).isEqualTo(Reason.REPORT_DOES_NOT_RECOMPUTE);
    }

    @Test
    void only_a_verifier_states() {
        assertThatThrownBy(() -> verification.state(report.id(), AGREE, story.officer))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void the_database_lets_nobody_edit_a_statement() {
        stated(AGREE);
        for (String table : List.of("statement", "finding", "closing")) {
            assertThatThrownBy(() -> db.sql("delete from verification." + table).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("inserts only");
        }
    }

    private MonitoringReport measuredBy(Acting measurer) {
        CycleStory next = new CycleStory(house);
        Project fresh = next.ticketProject(fir("0001", "60"));
        return ((MeasureOutcome.Measured)
                        next.measurement.measure(
                                fresh.id(),
                                next.survey(CycleStory.END, fir("0001", "95")),
                                CycleStory.FIRST_DAY,
                                CycleStory.LAST_DAY,
                                measurer))
                .report();
    }

    private FindingId recorded(String text) {
        return ((FindingOutcome.Recorded)
                        verification.recordFinding(report.id(), text, story.verifier))
                .finding();
    }

    private VerificationStatement stated(OpinionDraft draft) {
        StateOutcome outcome = verification.state(report.id(), draft, story.verifier);
        if (outcome instanceof StateOutcome.Stated(var statement)) {
            return statement;
        }
        throw new AssertionError(outcome);
    }

    private Reason refusalOf(OpinionDraft draft, Acting acting) {
        return ((StateOutcome.Refused) verification.state(report.id(), draft, acting)).reason();
    }

    private static OpinionDraft corrected(double tonnes, String corrections) {
        return new OpinionDraft.AgreeWithCorrections(new TonnesCO2e(tonnes), corrections);
    }
}
