package org.tanku.platform.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.RegisterOutcome.Reason;
import org.tanku.platform.project.RegisterOutcome.Refused;
import org.tanku.platform.project.RegisterOutcome.Registered;
import org.tanku.platform.validation.DesignDraft;

import java.util.List;
import java.util.UUID;

@House
class RegisteringTest {
    @Autowired private ApplicationContext house;

    @Autowired private JdbcClient db;

    private CycleStory story;
    private ProjectDraft draft;

    @BeforeEach
    void survey_a_new_village() {
        story = new CycleStory(house);
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"));
        draft = story.ticket(start, story.title(start));
    }

    @Test
    void a_registered_project_names_its_officer_and_waits_for_a_measurer() {
        Project project = story.validated(draft);
        assertThat(project.state().nextActor()).isEqualTo(Role.BUREAU_OFFICER);

        RegisterOutcome outcome = story.projects.register(project.id(), story.officer);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Registered.class,
                        registered -> {
                            assertThat(registered.project().state())
                                    .isEqualTo(ProjectState.REGISTERED);
                            assertThat(registered.project().state().nextActor())
                                    .isEqualTo(Role.MEASURER);
                            assertThat(registered.project().number()).isEqualTo(project.number());
                        });
        assertThat(story.projects.findRegistration(project.id()).orElseThrow().officer())
                .isEqualTo(story.officer.person());
        assertThat(story.projects.listProjects()).extracting(Project::id).contains(project.id());
    }

    @Test
    void every_refusal_is_met_in_its_order() {
        Acting both = story.somebody(Role.PROJECT_DEVELOPER, Role.BUREAU_OFFICER);
        Project own = ((ProposeOutcome.Proposed) story.projects.propose(draft, both)).project();
        Project other = story.validated(draft);

        assertThat(refusalOf(new ProjectId(UUID.randomUUID()), both))
                .isEqualTo(Reason.PROJECT_UNKNOWN);
        assertThat(refusalOf(own.id(), both)).isEqualTo(Reason.PROPOSER_CANNOT_REGISTER);
        assertThat(refusalOf(own.id(), story.officer)).isEqualTo(Reason.DESIGN_NOTICE_IS_NOT_OVER);
        story.validation.publishDesign(own.id(), new DesignDraft("100", "a test", "a test"), both);
        assertThat(refusalOf(own.id(), story.officer)).isEqualTo(Reason.VALIDATION_IS_MISSING);
        story.validation.begin(own.id(), story.validator);
        story.validation.state(own.id(), true, "agreed", story.validator);
        assertThat(story.projects.register(own.id(), story.officer)).isInstanceOf(Registered.class);
        assertThat(refusalOf(own.id(), both)).isEqualTo(Reason.PROJECT_ALREADY_REGISTERED);
        assertThat(refusalOf(other.id(), story.officer)).isEqualTo(Reason.TITLE_ALREADY_IN_PROJECT);
        assertThat(Reason.values())
                .containsExactly(
                        Reason.PROJECT_UNKNOWN,
                        Reason.PROJECT_ALREADY_REGISTERED,
                        Reason.PROPOSER_CANNOT_REGISTER,
                        Reason.PROJECT_IS_SENT_BACK,
                        Reason.DESIGN_NOTICE_IS_NOT_OVER,
                        Reason.VALIDATION_IS_MISSING,
                        Reason.VALIDATION_IS_NEGATIVE,
                        Reason.TITLE_ALREADY_IN_PROJECT);
    }

    @Test
    void only_an_officer_of_the_bureau_registers() {
        Project project = story.proposed(draft);

        assertThatThrownBy(() -> story.projects.register(project.id(), story.developer))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void the_database_lets_nobody_edit_what_was_proposed() {
        Project project = story.registered(draft);
        for (String table :
                List.of("project", "boundary_stand", "eligibility_check", "registration")) {
            assertThatThrownBy(() -> db.sql("delete from project." + table).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("inserts only");
        }
        assertThatThrownBy(() ->
                        db.sql("update project.project set name = '改' where id = :id")
                                .param("id", project.id().value())
                                .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("inserts only");
    }

    private Reason refusalOf(ProjectId id, Acting acting) {
        return ((Refused) story.projects.register(id, acting)).reason();
    }
}
