package org.tanku.platform.fieldwork.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.land.Browser;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Role;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What devices and readers are answered over HTTP.
@House
class SyncDoorTest {
    @Autowired private WebApplicationContext house;
    @Autowired private Parties parties;

    private final String campaign = "网络任务 " + UUID.randomUUID().toString().substring(0, 8);
    private MockMvc browser;
    private RequestPostProcessor surveyor = request -> request;

    @BeforeEach
    void a_surveyor_has_signed_in() {
        browser = Browser.of(house);
        surveyor = Browser.somebody(parties, Role.SURVEYOR, "350428");
    }

    private ResultActions send(String json) throws Exception {
        return browser.perform(
                post("/field/entries")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json)
                        .with(csrf())
                        .with(surveyor));
    }

    private String tree(String number, String dbh) {
        return """
        {"id": "%s", "device": "%s", "number": "%s", "kind": "TREE",
         "noted_at": "2026-11-29T02:48:11.123Z",
         "content": {"county": "350428", "campaign": "%s", "plot": "W1", "tree": "%s",
                     "species": "杉木", "dbh": %s, "height": "12", "status": "LIVING"}}
        """
                .formatted(UUID.randomUUID(), UUID.randomUUID(), number, campaign, number, dbh);
    }

    @Test
    void a_batch_is_answered_entry_by_entry_and_read_in_the_office() throws Exception {
        send("{\"entries\": [" + tree("1", "\"20.5\"") + "," + tree("2", "\"x<b>\"") + "]}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.answers[0].digest").isString())
                .andExpect(jsonPath("$.answers[1].refused[0].reason").value("FIELD_WRONG"))
                .andExpect(jsonPath("$.answers[1].refused[0].field").value("dbh"));
        String log = text(browser.perform(get("/field/log").with(surveyor)).andReturn());
        assertThat(log).contains(campaign);
        String plots = read("/field/log/plots", "en");
        assertThat(plots).contains("the plot itself was not noted").doesNotContain("??");
        String plot =
                text(
                        browser.perform(
                                        get("/field/log/plot")
                                                .param("county", "350428")
                                                .param("campaign", campaign)
                                                .param("plot", "W1")
                                                .with(surveyor))
                                .andExpect(status().isOk())
                                .andReturn());
        assertThat(plot).contains("20.5", "只收到它的样木或照片").doesNotContain("??");
    }

    @Test
    void a_cell_that_is_no_text_is_refused_and_the_batch_goes_on() throws Exception {
        send("{\"entries\": [" + tree("1", "20.5") + "," + tree("2", "\"9\"") + "]}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.answers[0].refused[0].reason").value("FIELD_MISSING"))
                .andExpect(jsonPath("$.answers[1].digest").isString());
    }

    @Test
    void what_is_no_batch_or_too_large_a_one_is_refused() throws Exception {
        send("{\"entries\": 7}").andExpect(status().isBadRequest());
        send("{").andExpect(status().isBadRequest());
        send("{}").andExpect(status().isOk()).andExpect(jsonPath("$.answers").isEmpty());
        send("{\"entries\": [" + String.join(",", Collections.nCopies(201, "{}")) + "]}")
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.most").value(200));
    }

    @Test
    void without_sign_in_without_the_role_or_without_the_token_nothing_is_taken() throws Exception {
        String batch = "{\"entries\": []}";
        browser.perform(
                        post("/field/entries")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(batch)
                                .with(csrf()))
                .andExpect(status().is3xxRedirection());
        browser.perform(
                        post("/field/entries")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(batch)
                                .with(surveyor))
                .andExpect(status().isForbidden());
        surveyor = Browser.somebody(parties, Role.VERIFIER, "35");
        send(batch).andExpect(status().isForbidden());
    }

    @Test
    void a_session_tells_who_it_is_and_brings_a_token_or_nothing() throws Exception {
        browser.perform(get("/field/session"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().json("{\"signedIn\": false}"))
                .andExpect(jsonPath("$.token").doesNotExist());
        browser.perform(get("/field/session").with(surveyor))
                .andExpect(jsonPath("$.surveyor").value(true))
                .andExpect(jsonPath("$.counties[0].code").value("350428"))
                .andExpect(jsonPath("$.counties[0].english").value("Jiangle, Sanming"))
                .andExpect(jsonPath("$.token").isString());
    }

    @Test
    void a_photo_that_is_none_is_refused_by_name() throws Exception {
        browser.perform(
                        post("/field/photos/" + "0".repeat(64))
                                .content("<svg/>")
                                .with(csrf())
                                .with(surveyor))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refused").value("NOT_A_PHOTO"));
        browser.perform(get("/field/photos/" + "0".repeat(64)).with(surveyor))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_page_and_what_it_needs_to_work_offline_are_there_for_everybody() throws Exception {
        assertThat(text(browser.perform(get("/field")).andExpect(status().isOk()).andReturn()))
                .contains("data-kind=\"TREE\"")
                .doesNotContain("_csrf")
                .doesNotContain("style=")
                .doesNotContain("??");
        String worker = text(browser.perform(get("/field-worker.js")).andReturn());
        assertThat(worker).startsWith("const VERSION = \"").contains("/js/field/page.js");
        Pattern.compile("\"(/[^\"]+)\"")
                .matcher(worker.lines().skip(1).findFirst().orElseThrow())
                .results()
                .forEach(path -> {
                    try {
                        browser.perform(get(path.group(1))).andExpect(status().isOk());
                    } catch (Exception missing) {
                        throw new AssertionError(path.group(1), missing);
                    }
                });
        browser.perform(get("/field/log")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void the_paper_form_has_both_languages_and_as_many_rows_as_asked() throws Exception {
        String paper = text(browser.perform(get("/field/paper").param("rows", "5")).andReturn());
        assertThat(paper).contains("胸径（厘米）", "Diameter (cm)", "没有测的填原因");
        assertThat(paper.split("<tr><td></td>", -1)).hasSize(6);
    }

    @Test
    void a_filled_table_is_taken_in_or_all_its_problems_are_told() throws Exception {
        String page = text(upload("样地号,样木号,树种,胸径\nT1,1,杉木,20\nT1,2,,21\nT1,1,杉木,22\n", "en"));
        assertThat(page).contains("Row 3", "Tree T1/1 stands further up").doesNotContain("??");
        MvcResult done = upload("样地号,样木号,树种,胸径\nT1,1,杉木,20\n", "zh-CN");
        assertThat(done.getResponse().getRedirectedUrl()).startsWith("/field/log/plots?");
        String csv =
                text(
                        browser.perform(
                                        get("/field/log/trees.csv")
                                                .param("county", "350428")
                                                .param("campaign", campaign)
                                                .with(surveyor))
                                .andExpect(status().isOk())
                                .andReturn());
        assertThat(csv).contains("样地号,样木号,树种,胸径（厘米）").contains("T1,1,杉木,20");
        assertThat(text(upload("样地号,样木号,树种,胸径\nT1,1,杉木,20\n", "zh-CN"))).contains("同一个文件已经收入");
        assertThat(text(browser.perform(get("/field/tables").with(surveyor)).andReturn()))
                .contains("将乐县", "样木表")
                .doesNotContain("??");
    }

    @Test
    void the_office_corrects_what_came_by_table_and_withdraws_it() throws Exception {
        upload("样地号,样木号,树种,胸径\nC1,1,杉木,20.5\n", "zh-CN");
        Matcher link =
                Pattern.compile("/field/log/entries/[0-9a-f-]+/correction").matcher(plot("C1"));
        assertThat(link.find()).isTrue();
        String form = text(browser.perform(get(link.group()).with(surveyor)).andReturn());
        assertThat(form).contains("value=\"20.5\"", "表格中没有树高").doesNotContain("??");
        assertThat(
                        text(
                                correct(link.group(), "correct", "", "0")
                                        .andExpect(status().isUnprocessableContent())
                                        .andReturn()))
                .contains("“更正原因”没有填", "“胸径（厘米）”填的是“0”", "value=\"0\"");
        correct(link.group(), "correct", "抄错", "25").andExpect(status().is3xxRedirection());
        assertThat(plot("C1")).contains(">25<", "20.5", "原因：抄错", "已更正", "trees.csv#2");
        correct(link.group(), "withdraw", "不是样木", "25").andExpect(status().is3xxRedirection());
        assertThat(plot("C1")).contains("已作废", "原因：不是样木");
        surveyor = Browser.somebody(parties, Role.SURVEYOR, "350102");
        browser.perform(get(link.group()).with(surveyor)).andExpect(status().isNotFound());
        surveyor = Browser.somebody(parties, Role.BUREAU_OFFICER, "35");
        browser.perform(get(link.group()).with(surveyor)).andExpect(status().isForbidden());
        assertThat(plot("C1")).contains("已作废").doesNotContain("/correction");
    }

    private ResultActions correct(String path, String act, String because, String dbh)
            throws Exception {
        return browser.perform(
                post(path)
                        .param("act", act)
                        .param("because", because)
                        .param("campaign", campaign)
                        .param("plot", "C1")
                        .param("tree", "1")
                        .param("species", "杉木")
                        .param("dbh", dbh)
                        .param("height_missing", "断梢")
                        .with(csrf())
                        .with(surveyor));
    }

    private String plot(String code) throws Exception {
        return text(
                browser.perform(
                                get("/field/log/plot")
                                        .param("county", "350428")
                                        .param("campaign", campaign)
                                        .param("plot", code)
                                        .with(surveyor))
                        .andExpect(status().isOk())
                        .andReturn());
    }

    @Test
    void what_is_missing_in_the_upload_is_told() throws Exception {
        String page =
                text(
                        browser.perform(
                                        multipart("/field/tables")
                                                .param("county", "350428")
                                                .param("campaign", " ")
                                                .with(csrf())
                                                .with(surveyor))
                                .andExpect(status().isUnprocessableContent())
                                .andReturn());
        assertThat(page).contains("请填写调查任务");
    }

    private MvcResult upload(String table, String language) throws Exception {
        var request =
                multipart("/field/tables")
                        .file(
                                new MockMultipartFile(
                                        "file",
                                        "trees.csv",
                                        "text/csv",
                                        table.getBytes(StandardCharsets.UTF_8)));
        request.param("county", "350428");
        request.param("campaign", campaign);
        request.param("table", "trees");
        request.param("lang", language);
        request.with(csrf());
        request.with(surveyor);
        return browser.perform(request).andReturn();
    }

    private String read(String path, String language) throws Exception {
        return text(
                browser.perform(
                                get(path)
                                        .param("county", "350428")
                                        .param("campaign", campaign)
                                        .param("lang", language)
                                        .with(surveyor))
                        .andExpect(status().isOk())
                        .andReturn());
    }

    private static String text(MvcResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
