package org.tanku.platform.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.SignedInPerson;
import org.tanku.platform.land.EditionId;

import java.nio.charset.StandardCharsets;

@House
class RoundPagesTest {
    @Autowired private WebApplicationContext house;

    private PlotStory plots;
    private SamplingPlan plan;
    private MockMvc door;

    @BeforeEach
    void open_the_door() {
        plots = new PlotStory(house, PlotStory.stands("0", "0"));
        plan = plots.planned();
        door = MockMvcBuilders.webAppContextSetup(house).apply(springSecurity()).build();
    }

    @Test
    void two_tables_become_a_report_that_leads_down_to_the_tree() throws Exception {
        assertThat(read("/sampling/" + plan.id().value() + "/rounds/new")).contains("样木表");
        String round = send(PlotStory.plots(), PlotStory.trees(2025)).getRedirectedUrl();

        assertThat(read(round)).contains("2021-06-10", "2021-06-20");
        assertThat(read(round)).contains("11.55%", "样地 1-01，计算过程另页说明", "少于方案");
        assertThat(read(round + "?lang=en")).contains("fewer than planned");
        assertThat(read(round + "/plots/1-01")).contains("样木 1", "17.5");
        assertThat(read("/sampling/" + plan.id().value())).contains("-D01");
        EditionId end = plots.story.survey(CycleStory.END, PlotStory.stands("1", "1"));
        assertThat(read("/reports/new?project=" + plots.project.id().value())).contains("-D01");
        String report =
                sent(post("/reports")
                                .param("project", plots.project.id().value().toString())
                                .param("end", end.value().toString())
                                .param("firstDay", "2016-07-01")
                                .param("lastDay", "2021-06-30")
                                .param("round", round.replaceFirst(".*/", "")))
                        .getRedirectedUrl();
        assertThat(read(report)).contains("样地实测", "11.55%", "未按样地");
        assertThat(read(report + "?lang=en")).contains("by the stand survey, not by plots");
    }

    @Test
    void faults_are_told_with_file_row_column_found_and_expected() throws Exception {
        RoundFile trees =
                new RoundFile(
                        "trees.csv",
                        "样地号,样木号,树种,胸径,树高\n1-01,1,杉木,183,12\n".getBytes(StandardCharsets.UTF_8));

        MockHttpServletResponse answer = send(PlotStory.plots(), trees);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("trees.csv", "胸径（厘米）", "183.0 cm", "胸径以厘米计");
        assertThat(send(PlotStory.plots(), trees, "").getContentAsString(StandardCharsets.UTF_8))
                .contains("最后实测日都要填写", "2021-06-20");
        assertThat(
                        sent(post("/sampling/" + plan.id().value() + "/rounds/campaign"))
                                .getContentAsString(StandardCharsets.UTF_8))
                .contains("请选择调查任务");
    }

    private MockHttpServletResponse send(RoundFile plotTable, RoundFile treeTable)
            throws Exception {
        return send(plotTable, treeTable, "2021-06-10");
    }

    private MockHttpServletResponse send(RoundFile plotTable, RoundFile treeTable, String firstDay)
            throws Exception {
        return door.perform(
                        multipart("/sampling/" + plan.id().value() + "/rounds")
                                .file(part("plots", plotTable))
                                .file(part("trees", treeTable))
                                .param("firstDay", firstDay)
                                .param("lastDay", "2021-06-20")
                                .with(csrf())
                                .with(authentication(SignedInPerson.of(plots.story.measurer))))
                .andReturn()
                .getResponse();
    }

    private static MockMultipartFile part(String field, RoundFile file) {
        return new MockMultipartFile(field, file.name(), "text/csv", file.content());
    }

    private MockHttpServletResponse sent(MockHttpServletRequestBuilder form) throws Exception {
        return door.perform(
                        form.with(csrf())
                                .with(authentication(SignedInPerson.of(plots.story.measurer))))
                .andReturn()
                .getResponse();
    }

    private String read(String page) throws Exception {
        MockHttpServletResponse answer =
                door.perform(
                                get(page)
                                        .with(
                                                authentication(
                                                        SignedInPerson.of(plots.story.measurer))))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
