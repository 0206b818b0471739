package org.tanku.platform.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.land.Browser;
import org.tanku.platform.land.LandMap;
import org.tanku.platform.land.StandGround;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.Projects;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Where a project lies, as the public sees it: only when the operator allows, and only coarsely.
@House
@TestPropertySource(
        properties = {
            "tanku.demo=true",
            "tanku.public-coordinates=200",
            "tanku.map-approval=测试号 1"
        })
class PublicGroundTest {
    @Autowired private WebApplicationContext house;
    @Autowired private Projects projects;
    @Autowired private LandMap landMap;

    @Test
    void the_page_of_a_project_shows_squares_and_no_corner_of_a_stand() throws Exception {
        Project project = projects.listProjects().getFirst();
        String page =
                Browser.of(house)
                        .perform(get("/projects/" + project.id().value()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("坐标已粗化为 200 米的方格", "class=\"cell\"", "117.3", "测试号 1");
        StandGround stand = landMap.list(project.start()).getFirst();
        assertThat(page)
                .doesNotContain(
                        String.format(Locale.ROOT, "%.5f", stand.degrees().getCoordinate().getX()));
    }
}
