package org.tanku.platform.disturbance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.tanku.platform.StandLine.fir;

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
import org.tanku.platform.measurement.MonitoringReport;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

@House
class DisturbancePagesTest {
    @Autowired private WebApplicationContext house;

    private CycleStory story;
    private LossStory losses;
    private MockMvc door;
    private String list;

    @BeforeEach
    void open_the_door() {
        story = new CycleStory(house);
        losses = new LossStory(house, story.ticketProject(fir("0001", "60")), story.developer);
        door = MockMvcBuilders.webAppContextSetup(house).apply(springSecurity()).build();
        list = "/disturbances?project=" + losses.project.id().value();
    }

    @Test
    void a_fire_is_recorded_corrected_and_shown_in_the_report() throws Exception {
        assertThat(read("/projects/" + losses.project.id().value())).contains(list);
        assertThat(read(list)).contains("还没有记录", "火灾调查报告");

        assertThat(send(post("/disturbances"), filled()).getRedirectedUrl()).isEqualTo(list);

        assertThat(read(list)).contains("火灾", "2019-04-05", "有效");
        Disturbance fire = losses.disturbances.listHolding(losses.project.id()).getFirst();
        String correction = "/disturbances/" + fire.id().value() + "/correction";
        assertThat(read(correction)).contains("value=\"5.0\"");
        Map<String, String> right = filled();
        right.put("area", "6");
        assertThat(answer(send(post(correction), right))).contains("写明原因");
        right.put("because", "复测");
        assertThat(send(post(correction), right).getRedirectedUrl()).isEqualTo(list);
        assertThat(read(list + "&lang=en")).contains("corrected", "复测", "6.00");
        MonitoringReport report =
                story.measured(losses.project, story.survey(CycleStory.END, fir("0001", "95")));
        assertThat(read("/reports/" + report.id().value() + "?lang=zh-CN"))
                .contains("监测期内的火灾与采伐", "6.00", "未计火灾排放");
    }

    @Test
    void what_is_refused_stays_filled_in_and_bad_rows_are_listed() throws Exception {
        Map<String, String> fields = filled();
        fields.put("kind", "FELLING");
        assertThat(answer(send(post("/disturbances"), fields))).contains("采伐许可证号。", "value=\"5\"");
        fields.put("day", "某天");
        assertThat(answer(send(post("/disturbances"), fields))).contains("没有填完整");

        MockHttpServletResponse rejected =
                door.perform(
                                multipart("/disturbances/file")
                                        .file(
                                                new MockMultipartFile(
                                                        "file",
                                                        "fires.csv",
                                                        "text/csv",
                                                        ("种类,小班号,日期,面积（亩）\n火灾,"
                                                                        + story.code("0001")
                                                                        + ",2019-04-05,99\n")
                                                                .getBytes(StandardCharsets.UTF_8)))
                                        .param("project", losses.project.id().value().toString())
                                        .param("document", losses.paper.toString())
                                        .with(csrf())
                                        .with(authentication(SignedInPerson.of(story.developer))))
                        .andReturn()
                        .getResponse();

        assertThat(rejected.getStatus()).isEqualTo(422);
        assertThat(answer(rejected)).contains("99.0", "不超过小班面积");
    }

    private Map<String, String> filled() {
        Map<String, String> fields = new HashMap<>();
        fields.put("project", losses.project.id().value().toString());
        fields.put("kind", "FIRE");
        fields.put("stand", story.code("0001").toString());
        fields.put("day", "2019-04-05");
        fields.put("area", "5");
        fields.put("document", losses.paper.toString());
        return fields;
    }

    private MockHttpServletResponse send(
            MockHttpServletRequestBuilder form, Map<String, String> fields) throws Exception {
        fields.forEach(form::param);
        return door.perform(
                        form.with(csrf()).with(authentication(SignedInPerson.of(story.developer))))
                .andReturn()
                .getResponse();
    }

    private static String answer(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private String read(String page) throws Exception {
        MockHttpServletResponse answer =
                door.perform(get(page).with(authentication(SignedInPerson.of(story.developer))))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer(answer);
    }
}
