package org.tanku.platform.party.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Party;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;

import java.util.List;
import java.util.Map;

@House
@TestPropertySource(properties = "tanku.demo=true")
class DemoTest {
    @LocalServerPort private int port;

    @Autowired private Parties parties;

    @Autowired private JdbcClient db;

    @Test
    void every_role_has_its_marked_demo_person_who_has_no_password() {
        List<Person> people = parties.listPersons().stream().filter(Person::demo).toList();
        assertThat(people).hasSizeGreaterThanOrEqualTo(9);
        for (Role role : Role.values()) {
            assertThat(people)
                    .as(role.name())
                    .anyMatch(each -> parties.actingAs(each.id()).may(role));
        }
        assertThat(people).allMatch(each -> each.name().contains("演示"));
        assertThat(
                        db.sql(
                                        "select count(*) from party.password join party.party"
                                                + " on party.id = person_id where party.demo")
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(parties.listOrganisations().stream().filter(Party::demo).map(Party::name))
                .contains("常口村（演示）");
        assertThat(parties.hasAdministrator()).isFalse();
    }

    @Test
    void a_button_signs_in_as_a_demo_person() {
        Visitor visitor = Visitor.at(port);
        assertThat(visitor.get("/login").body()).contains("县级调查员").contains("林业调查员（三明市将乐县）");
        assertThat(visitor.get("/login?lang=en").body())
                .contains("Forest surveyor (Jiangle, Sanming)");
        visitor.post("/login/demo", Map.of("person", id("demo-administrator")));
        assertThat(visitor.get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    void a_demo_person_signs_in_from_this_machine_only() {
        assertThat(Visitor.at(port).get("/login", "X-Forwarded-For", "10.0.0.1").body())
                .doesNotContain("县级调查员");
    }

    @Test
    void a_real_person_is_no_demo_person_and_the_form_lets_no_demo_person_in() {
        Person real = parties.registerPerson("测试人员", "real-person", false);
        Visitor visitor = Visitor.at(port);
        visitor.get("/login");
        assertThat(visitor.post("/login/demo", Map.of("person", real.id().toString())).statusCode())
                .isEqualTo(404);
        assertThat(Visitor.target(visitor.signIn("demo-administrator", "")))
                .isEqualTo("/login?refused");
    }

    @Test
    void whom_a_demo_administrator_registers_is_a_demo_person_without_a_way_in_later() {
        Person real = parties.registerPerson("测试人员", "real-person-2", false);
        Visitor visitor = Visitor.at(port);
        visitor.get("/login");
        visitor.post("/login/demo", Map.of("person", id("demo-administrator")));
        visitor.get("/people");
        visitor.post(
                "/people",
                Map.of(
                        "name",
                        "演示新人",
                        "loginName",
                        "demo-new",
                        "organisation",
                        "self",
                        "password",
                        "a long enough password"));

        Person made = parties.findPersonByLogin("demo-new").orElseThrow();
        assertThat(made.demo()).isTrue();
        visitor.post(
                "/people/" + real.id() + "/appointments",
                Map.of("role", "ADMINISTRATOR", "region", "35"));
        assertThat(visitor.get("/people/" + real.id()).body()).contains("只能管理演示人员");
        visitor.post(
                "/people/" + real.id() + "/password", Map.of("password", "a long enough password"));
        assertThat(parties.listAppointments(real.id())).isEmpty();
        assertThat(parties.actingAs(made.id()).may(Role.ADMINISTRATOR, Region.PROVINCE)).isFalse();
        assertThat(
                        Visitor.target(
                                Visitor.at(port).signIn("real-person-2", "a long enough password")))
                .isEqualTo("/login?refused");
    }

    private String id(String loginName) {
        return parties.findPersonByLogin(loginName).orElseThrow().id().toString();
    }
}
