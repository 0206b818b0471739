package org.tanku.platform.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.registry.Registry;

import java.util.List;
import java.util.regex.Pattern;

/// Lists show masked names, to officers too; pages of one thing tell whole names and write it down.
@House
class ListedNamesTest {
    private static final String NAME = "司徒测试";

    @LocalServerPort private int port;
    @Autowired private ApplicationContext house;
    @Autowired private JdbcClient db;

    @Test
    void the_list_of_rights_is_masked_and_the_page_of_one_is_whole_and_written_down() {
        String title = "/tenure/titles/" + titleOf(NAME);
        Visitor officer = visitor(Role.BUREAU_OFFICER);

        Parties log = house.getBean(Parties.class);
        for (String list : new String[] {"/tenure/titles", "/tenure/contracts/new"}) {
            assertThat(officer.get(list).body()).as(list).contains("司*").doesNotContain(NAME);
        }
        assertThat(log.searchReadings(NAME, 10)).isEmpty();
        assertThat(officer.get(title).body()).contains(NAME);
        assertThat(log.searchReadings(NAME, 10))
                .extracting(Parties.NameReading::page)
                .containsExactly(title);
    }

    @Test
    void the_desk_of_the_registry_lists_masked_names_by_pages() {
        Registry registry = house.getBean(Registry.class);
        Staff staff = Staff.of(house);
        Acting officer =
                staff.parties().actingAs(staff.hire(Role.REGISTRY_OFFICER, Region.PROVINCE).id());
        Person farmer = farmer();
        registry.openAccount(farmer.id(), officer);
        int others = 101 - registry.listAccounts().size() % 100;
        for (int i = 0; i < others; i++) {
            registry.openAccount(staff.parties().registerOrganisation("测试单位", false).id(), officer);
        }
        int all = registry.listAccounts().size();
        int last = Math.ceilDiv(all, 100);

        Visitor reader = visitor(Role.REGISTRY_OFFICER);
        StringBuilder seen = new StringBuilder();
        int rows = 0;
        for (int page = 1; page <= last; page++) {
            String body = reader.get("/registry?page=" + page).body();
            int here =
                    (int)
                            Pattern.compile("/registry/accounts/[0-9a-f-]{36}")
                                    .matcher(body)
                                    .results()
                                    .count();
            assertThat(here).isLessThanOrEqualTo(100);
            rows += here;
            seen.append(body);
        }
        assertThat(rows).isEqualTo(all);
        assertThat(last).isGreaterThan(1);
        assertThat(seen).contains("司*", "第 1 页，共 " + last + " 页").doesNotContain(NAME);
        assertThat(reader.get("/registry?page=99999").body()).contains("第 " + last + " 页");
        assertThat(readingsOf(farmer)).isEmpty();
    }

    @Test
    void the_overview_of_second_factors_is_masked_and_the_page_of_a_person_is_written_down() {
        Person farmer = farmer();
        Visitor administrator = visitor(Role.ADMINISTRATOR);

        assertThat(administrator.get("/people/second-factors").body())
                .contains("司*", farmer.loginName())
                .doesNotContain(NAME);
        assertThat(readingsOf(farmer)).isEmpty();
        String page = "/people/" + farmer.id() + "/second-factor";
        assertThat(administrator.get(page).body()).contains(NAME);
        assertThat(readingsOf(farmer)).containsExactly(page);
    }

    @Test
    void an_administrator_chooses_deputies_of_others_by_masked_name_and_login_name() {
        Staff staff = Staff.of(house);
        Person administrator = staff.hire(Role.ADMINISTRATOR, Region.PROVINCE);
        Person farmer = farmer();
        Person colleague =
                staff.parties()
                        .registerPerson(
                                "令狐测试",
                                "linghu-" + System.nanoTime(),
                                administrator.organisation(),
                                false);
        Visitor visitor = Visitor.at(port);
        visitor.signIn(administrator.loginName(), Staff.PASSWORD);

        assertThat(visitor.get("/deputies").body())
                .contains("司* · " + farmer.loginName(), "令狐测试")
                .doesNotContain(NAME);
        assertThat(readingsOf(farmer)).isEmpty();
        assertThat(colleague.name()).isEqualTo("令*");
    }

    @Test
    void an_officer_of_the_bureau_finds_the_log_of_readings_among_the_places_of_work() {
        String link = "href=\"/name-readings\"";
        assertThat(visitor(Role.BUREAU_OFFICER).get("/").body()).contains(link);
        assertThat(visitor(Role.REGISTRY_OFFICER).get("/").body()).doesNotContain(link);
    }

    private Person farmer() {
        Parties parties = house.getBean(Parties.class);
        Person farmer = parties.registerPerson(NAME, "situ-" + System.nanoTime(), false);
        parties.appoint(farmer.id(), Role.RIGHTS_HOLDER, Region.PROVINCE, farmer.id());
        return farmer;
    }

    /// A right is claimed for an organisation; here its holder turns out to be a person, as in
    /// books that were kept before anybody asked.
    private String titleOf(String name) {
        CycleStory story = new CycleStory(house);
        String title = story.title(story.survey(CycleStory.START, fir("0001", "60"))).toString();
        db.sql("update party.party set kind = 'PERSON', name = :name where id = :id")
                .param("name", name)
                .param("id", story.holder.organisation().value())
                .update();
        return title;
    }

    private List<String> readingsOf(Person person) {
        return house.getBean(Parties.class).listReadingsOf(person.id(), 10).stream()
                .map(Parties.NameReading::page)
                .toList();
    }

    private Visitor visitor(Role role) {
        return Staff.of(house).visitor(port, role, Region.PROVINCE);
    }
}
