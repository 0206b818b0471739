package org.tanku.platform.tenure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.land.Browser;
import org.tanku.platform.land.Editing;
import org.tanku.platform.land.ImportOutcome;
import org.tanku.platform.land.Land;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Role;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

@House
class ClaimPagesTest {
    @Autowired private WebApplicationContext house;
    @Autowired private Parties parties;
    @Autowired private Land land;

    private MockMvc browser;
    private RequestPostProcessor officer;
    private PartyId village;
    private String township;
    private String edition;

    @BeforeEach
    void an_officer_has_signed_in() {
        browser = Browser.of(house);
        officer = Browser.somebody(parties, Role.BUREAU_OFFICER, "3504");
        village = parties.registerOrganisation("测试村 " + UUID.randomUUID(), true).id();
        township = UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase();
        ImportOutcome outcome =
                land.importStands(
                        Editing.draft("survey of claims"),
                        "a.csv",
                        Editing.file("350428", township, 12),
                        Editing.person(Role.SURVEYOR, "35"));
        edition = ((ImportOutcome.Imported) outcome).edition().id().toString();
    }

    @Test
    void a_whole_village_is_claimed_and_a_second_claim_names_the_first() throws Exception {
        String form =
                text(
                        browser.perform(
                                        get("/tenure/titles/new")
                                                .param("edition", edition)
                                                .with(officer))
                                .andReturn());
        assertThat(form).contains("350428-" + township + "-901", "12 个小班", "首日（含）");
        MvcResult granted =
                browser.perform(claiming("证书一").param("places", "350428-" + township + "-901"))
                        .andExpect(status().is3xxRedirection())
                        .andReturn();
        String address = Objects.requireNonNull(granted.getResponse().getRedirectedUrl());
        assertThat(text(browser.perform(get(address).with(officer)).andReturn()))
                .contains("证书一", "不动产权证书", "745.2 亩（49.68 公顷）", "2016-01-01 至 2025-12-31");
        String refused =
                text(
                        browser.perform(
                                        claiming("证书二")
                                                .param("codes", "350428-" + township + "-901-1-3"))
                                .andExpect(status().isUnprocessableContent())
                                .andReturn());
        assertThat(refused)
                .contains("1 个小班在这一期间已有登记", "350428-" + township + "-901-001-0003", "证书一", address);
        assertThat(text(browser.perform(get("/tenure/titles").with(officer)).andReturn()))
                .contains("证书一")
                .doesNotContain("证书二");
    }

    @Test
    void what_cannot_be_used_is_told() throws Exception {
        assertThat(text(browser.perform(claiming("x").param("codes", "350428-1, 12")).andReturn()))
                .contains("这些不是小班编码：350428-1, 12");
        assertThat(
                        text(
                                browser.perform(
                                                claiming("x")
                                                        .param("codes", "350428-901-901-001-0999"))
                                        .andReturn()))
                .contains("没有这些小班：350428-901-901-001-0999");
        assertThat(text(browser.perform(claiming("x")).andReturn())).contains("请至少选择一个小班");
        assertThat(text(browser.perform(claiming(" ")).andReturn())).contains("请填写证书编号");
        assertThat(
                        text(
                                browser.perform(get("/tenure/titles/new?lang=en").with(officer))
                                        .andReturn()))
                .contains("First choose the survey")
                .doesNotContain("??");
    }

    private MockHttpServletRequestBuilder claiming(String certificate) {
        return post("/tenure/titles")
                .param("edition", edition)
                .param("holder", village.toString())
                .param("certificate", "REAL_ESTATE")
                .param("certificateNumber", certificate)
                .param("firstDay", "2016-01-01")
                .param("lastDay", "2025-12-31")
                .with(csrf())
                .with(officer);
    }

    private static String text(MvcResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
