package org.tanku.platform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.project.Projects;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.tenure.Tenure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The public search by village and by holder.
@House
class SearchTest {
    @Autowired private ApplicationContext house;
    @Autowired private JdbcClient db;
    @LocalServerPort private int port;

    private DisclosureStory story;
    private Visitor anybody;

    @BeforeEach
    void a_village_with_units() {
        story = new DisclosureStory(house);
        anybody = Visitor.at(port);
    }

    @Test
    void a_village_is_found_by_its_code_with_or_without_dashes() {
        String stand =
                house.getBean(Projects.class)
                        .getBoundary(story.project.id())
                        .stands()
                        .getFirst()
                        .toString();
        String village = stand.substring(0, stand.lastIndexOf('-', stand.lastIndexOf('-') - 1));

        assertThat(search(village)).contains(story.project.number(), "有 1 个已登记的项目");
        assertThat(search(stand)).contains(story.project.number());
        assertThat(search(village + "0")).doesNotContain(story.project.number());
        assertThat(search("350428-000-000") + search("350428000000"))
                .contains("村代码 350428-000-000 的写法没有错")
                .doesNotContain(story.project.number());
    }

    @Test
    void a_typing_error_in_the_code_of_a_village_is_told_apart_from_an_empty_village() {
        assertThat(anybody.get("/search?q=350999101205").statusCode()).isEqualTo(400);
        assertThat(search("350999101205")).contains("可能输错了：没有这个县");
        assertThat(search("35042810120")).contains("村代码的位数不对");
        assertThat(anybody.get("/search?q=350428000000").statusCode()).isEqualTo(200);
        assertThat(anybody.get("/search?q=350999101205&lang=en").body())
                .contains("no such county")
                .doesNotContain("??");
    }

    @Test
    void an_organisation_is_found_with_its_rights_and_its_units() {
        PartyId holder = holder();
        String name = "丛林测试合作社 " + UUID.randomUUID();
        name(holder, name, "ORGANISATION");

        String page = search(name.substring(0, 8));

        assertThat(page)
                .contains(name, story.project.number(), story.block.number())
                .contains(account(holder), "持有单位的机构");
        assertThat(anybody.get("/search?lang=en&q=" + encoded(name)).body())
                .contains("Organisations that hold units", account(holder))
                .doesNotContain("??");
    }

    @Test
    void an_organisation_that_holds_nothing_is_not_disclosed_and_not_found() {
        String name = "空手测试公司 " + UUID.randomUUID();
        house.getBean(Parties.class).registerOrganisation(name, false);
        assertThat(search(name)).contains("没有找到").doesNotContain("持有单位的机构");
    }

    @Test
    void a_person_is_found_by_no_part_of_the_name_whole_or_masked() {
        PartyId holder = holder();
        name(holder, "鄢测试", "PERSON");

        for (String words : new String[] {"鄢测试", "鄢", "鄢*"}) {
            assertThat(search(words))
                    .as(words)
                    .doesNotContain(story.project.number(), account(holder));
        }
        assertThat(search(story.project.number()))
                .as("found by its number it shows the masked name")
                .contains("鄢*")
                .doesNotContain("鄢测试");
    }

    private PartyId holder() {
        return house.getBean(Tenure.class)
                .getTitle(story.project.titles().getFirst())
                .claim()
                .holder();
    }

    private String account(PartyId holder) {
        return house.getBean(Registry.class).findAccountOf(holder).orElseThrow().number();
    }

    private void name(PartyId party, String name, String kind) {
        db.sql("update party.party set name = :name, kind = :kind where id = :id")
                .param("name", name)
                .param("kind", kind)
                .param("id", party.value())
                .update();
    }

    private String search(String words) {
        return anybody.get("/search?q=" + encoded(words)).body();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
