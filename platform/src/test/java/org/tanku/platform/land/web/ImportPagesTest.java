package org.tanku.platform.land.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.land.Browser;
import org.tanku.platform.land.Editing;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Role;
import org.tanku.survey.Counties;
import org.tanku.survey.StandTable;
import org.tanku.survey.SurveyHeader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

@House
class ImportPagesTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    @Autowired private WebApplicationContext house;
    @Autowired private Parties parties;

    private MockMvc browser;
    private RequestPostProcessor surveyor = request -> request;

    @BeforeEach
    void a_surveyor_has_signed_in() {
        browser = Browser.of(house);
        surveyor = Browser.somebody(parties, Role.SURVEYOR, "350428");
    }

    @Test
    void a_thousand_good_rows_become_an_edition() throws Exception {
        byte[] file = Files.readAllBytes(SAMPLES.resolve("stands-1000-start-generated.csv"));
        MvcResult sent =
                browser.perform(sending(file, "2016 年调查").param("generated", "true"))
                        .andExpect(status().is3xxRedirection())
                        .andExpect(redirectedUrlPattern("/land/editions/*"))
                        .andReturn();
        String address = Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
        String page = text(browser.perform(get(address).with(surveyor)).andReturn());
        assertThat(page).contains("2016 年调查", "1,000 个小班", "生成数据", "阔叶混", "公顷", "第 1 页，共 20 页");
        String second =
                text(
                        browser.perform(
                                        get(address)
                                                .param("species", "木荷")
                                                .param("page", "2")
                                                .param("lang", "en")
                                                .with(surveyor))
                                .andReturn());
        assertThat(second).contains("generated", "Page 2 of", "planted").doesNotContain("??land");
        String list = text(browser.perform(get("/land/editions").with(surveyor)).andReturn());
        assertThat(list).contains("2016 年调查", address);
    }

    @Test
    void five_bad_rows_are_all_on_the_page_and_in_the_file() throws Exception {
        byte[] file = Files.readAllBytes(SAMPLES.resolve("stands-5-bad-rows-generated.csv"));
        MockHttpSession session = new MockHttpSession();
        String page =
                text(
                        browser.perform(sending(file, "五行问题").session(session))
                                .andExpect(status().isUnprocessableContent())
                                .andReturn());
        assertThat(page).contains("5 处问题", "没有写入任何数据", "可能多写了十倍", "必须大于 0", "第 2 行已经出现过");
        String rejected =
                text(
                        browser.perform(get("/land/rejected.csv").session(session).with(surveyor))
                                .andExpect(status().isOk())
                                .andReturn());
        assertThat(rejected.lines()).hasSize(6);
        assertThat(rejected).contains("备注：问题");
        assertThat(text(browser.perform(get("/land/editions").with(surveyor)).andReturn()))
                .doesNotContain("五行问题");
    }

    @Test
    void the_same_file_again_is_refused_with_a_way_to_the_first() throws Exception {
        byte[] file = Editing.file("350428", "811", 3);
        browser.perform(sending(file, "first time")).andExpect(status().is3xxRedirection());
        String page =
                text(
                        browser.perform(sending(file, "second time"))
                                .andExpect(status().isUnprocessableContent())
                                .andReturn());
        assertThat(page).contains("同一个文件已经导入过", "first time", "second time", "查看已导入的版本");
    }

    @Test
    void what_is_missing_in_the_form_is_told() throws Exception {
        byte[] file = Editing.file("350428", "812", 1);
        assertThat(text(browser.perform(sending(file, " ")).andReturn())).contains("请填写调查名称");
        assertThat(text(browser.perform(sending(file, "x").param("lang", "en")).andReturn()))
                .doesNotContain("??");
        assertThat(
                        text(
                                browser.perform(
                                                multipart("/land/editions")
                                                        .param("name", "x")
                                                        .param("surveyedOn", "2021")
                                                        .with(csrf())
                                                        .with(surveyor))
                                        .andReturn()))
                .contains("请填写调查日期");
    }

    @Test
    void a_table_with_a_heading_nobody_knows_may_be_explained_instead() throws Exception {
        String table =
                Files.readString(SAMPLES.resolve("changkou-2016-generated.csv"))
                        .replace("郁闭度", "遮盖")
                        .replace(",901,901,", ",903,903,");
        MvcResult sent =
                browser.perform(sending(table.getBytes(StandardCharsets.UTF_8), "other headings"))
                        .andExpect(status().isUnprocessableContent())
                        .andReturn();
        assertThat(text(sent)).contains("遮盖", "说明各列的含义", "href=\"/land/maps/");
    }

    @Test
    void the_templates_come_in_the_language_of_the_reader() throws Exception {
        byte[] chinese =
                browser.perform(get("/land/template.csv").with(surveyor))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(new String(chinese, StandardCharsets.UTF_8)).startsWith("\uFEFF县代码");
        byte[] english =
                browser.perform(get("/land/template.xlsx").param("lang", "en").with(surveyor))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(
                        StandTable.read(
                                        english,
                                        new SurveyHeader("x", LocalDate.EPOCH),
                                        Counties.all())
                                .problems())
                .hasSize(1);
    }

    @Test
    void the_form_tells_its_limits_and_is_for_surveyors_alone() throws Exception {
        assertThat(text(browser.perform(get("/land/editions/new").with(surveyor)).andReturn()))
                .contains("不超过 50 MB", "200,000 行");
        browser.perform(
                        get("/land/editions/new")
                                .with(Browser.somebody(parties, Role.VERIFIER, "35")))
                .andExpect(status().isForbidden());
        browser.perform(get("/land/editions/" + java.util.UUID.randomUUID()).with(surveyor))
                .andExpect(status().isNotFound());
    }

    private MockMultipartHttpServletRequestBuilder sending(byte[] file, String name)
            throws IOException {
        MockMultipartHttpServletRequestBuilder request =
                multipart("/land/editions")
                        .file(new MockMultipartFile("file", "C:\\a\\stands.csv", "text/csv", file));
        request.param("name", name);
        request.param("surveyedOn", "2021-05-31");
        request.param("kind", "SURVEY");
        request.param("note", "");
        request.with(csrf());
        request.with(surveyor);
        return request;
    }

    private static String text(MvcResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
