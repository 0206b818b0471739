package org.tanku.platform.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.WebApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.SignedInPerson;
import org.tanku.platform.party.Acting;
import org.tanku.survey.FormReading;
import org.tanku.survey.FormTable;
import org.tanku.survey.TableForm;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

@House
class PlanPagesTest {
    @Autowired private WebApplicationContext house;

    private PlotStory plots;
    private MockMvc door;

    @BeforeEach
    void open_the_door() {
        plots = new PlotStory(house);
        door = MockMvcBuilders.webAppContextSetup(house).apply(springSecurity()).build();
    }

    @Test
    void a_plan_is_made_in_two_steps_and_read_in_both_languages() throws Exception {
        Acting measurer = plots.story.measurer;
        String project = plots.project.id().value().toString();
        assertThat(read(get("/projects/" + project), measurer)).contains("/sampling?project=");
        assertThat(read(get("/sampling").param("project", project), measurer))
                .contains("编制抽样方案", "还没有抽样方案");
        assertThat(read(get("/sampling/new").params(first()), measurer))
                .contains("杉木：1 个小班，60.00 公顷", "马尾松：1 个小班，40.00 公顷");

        MockHttpServletResponse planned = send(filled());

        String plan = planned.getRedirectedUrl();
        assertThat(read(get(plan), measurer))
                .contains("21", "按公式需要 20 个", "杉木", "现地定点", "sampling-design@2026-1");
        assertThat(read(get(plan + "?lang=en"), measurer))
                .contains("The formula needs 20", "placed on site");
        assertThat(read(get(plan + "/explanation"), measurer)).contains("碳层样地数（进位取整");
        assertThat(read(get("/sampling").param("project", project), measurer)).contains("-S01");
    }

    @Test
    void what_is_refused_stays_filled_in_and_says_why() throws Exception {
        Map<String, String> fields = filled();
        fields.put("p", "0.2");
        fields.put("p.source", "某文件");

        MockHttpServletResponse answer = send(fields);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("只可更严", "value=\"0.2\"", PlotStory.SOURCE);
        fields.put("p", "zwei");
        assertThat(send(fields).getContentAsString(StandardCharsets.UTF_8)).contains("无法读取");
        fields.put("equations", "");
        assertThat(send(fields).getContentAsString(StandardCharsets.UTF_8)).contains("没有填完整");
    }

    @Test
    void the_plots_go_to_the_field_as_the_table_that_comes_back() throws Exception {
        SamplingPlan plan = plots.planned();

        byte[] table =
                door.perform(
                                get("/sampling/" + plan.id().value() + "/plots.csv")
                                        .with(
                                                authentication(
                                                        SignedInPerson.of(plots.story.measurer))))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();

        FormReading reading = FormTable.read(table, TableForm.get("plots"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).hasSize(21);
        assertThat(reading.rows().getFirst().get("plot_area").value()).isEqualTo(667);
    }

    @Test
    void who_develops_the_project_does_not_see_where_the_plots_lie() throws Exception {
        SamplingPlan plan = plots.planned();

        assertThat(
                        door.perform(
                                        get("/sampling/" + plan.id().value())
                                                .with(
                                                        authentication(
                                                                SignedInPerson.of(
                                                                        plots.story.developer))))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(403);
    }

    private MultiValueMap<String, String> first() {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<String, String>();
        filled().forEach(fields::add);
        return fields;
    }

    private Map<String, String> filled() {
        Map<String, String> fields = new HashMap<>();
        fields.put("project", plots.project.id().value().toString());
        fields.put("edition", plots.start.value().toString());
        fields.put("grouping", "SPECIES");
        fields.put("firstDay", "2016-07-01");
        fields.put("lastDay", "2021-06-30");
        fields.put("equations", "fujian-volume");
        fields.put("area", "667");
        fields.put("area.source", PlotStory.SOURCE);
        stratum(fields, 0, "杉木", "100", "30");
        stratum(fields, 1, "马尾松", "200", "50");
        return fields;
    }

    private static void stratum(
            Map<String, String> fields, int at, String name, String mean, String deviation) {
        fields.put("stratum." + at, name);
        fields.put("mean." + at, mean);
        fields.put("deviation." + at, deviation);
        fields.put("source." + at, PlotStory.SOURCE);
    }

    private MockHttpServletResponse send(Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder form =
                post("/sampling")
                        .with(csrf())
                        .with(authentication(SignedInPerson.of(plots.story.measurer)));
        fields.forEach(form::param);
        return door.perform(form).andReturn().getResponse();
    }

    private String read(MockHttpServletRequestBuilder page, Acting reader) throws Exception {
        MockHttpServletResponse answer =
                door.perform(page.with(authentication(SignedInPerson.of(reader))))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
