package org.tanku.platform.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.StandIns;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Declaration;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectDraft;
import org.tanku.platform.project.ProposeOutcome;
import org.tanku.platform.project.RegisterOutcome;
import org.tanku.platform.tenure.Claim;
import org.tanku.platform.tenure.ClaimOutcome;
import org.tanku.platform.tenure.TitleId;
import org.tanku.platform.verification.OpinionDraft;
import org.tanku.platform.verification.StateOutcome;
import org.tanku.platform.verification.Verification;
import org.tanku.platform.verification.VerificationStatement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Three holders of one village in one project.
@House
class GroupedProjectsTest {
    @Autowired private WebApplicationContext house;
    @Autowired private Sharing sharing;

    private CycleStory story;
    private EditionId start;
    private List<TitleId> titles;

    @BeforeEach
    void give_three_holders_a_stand_each() {
        story = new CycleStory(house);
        start =
                story.survey(
                        CycleStory.START,
                        fir("0001", "60"),
                        fir("0002", "60").withArea("30"),
                        fir("0003", "60").withArea("45"));
        titles = List.of(title("0001"), title("0002"), title("0003"));
    }

    @Test
    void the_boundary_is_the_stands_of_all_titles() {
        Project project = story.registered(grouped(titles));

        assertThat(project.grouped()).isTrue();
        assertThat(story.projects.getProject(project.id()).titles()).isEqualTo(titles);
        assertThat(story.projects.getBoundary(project.id()).stands())
                .containsExactly(story.code("0001"), story.code("0002"), story.code("0003"));
    }

    @Test
    void a_title_of_one_project_enters_no_other() {
        Project first = story.validated(grouped(titles.subList(0, 2)));
        Project second = story.validated(grouped(titles.subList(1, 3)));
        story.projects.register(first.id(), story.officer);

        assertThat(story.projects.register(second.id(), story.officer))
                .isEqualTo(
                        new RegisterOutcome.Refused(
                                RegisterOutcome.Reason.TITLE_ALREADY_IN_PROJECT));
        assertThat(story.projects.propose(grouped(titles.subList(1, 3)), story.developer))
                .isInstanceOfSatisfying(
                        ProposeOutcome.Refused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isEqualTo(ProposeOutcome.Reason.TITLE_ALREADY_IN_PROJECT));
        assertThat(story.registered(grouped(titles.subList(2, 3))).grouped()).isFalse();
    }

    @Test
    void what_is_stated_falls_on_the_holders_by_their_stands_in_whole_units() throws Exception {
        VerificationStatement statement = stated(story.registered(grouped(titles)));

        Shares shares = sharing.find(statement.id()).orElseThrow();

        // 41.71107 t a hectare on 1, 2 and 3 hectares: 250.27 t, of which 250 are stated
        assertThat(shares.units()).isEqualTo(250);
        assertThat(shares.unit_kg()).isEqualTo(1_000);
        assertThat(shares.holders())
                .extracting(Shares.HolderShare::title)
                .containsExactlyElementsOf(titles);
        assertThat(shares.holders())
                .extracting(Shares.HolderShare::units)
                .containsExactly(42L, 83L, 125L);
        assertThat(shares.holders())
                .extracting(Shares.HolderShare::areaShare)
                .containsExactly(15 / 90.0, 30 / 90.0, 45 / 90.0);
        String path = "/statements/" + statement.id().value() + "/shares";
        assertThat(page(path)).contains("125").contains("最大余数法").doesNotContain("??");
        assertThat(page(path + "?lang=en")).contains("largest remainder").doesNotContain("??");
        assertThat(page("/statements/" + statement.id().value())).contains(path);
    }

    @Test
    void the_public_sees_every_title_with_its_share_of_the_area() throws Exception {
        Project project = story.registered(grouped(titles));

        String page = page("/projects/" + project.id().value());

        assertThat(page).contains("打捆 0001").contains("打捆 0003").contains("50.00%");
        assertThat(page("/projects/" + project.id().value() + "?lang=en"))
                .contains("Titles grouped")
                .doesNotContain("??");
    }

    private VerificationStatement stated(Project project) {
        MonitoringReport report =
                story.measured(
                        project,
                        story.survey(
                                CycleStory.END,
                                fir("0001", "95"),
                                fir("0002", "95").withArea("30"),
                                fir("0003", "95").withArea("45")));
        return ((StateOutcome.Stated)
                        house.getBean(Verification.class)
                                .state(report.id(), new OpinionDraft.Agree(), story.verifier))
                .statement();
    }

    private TitleId title(String number) {
        Acting holder = story.somebody(Role.RIGHTS_HOLDER);
        StandCode stand = story.code(number);
        ClaimOutcome outcome =
                story.tenure.claim(
                        new Claim(
                                start,
                                Set.of(stand),
                                holder.organisation(),
                                "打捆 " + number,
                                LocalDate.of(2010, 1, 1),
                                LocalDate.of(2060, 12, 31)),
                        holder);
        return ((ClaimOutcome.Granted) outcome).title().id();
    }

    private ProjectDraft grouped(List<TitleId> members) {
        return new ProjectDraft(
                "打捆项目测试",
                members,
                Scheme.SMCER,
                start,
                List.of(),
                CycleStory.FIRST_DAY,
                CycleStory.CREDITING_LAST_DAY,
                StandIns.none(),
                false,
                Declaration.none(CycleStory.FIRST_DAY));
    }

    private String page(String path) throws Exception {
        MockMvc door = MockMvcBuilders.webAppContextSetup(house).build();
        return new String(
                door.perform(get(path)).andReturn().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
