package org.tanku.platform.farm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.tanku.kernel.method.paddy.PaddyProblem;
import org.tanku.platform.House;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.SignedIn;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// The way of a farm project over the pages, from the form to the public report.
@House
class FarmPagesTest {
    @Autowired private WebApplicationContext house;
    @Autowired private MessageSource messages;

    private MockMvc door;
    private FarmStory story;

    @BeforeEach
    void open() {
        door = MockMvcBuilders.webAppContextSetup(house).apply(springSecurity()).build();
        story = new FarmStory(house);
    }

    @Test
    void a_project_goes_over_the_pages_to_a_public_report() throws Exception {
        assertThat(
                        text(
                                door.perform(
                                                get("/farm-projects/new")
                                                        .with(factors(story.developer)))
                                        .andReturn()
                                        .getResponse()))
                .contains("漳州市南靖县", "灌溉台账", "没有默认值")
                .doesNotContain("??");
        String project = target(proposal("漫灌改间歇", "holds"), story.developer);
        target(post(project + "/registration"), story.officer);
        String report =
                target(
                        upload(project, FarmStory.EARLY + FarmStory.LATE)
                                .file(
                                        file(
                                                "drains",
                                                FarmStory.DRAIN_HEADINGS + FarmStory.EARLY_DRAINS)),
                        story.measurer);
        target(
                post(report + "/opinion").param("opinion", "agree").param("remark", "记录齐全"),
                story.verifier);

        for (String language : new String[] {"zh-CN", "en"}) {
            assertThat(seen("/farm-projects", language))
                    .contains("漫灌改间歇", "2,644")
                    .doesNotContain("??");
            assertThat(seen(project, language))
                    .contains("测试佐证", "A12", "FJ-FARM-")
                    .doesNotContain("??");
            assertThat(seen(report, language))
                    .contains("2,644.", "EF", "1.32", "paddy-ipcc-2019@2026-1", "F1")
                    .contains("记录齐全", "seasons.csv")
                    .doesNotContain("??");
        }
        assertThat(seen(report, "en"))
                .contains("Indicative, not creditable", "issues no unit", "Field F1, late rice");
        assertThat(seen(report + "/trace.md", "en")).contains("EF_c");
        assertThat(seen(report + "/trace.json", "en")).startsWith("{");
        MockHttpServletResponse file =
                door.perform(get(report + "/files/seasons")).andReturn().getResponse();
        assertThat(file.getStatus()).isEqualTo(302);
        assertThat(
                        text(
                                door.perform(
                                                get(report + "/files/seasons")
                                                        .with(factors(story.verifier)))
                                        .andReturn()
                                        .getResponse()))
                .startsWith("field,season");
        assertThat(target(post(report + "/recomputation"), story.verifier)).isEqualTo(report);
    }

    @Test
    void a_proposal_that_fails_comes_back_with_all_that_fails() throws Exception {
        String page =
                text(
                        door.perform(proposal("测试", "").with(factors(story.developer)).with(csrf()))
                                .andReturn()
                                .getResponse());
        assertThat(page).contains("A1, A2, A3, A4, A5, A8, A10, A11", "value=\"测试\"");
        assertThat(
                        text(
                                door.perform(
                                                post("/farm-projects")
                                                        .with(factors(story.developer))
                                                        .with(csrf()))
                                        .andReturn()
                                        .getResponse()))
                .contains("表没有填完整");
    }

    @Test
    void bad_rows_are_shown_with_file_row_column_found_and_expected() throws Exception {
        String project = "/farm-projects/" + story.registered().id().value();
        MockHttpServletResponse answer =
                door.perform(
                                upload(project, FarmStory.EARLY.replace("early", "winter"))
                                        .file(file("drains", "nothing\n"))
                                        .with(factors(story.measurer))
                                        .with(csrf()))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer))
                .contains("没有写入任何内容", "seasons.csv", "winter", "早稻", "drains.csv", "田块");
        MockHttpServletResponse incomplete =
                door.perform(
                                upload(project, FarmStory.EARLY)
                                        .file(
                                                file(
                                                        "drains",
                                                        FarmStory.DRAIN_HEADINGS
                                                                + FarmStory.OUTSIDE))
                                        .with(factors(story.measurer))
                                        .with(csrf()))
                        .andReturn()
                        .getResponse();
        assertThat(text(incomplete)).contains("田块 F1：排水在种植季之外");
        assertThat(target(multipart(project + "/reports"), story.measurer)).isEqualTo(project);
    }

    @Test
    void templates_are_there_for_everybody() throws Exception {
        assertThat(seen("/farm-projects/templates/seasons.csv", "zh-CN")).contains("田块", "施氮量");
        assertThat(seen("/farm-projects/templates/drains.csv", "en")).contains("first_dry");
        for (String wrong :
                List.of("/farm-projects/templates/x.csv", "/farm-projects/templates/seasons.doc")) {
            assertThat(door.perform(get(wrong)).andReturn().getResponse().getStatus())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource(PaddyProblem.Kind.class)
    void every_problem_of_the_kernel_has_a_sentence(PaddyProblem.Kind kind) {
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(
                            messages.getMessage(
                                    "farm.problem." + kind, new Object[] {"F1", "x"}, language))
                    .isNotBlank();
        }
    }

    private static MockHttpServletRequestBuilder proposal(String name, String answer) {
        MockHttpServletRequestBuilder form =
                post("/farm-projects")
                        .param("name", name)
                        .param("county", "350627")
                        .param("firstDay", "2025-01-01")
                        .param("lastDay", "2034-12-31")
                        .param("area", "600")
                        .param("factors", "IPCC_2019")
                        .param("factorRegion", "EAST_ASIA")
                        .param("potentials", "AR5")
                        .param("deduction", "VM0051")
                        .param("nitrousOxide", "CHARGED");
        FarmConditions.listAsked()
                .forEach(rule ->
                        form.param("rule." + rule.id(), answer)
                                .param("document." + rule.id(), "测试佐证"));
        return form;
    }

    private static org.springframework.test.web.servlet.request
                    .MockMultipartHttpServletRequestBuilder
            upload(String project, String seasons) {
        return multipart(project + "/reports").file(file("seasons", FarmStory.HEADINGS + seasons));
    }

    private static MockMultipartFile file(String role, String text) {
        return new MockMultipartFile(
                role, role + ".csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private String seen(String path, String language) throws Exception {
        MockHttpServletResponse answer =
                door.perform(get(path).param("lang", language)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return text(answer);
    }

    private String target(AbstractMockHttpServletRequestBuilder<?> request, Acting acting)
            throws Exception {
        MockHttpServletResponse answer =
                door.perform(request.with(factors(acting)).with(csrf())).andReturn().getResponse();
        assertThat(answer.getStatus()).as(text(answer)).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    /// Signed in with the password and the phone.
    private static RequestPostProcessor factors(Acting who) {
        return authentication(
                new UsernamePasswordAuthenticationToken(
                        new SignedIn(who.person(), "farm", "测试人员", List.of(), "", false),
                        "",
                        List.of(
                                FactorGrantedAuthority.withAuthority("FACTOR_TOTP")
                                        .issuedAt(Instant.now())
                                        .build())));
    }
}
