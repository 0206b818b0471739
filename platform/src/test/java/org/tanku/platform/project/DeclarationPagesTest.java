package org.tanku.platform.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.party.SignedIn;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@House
class DeclarationPagesTest {
    @Autowired private WebApplicationContext house;

    private CycleStory story;
    private MockMvc door;
    private Map<String, String> form;

    @BeforeEach
    void fill_in_a_form_of_one_yuan() {
        story = new CycleStory(house, "350721");
        door = MockMvcBuilders.webAppContextSetup(house).apply(springSecurity()).build();
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"));
        form =
                new TreeMap<>(
                        Map.of(
                                "name", "一元碳汇测试",
                                "title", story.title(start).value().toString(),
                                "scheme", "ONE_YUAN",
                                "start", start.value().toString(),
                                "firstDay", "2016-07-01",
                                "lastDay", "2036-06-30"));
    }

    @Test
    void the_chosen_scheme_shows_its_rules_and_keeps_what_was_filled_in() throws Exception {
        form.put("askRules", "true");

        String page = told(posted());

        assertThat(page)
                .contains("rule.Y1")
                .contains("document.Y1")
                .contains("卖方为村集体或林农")
                .contains("一元碳汇测试")
                .doesNotContain("??");
        form.put("scheme", "NEUTRAL_FOREST");
        assertThat(told(posted("?lang=en")))
                .contains("value.k_BSL")
                .contains("share of the modelled baseline")
                .doesNotContain("??");
    }

    @Test
    void an_answer_without_a_document_is_refused_and_one_with_it_is_shown() throws Exception {
        form.put("startedOn", "2014-03-01");
        form.put("rule.Y1", "holds");
        assertThat(told(posted())).contains("没有写佐证材料").doesNotContain("??");

        form.put("document.Y1", "村委会证明（测试）");
        MockHttpServletResponse done = posted();

        assertThat(done.getStatus()).isEqualTo(302);
        String page = told(answer(get(String.valueOf(done.getRedirectedUrl()))));
        assertThat(page).contains("村委会证明（测试）").contains("2014-03-01").doesNotContain("??");
    }

    @Test
    void an_open_rule_and_a_scheme_that_is_not_taken_are_told() throws Exception {
        form.put("startedOn", "2014-03-01");
        assertThat(told(posted())).contains("未答复").doesNotContain("??");

        form.put("scheme", "FFCER_BAMBOO");
        assertThat(told(posted())).contains("本平台不受理该机制").contains("竹秆").doesNotContain("??");
    }

    private MockHttpServletResponse posted() throws Exception {
        return posted("");
    }

    private MockHttpServletResponse posted(String query) throws Exception {
        MockHttpServletRequestBuilder request = post("/projects" + query);
        form.forEach(request::param);
        return answer(request.with(csrf()));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        SignedIn developer =
                new SignedIn(story.developer.person(), "cycle", "测试人员", List.of(), "", false);
        return door.perform(request.with(user(developer))).andReturn().getResponse();
    }

    private static String told(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
