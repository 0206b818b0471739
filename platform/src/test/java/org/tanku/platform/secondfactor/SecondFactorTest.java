package org.tanku.platform.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.platform.House;
import org.tanku.platform.Phone;
import org.tanku.platform.Visitor;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The second factor of officers, from enrolment to reset.
@House
class SecondFactorTest {
    private static final Region COUNTY = new Region("350428");

    @Autowired private ApplicationContext house;
    @Autowired private SecondFactors factors;
    @Autowired private Parties parties;
    @Autowired private JdbcClient db;
    @LocalServerPort private int port;

    private Staff staff;

    @BeforeEach
    void meet() {
        staff = Staff.of(house);
    }

    @Test
    void an_officer_without_a_second_factor_reaches_nothing_but_its_enrolment() {
        for (Role role :
                List.of(
                        Role.REGISTRY_OFFICER,
                        Role.ADMINISTRATOR,
                        Role.BUREAU_OFFICER,
                        Role.VERIFIER)) {
            Visitor officer = Visitor.at(port);
            officer.signInWithPasswordOnly(
                    staff.hire(role, Region.PROVINCE).loginName(), Staff.PASSWORD);
            for (String page : List.of("/", "/registry", "/people", "/password", "/projects")) {
                assertThat(Visitor.target(officer.get(page)))
                        .as("%s as %s", page, role)
                        .isEqualTo("/second-factor");
            }
            assertThat(officer.get("/second-factor").body()).contains("<svg", "二维码");
            assertThat(Visitor.target(officer.post("/registry/accounts", Map.of("holder", "x"))))
                    .isEqualTo("/second-factor");
        }
    }

    @Test
    void other_roles_work_without_one() {
        Visitor measurer = Visitor.at(port);
        measurer.signInWithPasswordOnly(
                staff.hire(Role.MEASURER, COUNTY).loginName(), Staff.PASSWORD);
        assertThat(measurer.get("/reports").statusCode()).isEqualTo(200);
    }

    @Test
    void a_phone_is_enrolled_by_its_first_code_and_asked_at_the_next_sign_in() {
        Person person = staff.hire(Role.REGISTRY_OFFICER, Region.PROVINCE);
        Phone phone = Phone.of(person.loginName());
        Visitor first = passwordOnly(person);
        phone.scan(first.get("/second-factor").body());
        assertThat(first.post("/second-factor/enrol", Map.of("code", "000000")).body())
                .contains("口令不正确");
        String codes = first.post("/second-factor/enrol", Map.of("code", phone.next())).body();
        phone.keep(codes);
        assertThat(first.get("/registry").statusCode()).isEqualTo(200);

        Visitor second = passwordOnly(person);
        assertThat(Visitor.target(second.get("/registry"))).isEqualTo("/second-factor");
        second.get("/second-factor");
        assertThat(Visitor.target(second.post("/second-factor/code", Map.of("code", phone.next()))))
                .isEqualTo("/registry");
        assertThat(second.get("/registry").statusCode()).isEqualTo(200);
        assertThat(
                        db.sql(
                                        """
                                        select count(*)
                                          from secondfactor.recovery_code
                                         where person_id = :person
                                           and digest like '%-%'
                                        """)
                                .param("person", person.id().value())
                                .query(Long.class)
                                .single())
                .as("codes kept readable")
                .isZero();
    }

    @Test
    void a_code_works_once_even_when_it_is_sent_eight_times_at_once() throws Exception {
        Person person = enrolled();
        String code = Phone.of(person.loginName()).next();
        Callable<Boolean> give = () -> factors.give(person.id(), code).isEmpty();
        try (var threads = Executors.newFixedThreadPool(8)) {
            long taken = 0;
            for (Future<Boolean> each : threads.invokeAll(java.util.Collections.nCopies(8, give))) {
                taken += each.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        }
        assertThat(factors.give(person.id(), code)).contains(FactorRefusal.CODE_WAS_USED);
    }

    @Test
    void after_five_wrong_codes_even_a_right_one_has_to_wait() {
        Person person = enrolled();
        Phone phone = Phone.of(person.loginName());
        String wrong = phone.code(40);
        for (int i = 0; i < 5; i++) {
            assertThat(factors.give(person.id(), wrong)).contains(FactorRefusal.CODE_IS_WRONG);
        }
        assertThat(factors.give(person.id(), phone.next())).contains(FactorRefusal.MUST_WAIT);
        assertThat(factors.give(person.id(), phone.recovery())).contains(FactorRefusal.MUST_WAIT);
        assertThat(whatHappened(person)).contains(FactorEvent.What.PAUSED);
        db.sql(
                        """
                        update secondfactor.authenticator
                           set failed_at = failed_at - interval '6 minutes'
                         where person_id = :person
                        """)
                .param("person", person.id().value())
                .update();
        assertThat(factors.give(person.id(), phone.next())).isEmpty();
    }

    @Test
    void a_recovery_code_stands_in_for_the_phone_once() {
        Person person = enrolled();
        String code = Phone.of(person.loginName()).recovery();
        Visitor visitor = passwordOnly(person);
        visitor.get("/second-factor");
        visitor.post(
                "/second-factor/code",
                Map.of("code", " " + code.toUpperCase(java.util.Locale.ROOT)));
        assertThat(visitor.get("/registry").statusCode()).isEqualTo(200);
        assertThat(factors.give(person.id(), code)).contains(FactorRefusal.CODE_IS_WRONG);
        assertThat(whatHappened(person)).contains(FactorEvent.What.RECOVERY_CODE_USED);
        assertThat(factors.status(person.id(), true).recoveryCodesLeft()).isEqualTo(9);
    }

    @Test
    void an_administrator_resets_a_lost_one_with_a_reason_that_stays() {
        Person person = enrolled();
        Person administrator = staff.hire(Role.ADMINISTRATOR, Region.PROVINCE);
        Visitor office = Visitor.at(port);
        office.signIn(administrator.loginName(), Staff.PASSWORD);
        String page = "/people/" + person.id() + "/second-factor";
        assertThat(office.get(page).statusCode()).isEqualTo(200);
        office.post(page + "/reset", Map.of("reason", " "));
        assertThat(office.get(page).body()).contains("请写明原因");
        office.post(page + "/reset", Map.of("reason", "手机进水，已当面核对证件"));
        assertThat(office.get(page).body())
                .contains("手机进水，已当面核对证件", administrator.registeredName().whole());
        assertThat(passwordOnly(person).get("/second-factor").body()).contains("二维码");
        assertThatThrownBy(() -> db.sql("delete from secondfactor.event").update())
                .hasMessageContaining("takes inserts only");
    }

    @Test
    void a_reset_without_a_reason_or_without_anything_to_reset_is_refused() {
        Acting administrator =
                parties.actingAs(staff.hire(Role.ADMINISTRATOR, Region.PROVINCE).id());
        Person without = staff.hire(Role.VERIFIER, COUNTY);
        assertThat(factors.reset(without.id(), " ", administrator))
                .contains(FactorRefusal.REASON_IS_BLANK);
        assertThat(factors.reset(without.id(), "lost", administrator))
                .contains(FactorRefusal.NOT_ENROLLED);
        assertThat(factors.give(without.id(), "123456")).contains(FactorRefusal.NOT_ENROLLED);
    }

    @Test
    void a_secret_whose_key_is_gone_says_so_and_a_recovery_code_still_lets_in() {
        Person person = enrolled();
        db.sql(
                        """
                        update secondfactor.authenticator
                           set secret = set_byte(secret, 40, (get_byte(secret, 40) + 1) % 256)
                         where person_id = :person
                        """)
                .param("person", person.id().value())
                .update();
        Phone phone = Phone.of(person.loginName());
        assertThat(factors.give(person.id(), phone.next())).contains(FactorRefusal.KEY_IS_MISSING);
        assertThat(factors.give(person.id(), phone.recovery())).isEmpty();
    }

    @Test
    void nobody_resets_his_own_nor_one_of_another_region() {
        Person administrator = staff.hire(Role.ADMINISTRATOR, COUNTY);
        assertThat(factors.reset(administrator.id(), "lost", parties.actingAs(administrator.id())))
                .contains(FactorRefusal.OWN_FACTOR_IS_RESET_BY_ANOTHER);
        Person elsewhere = staff.hire(Role.VERIFIER, Region.PROVINCE);
        assertThatThrownBy(() ->
                        factors.reset(elsewhere.id(), "lost", parties.actingAs(administrator.id())))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void an_administrator_sees_who_needs_one_and_has_none() {
        Person without = staff.hire(Role.VERIFIER, COUNTY);
        Visitor office = staff.visitor(port, Role.ADMINISTRATOR, Region.PROVINCE);
        assertThat(office.get("/people/second-factors").body())
                .contains(without.name(), "keys/second-factor.key");
    }

    private Person enrolled() {
        Person person = staff.hire(Role.REGISTRY_OFFICER, Region.PROVINCE);
        Visitor.at(port).signIn(person.loginName(), Staff.PASSWORD);
        return person;
    }

    private Visitor passwordOnly(Person person) {
        Visitor visitor = Visitor.at(port);
        visitor.signInWithPasswordOnly(person.loginName(), Staff.PASSWORD);
        return visitor;
    }

    private List<FactorEvent.What> whatHappened(Person person) {
        return factors.status(person.id(), true).events().stream().map(FactorEvent::what).toList();
    }
}
