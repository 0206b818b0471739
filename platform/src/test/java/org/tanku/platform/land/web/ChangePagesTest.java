package org.tanku.platform.land.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.land.Browser;
import org.tanku.platform.land.Editing;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.MapImports;
import org.tanku.platform.land.MapSamples;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Role;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

@House
class ChangePagesTest {
    @Autowired private WebApplicationContext house;
    @Autowired private Parties parties;
    @Autowired private MapImports imports;
    @Autowired private Land land;

    @TempDir private Path folder;

    private MockMvc browser;
    private RequestPostProcessor surveyor = request -> request;

    @BeforeEach
    void a_surveyor_has_signed_in() {
        browser = Browser.of(house);
        surveyor = Browser.somebody(parties, Role.SURVEYOR, "350428");
    }

    @Test
    void stands_under_new_codes_on_the_same_ground_are_told_as_recoded() throws Exception {
        SurveyEdition earlier = edition("781", LocalDate.of(2016, 5, 31));
        SurveyEdition later = edition("782", LocalDate.of(2021, 5, 31));
        String page = page(earlier, later, "0.9");
        assertThat(page).contains("编号变更", "350428-781-901-001-0001", "350428-782-901-001-0001");
        assertThat(page).contains("假定值").doesNotContain("??land");
        String csv =
                text(
                        "/land/changes.csv?earlier=%s&later=%s&same=0.9&sliver=0.02"
                                .formatted(earlier.id(), later.id()));
        assertThat(csv.lines()).hasSize(5);
    }

    @Test
    void shares_that_are_none_and_editions_in_the_wrong_order_are_told() throws Exception {
        SurveyEdition earlier = edition("783", LocalDate.of(2016, 5, 31));
        SurveyEdition later = edition("784", LocalDate.of(2021, 5, 31));
        assertThat(page(earlier, later, "ninety")).contains("须在 0 与 1 之间");
        assertThat(page(later, earlier, "0.9")).contains("须晚于前期");
    }

    private String page(SurveyEdition earlier, SurveyEdition later, String same) throws Exception {
        return text(
                "/land/changes?earlier=%s&later=%s&same=%s&sliver=0.02"
                        .formatted(earlier.id(), later.id(), same));
    }

    private String text(String address) throws Exception {
        return browser.perform(get(address).with(surveyor))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private SurveyEdition edition(String township, LocalDate day) throws Exception {
        return MapSamples.imported(
                imports,
                folder,
                MapSamples.layer("350428", township, 4, 118.1, 26.5),
                Editing.draft("edition " + township, day),
                Editing.person(Role.SURVEYOR, "350428"));
    }
}
