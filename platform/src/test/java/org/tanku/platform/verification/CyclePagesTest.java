package org.tanku.platform.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.measurement.ReportId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.SignedIn;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.tenure.TitleId;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@House
class CyclePagesTest {
    @Autowired private WebApplicationContext house;

    private CycleStory story;
    private MockMvc door;

    @BeforeEach
    void open_the_door() {
        story = new CycleStory(house);
        door = MockMvcBuilders.webAppContextSetup(house).apply(springSecurity()).build();
    }

    @Test
    void the_whole_cycle_is_walked_in_the_browser() throws Exception {
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"));
        EditionId end = story.survey(CycleStory.END, fir("0001", "95"));

        String project = propose(start, story.title(start));
        story.validate(new ProjectId(UUID.fromString(last(project))));
        assertThat(page(get(project), story.officer)).contains("办理备案").contains("待备案");
        redirect(project + "/registration", story.officer, Map.of());
        assertThat(page(get(project), story.measurer)).contains("开展计量").contains("已备案");
        String report = measure(last(project), end);
        assertThat(page(get(report), story.verifier)).contains("41.7111").contains("开展核查");
        settleAFinding(last(report));
        String statement = state(last(report));

        assertThat(publicPage(statement)).contains("41").contains("同意");
        assertThat(publicPage(statement + "?lang=en")).contains("rounded down");
        assertThat(publicPage("/projects")).contains(last(project));
        assertThat(page(get("/reports"), story.measurer)).contains(last(report));
        assertThat(page(get("/reports").param("project", last(project)), story.measurer))
                .contains(last(report));
        assertThat(page(get("/statements"), story.verifier)).contains("VS-");
    }

    private String propose(EditionId start, TitleId title) throws Exception {
        assertThat(page(get("/projects/new"), story.developer)).contains("测试单位");
        return redirect(
                "/projects",
                story.developer,
                Map.of(
                        "name",
                        "测试项目",
                        "title",
                        title.value().toString(),
                        "scheme",
                        "SMCER",
                        "start",
                        start.value().toString(),
                        "baseline",
                        "",
                        "firstDay",
                        "2016-07-01",
                        "lastDay",
                        "2036-06-30"));
    }

    private String measure(String project, EditionId end) throws Exception {
        assertThat(page(get("/reports/new").param("project", project), story.measurer))
                .contains("2016-07-01");
        return redirect(
                "/reports",
                story.measurer,
                Map.of(
                        "project",
                        project,
                        "end",
                        end.value().toString(),
                        "firstDay",
                        "2016-07-01",
                        "lastDay",
                        "2021-06-30"));
    }

    private void settleAFinding(String report) throws Exception {
        redirect("/statements/recomputation", story.verifier, Map.of("report", report));
        redirect(
                "/statements/findings", story.verifier, Map.of("report", report, "found", "缺样地照片"));
        assertThat(page(get("/statements/new").param("report", report), story.verifier))
                .contains("缺样地照片")
                .contains("未关闭");
        assertThat(state(report)).startsWith("/statements/new");
        String finding = finding(report).id().value().toString();
        redirect(
                "/statements/findings/" + finding + "/closing",
                story.verifier,
                Map.of("report", report, "resolution", "已补"));
    }

    private String state(String report) throws Exception {
        return redirect(
                "/statements", story.verifier, Map.of("report", report, "opinion", "agreed"));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void the_public_walks_from_report_to_survey_in_both_languages() throws Exception {
        Project project = story.ticketProject(fir("0001", "60"));
        MonitoringReport report =
                story.measured(project, story.survey(CycleStory.END, fir("0001", "95")));
        String path = "/reports/" + report.id().value();
        String stand = path + "/stands/" + story.code("0001");

        assertThat(publicPage("/projects/" + project.id().value())).contains("已备案");
        assertThat(publicPage(path)).contains(stand).contains(report.digest()).contains("不扣基线");
        assertThat(publicPage(stand)).contains("95").contains("survey 2021").contains("m³/hm²");
        assertThat(publicPage(stand + "?lang=en")).contains("survey 2021");
        assertThat(publicPage(path + "?lang=en")).contains("no baseline deducted");
        assertThat(body(get(stand + "?as=json")))
                .isEqualTo(story.measurement.traceJson(report.id(), story.code("0001")));
        assertThat(body(get(stand + "?as=markdown"))).contains("survey 2021");
    }

    @Test
    void a_refused_proposal_shows_its_checks_and_asks_for_stand_ins() throws Exception {
        EditionId start = story.survey(CycleStory.START, fir("0001", "60").withSpecies("某未列树种"));
        TitleId title = story.title(start);

        MockHttpServletResponse answer =
                door.perform(
                                fill(
                                                post("/projects"),
                                                Map.of(
                                                        "name",
                                                        "测试项目",
                                                        "title",
                                                        title.value().toString(),
                                                        "scheme",
                                                        "SMCER",
                                                        "start",
                                                        start.value().toString(),
                                                        "firstDay",
                                                        "2016-07-01",
                                                        "lastDay",
                                                        "2036-06-30"))
                                        .with(factors(signedIn(story.developer)))
                                        .with(csrf()))
                        .andReturn()
                        .getResponse();

        assertThat(told(answer))
                .contains("standIn.某未列树种")
                .contains("不通过")
                .contains("我确认以所选参数行代替")
                .doesNotContain("??");
    }

    @Test
    void what_keeps_a_measurement_from_starting_is_listed_on_the_form() throws Exception {
        Project project = story.ticketProject(fir("0001", "60"));
        EditionId end = story.survey(CycleStory.END, fir("0001", "95").withArea("14"));

        MockHttpServletResponse answer =
                door.perform(
                                fill(
                                                post("/reports"),
                                                Map.of(
                                                        "project",
                                                        project.id().value().toString(),
                                                        "end",
                                                        end.value().toString(),
                                                        "firstDay",
                                                        "2016-07-01",
                                                        "lastDay",
                                                        "2021-06-30"))
                                        .with(factors(signedIn(story.measurer)))
                                        .with(csrf()))
                        .andReturn()
                        .getResponse();

        assertThat(told(answer))
                .contains(story.code("0001").toString())
                .contains("两期面积不同")
                .doesNotContain("??");
    }

    @Test
    void what_does_not_exist_is_not_found() throws Exception {
        for (String path :
                new String[] {
                    "/projects/00000000-0000-0000-0000-000000000000",
                    "/reports/00000000-0000-0000-0000-000000000000",
                    "/reports/00000000-0000-0000-0000-000000000000/stands/x",
                    "/statements/00000000-0000-0000-0000-000000000000"
                }) {
            assertThat(door.perform(get(path)).andReturn().getResponse().getStatus())
                    .isEqualTo(404);
        }
    }

    private Finding finding(String report) {
        return house.getBean(Verification.class)
                .listFindings(new ReportId(UUID.fromString(report)))
                .getFirst();
    }

    private String publicPage(String path) throws Exception {
        String page = body(get(path));
        assertThat(page).doesNotContain("??").contains("</main>");
        return page;
    }

    private String page(MockHttpServletRequestBuilder request, Acting acting) throws Exception {
        String page = body(request.with(factors(signedIn(acting))));
        assertThat(page).doesNotContain("??").contains("</main>");
        return page;
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = door.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return told(answer);
    }

    private static String told(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String redirect(String path, Acting acting, Map<String, String> fields)
            throws Exception {
        MockHttpServletResponse answer =
                door.perform(fill(post(path), fields).with(factors(signedIn(acting))).with(csrf()))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).as(told(answer)).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    private static MockHttpServletRequestBuilder fill(
            MockHttpServletRequestBuilder request, Map<String, String> fields) {
        fields.forEach(request::param);
        return request;
    }

    /// Signed in with the password and the phone.
    private static RequestPostProcessor factors(SignedIn who) {
        return authentication(
                new UsernamePasswordAuthenticationToken(
                        who,
                        "",
                        List.of(
                                FactorGrantedAuthority.withAuthority("FACTOR_TOTP")
                                        .issuedAt(Instant.now())
                                        .build())));
    }

    private static SignedIn signedIn(Acting acting) {
        return new SignedIn(acting.person(), "cycle", "测试人员", List.of(), "", false);
    }
}
