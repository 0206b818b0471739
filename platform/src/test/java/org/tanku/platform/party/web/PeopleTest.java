package org.tanku.platform.party.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.party.Appointment;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;

import java.util.Map;

@House
class PeopleTest {
    private static final Region SANMING = new Region("3504");
    private static final Region JIANGLE = new Region("350428");
    private static final String FIRST = "初始密码 one time 1";

    @LocalServerPort private int port;

    @Autowired private ApplicationContext house;

    @Autowired private Parties parties;

    @Test
    void a_registered_person_changes_the_first_password_before_anything_else() {
        Visitor administrator = Staff.of(house).visitor(port, Role.ADMINISTRATOR, Region.PROVINCE);
        administrator.get("/people");
        administrator.post("/people", newcomer("first-day", FIRST));
        Person person = parties.findPersonByLogin("first-day").orElseThrow();
        administrator.post(
                "/people/" + person.id() + "/appointments",
                Map.of("role", "ADMINISTRATOR", "region", "350428"));

        Visitor visitor = Visitor.at(port);
        visitor.signIn("first-day", FIRST);
        assertThat(Visitor.target(visitor.get("/people"))).isEqualTo("/password");
        assertThat(visitor.get("/password").body()).contains("请先设置自己的密码");
        assertThat(visitor.post("/password", Map.of("password", FIRST, "repeated", FIRST)).body())
                .contains("与原密码相同");
        visitor.post("/password", Map.of("password", Staff.PASSWORD, "repeated", Staff.PASSWORD));
        assertThat(Visitor.target(visitor.get("/people"))).isEqualTo("/second-factor");

        assertThat(Visitor.target(Visitor.at(port).signIn("first-day", FIRST)))
                .isEqualTo("/login?refused");
        assertThat(Visitor.target(Visitor.at(port).signIn("first-day", Staff.PASSWORD)))
                .isEqualTo("/");
    }

    @Test
    void another_password_ends_the_sessions_of_the_one_before() {
        Staff staff = Staff.of(house);
        Person person = staff.hire(Role.SURVEYOR, JIANGLE);
        Visitor stranger = Visitor.at(port);
        stranger.signIn(person.loginName(), Staff.PASSWORD);
        assertThat(stranger.get("/password").statusCode()).isEqualTo(200);
        Visitor administrator = staff.visitor(port, Role.ADMINISTRATOR, Region.PROVINCE);
        administrator.get("/people/" + person.id());
        administrator.post("/people/" + person.id() + "/password", Map.of("password", FIRST));
        assertThat(Visitor.target(stranger.get("/password"))).isEqualTo("/login?ended");
        assertThat(stranger.get("/login?ended").body()).contains("此前的登录已失效");

        Visitor owner = Visitor.at(port);
        owner.signIn(person.loginName(), FIRST);
        Visitor second = Visitor.at(port);
        second.signIn(person.loginName(), FIRST);
        owner.get("/password");
        owner.post("/password", Map.of("password", Staff.PASSWORD, "repeated", Staff.PASSWORD));
        assertThat(owner.get("/password").statusCode()).as("who chose it goes on").isEqualTo(200);
        assertThat(Visitor.target(second.get("/password"))).isEqualTo("/login?ended");
    }

    @Test
    void an_administrator_appoints_within_the_own_region_only() {
        Staff staff = Staff.of(house);
        Visitor ofSanming = staff.visitor(port, Role.ADMINISTRATOR, SANMING);
        Person person = staff.hire(Role.SURVEYOR, JIANGLE);
        String page = "/people/" + person.id();
        assertThat(ofSanming.get(page).body()).contains("三明市将乐县").doesNotContain("福州市");

        ofSanming.post(page + "/appointments", Map.of("role", "MEASURER", "region", "350428"));
        assertThat(parties.actingAs(person.id()).may(Role.MEASURER, JIANGLE)).isTrue();
        assertThat(ofSanming.get(page).body()).contains("已任命");
        assertThat(
                        ofSanming
                                .post(
                                        page + "/appointments",
                                        Map.of("role", "MEASURER", "region", "35"))
                                .statusCode())
                .isEqualTo(403);
        assertThat(parties.actingAs(person.id()).may(Role.MEASURER, Region.PROVINCE)).isFalse();
    }

    @Test
    void a_withdrawn_role_ends_at_once_in_a_running_session() {
        Staff staff = Staff.of(house);
        Person person = staff.hire(Role.ADMINISTRATOR, JIANGLE);
        Visitor visitor = Visitor.at(port);
        visitor.signIn(person.loginName(), Staff.PASSWORD);
        assertThat(visitor.get("/people").statusCode()).isEqualTo(200);

        Visitor province = staff.visitor(port, Role.ADMINISTRATOR, Region.PROVINCE);
        province.get("/people");
        province.post(
                "/people/" + person.id() + "/appointments/withdraw",
                Map.of("role", "ADMINISTRATOR", "region", "350428"));
        assertThat(visitor.get("/people").statusCode()).isEqualTo(403);
    }

    @Test
    void nobody_becomes_a_higher_administrator_by_giving_that_one_a_password() {
        Staff staff = Staff.of(house);
        Visitor county = staff.visitor(port, Role.ADMINISTRATOR, JIANGLE);
        Person province = staff.hire(Role.ADMINISTRATOR, Region.PROVINCE);
        county.get("/people");
        assertThat(
                        county.post(
                                        "/people/" + province.id() + "/password",
                                        Map.of("password", FIRST))
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_login_name_is_given_once() {
        Visitor administrator = Staff.of(house).visitor(port, Role.ADMINISTRATOR, Region.PROVINCE);
        administrator.get("/people");
        administrator.post("/people", newcomer("only-once", FIRST));
        assertThat(administrator.post("/people", newcomer("Only-Once", FIRST)).body())
                .contains("这个登录名已有人使用");
        assertThat(administrator.post("/people", newcomer("x", FIRST)).body()).contains("登录名不符合规则");
        assertThat(administrator.post("/people", newcomer("too-short", "short")).body())
                .contains("至少需要 12 个字符");
    }

    @Test
    void a_real_name_is_verified_with_how_it_was_seen() {
        Staff staff = Staff.of(house);
        Person person = staff.hire(Role.RIGHTS_HOLDER, JIANGLE);
        Visitor administrator = staff.visitor(port, Role.ADMINISTRATOR, JIANGLE);
        assertThat(administrator.get("/people/" + person.id()).body()).contains("未核验");
        administrator.post("/people/" + person.id() + "/real-name", Map.of("how", "窗口查验证件"));
        assertThat(parties.getPerson(person.id()).realName())
                .isEqualTo(new Person.RealName.Verified("窗口查验证件"));
        assertThat(administrator.get("/people/" + person.id()).body()).contains("窗口查验证件");
    }

    @Test
    void outside_demo_mode_nobody_signs_in_as_a_demo_person() {
        Person demo = parties.registerPerson("演示人员", "demo-left-over", true);
        parties.appoint(demo.id(), Role.ADMINISTRATOR, Region.PROVINCE, demo.id());
        assertThat(parties.listAppointments(demo.id()))
                .containsExactly(new Appointment(Role.ADMINISTRATOR, Region.PROVINCE));
        Visitor visitor = Visitor.at(port);
        assertThat(visitor.get("/login").body()).doesNotContain("演示账户");
        assertThat(visitor.post("/login/demo", Map.of("person", demo.id().toString())).statusCode())
                .isEqualTo(404);
    }

    private static Map<String, String> newcomer(String loginName, String password) {
        return Map.of(
                "name",
                "测试新人",
                "loginName",
                loginName,
                "organisation",
                "self",
                "password",
                password);
    }
}
