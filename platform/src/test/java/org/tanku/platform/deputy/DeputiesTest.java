package org.tanku.platform.deputy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// Naming deputies, acting for another, and the end of it.
@House
class DeputiesTest {
    private static final Region COUNTY = new Region("350428");
    private static final Region OTHER = new Region("350402");

    @Autowired private ApplicationContext house;
    @Autowired private Deputies deputies;
    @Autowired private Parties parties;
    @Autowired private JdbcClient db;
    @LocalServerPort private int port;

    private CycleStory cycle;
    private Acting officer;
    private Acting colleague;
    private LocalDate today;

    @BeforeEach
    void begin() {
        cycle = new CycleStory(house);
        officer = cycle.somebody(Role.BUREAU_OFFICER, Role.SURVEYOR);
        colleague = cycle.colleague(officer.organisation());
        today = deputies.today();
    }

    @Test
    void a_deputy_has_the_chosen_roles_in_the_chosen_region_and_nothing_more() {
        Acting standingIn = parties.actingAs(named(terms(Set.of(Role.BUREAU_OFFICER))));
        assertThat(standingIn.may(Role.BUREAU_OFFICER, COUNTY)).isTrue();
        assertThat(standingIn.may(Role.BUREAU_OFFICER, OTHER)).isFalse();
        assertThat(standingIn.may(Role.SURVEYOR)).isFalse();
        assertThat(standingIn.organisation()).isEqualTo(officer.organisation());
        assertThat(parties.actingAs(colleague.person()).appointments()).isEmpty();
    }

    @Test
    void it_ends_with_its_last_day_with_its_withdrawal_and_with_the_role_itself() {
        PartyId id = named(terms(Set.of(Role.BUREAU_OFFICER)));
        db.sql("update deputy.deputyship set first_day = :day, last_day = :day where id = :id")
                .param("day", today.minusDays(1))
                .param("id", id.value())
                .update();
        assertThat(parties.actingAs(id).appointments()).isEmpty();
        assertThat(deputies.withdraw(id, officer)).contains(DeputyRefusal.ALREADY_ENDED);

        PartyId second = named(terms(Set.of(Role.BUREAU_OFFICER)));
        assertThat(deputies.withdraw(second, officer)).isEmpty();
        assertThat(parties.actingAs(second).appointments()).isEmpty();

        PartyId third = named(terms(Set.of(Role.BUREAU_OFFICER)));
        db.sql(
                        """
                        update party.appointment
                           set withdrawn_at = now(), withdrawn_by = person_id
                         where person_id = :person
                        """)
                .param("person", officer.person().value())
                .update();
        assertThat(parties.actingAs(third).appointments()).isEmpty();
    }

    @Test
    void the_two_are_one_for_the_time_and_whatever_was_done_in_it_stays_of_both() {
        PartyId id = named(terms(Set.of(Role.BUREAU_OFFICER)));
        assertThat(parties.actingAs(colleague.person()).isSame(officer.person())).isTrue();
        assertThat(parties.actingAs(officer.person()).isSame(colleague.person())).isTrue();
        assertThat(parties.actingAs(id).isSame(officer.person())).isTrue();
        deputies.withdraw(id, officer);
        assertThat(parties.actingAs(colleague.person()).isSame(officer.person())).isFalse();
        assertThat(parties.actingAs(colleague.person()).isSame(id)).isTrue();
        assertThat(parties.actingAs(officer.person()).isSame(id)).isTrue();
    }

    @Test
    void wrong_terms_are_refused_by_name() {
        Acting stranger = cycle.somebody();
        assertThat(refusal(terms(officer.person(), PartyId.random(), today)))
                .isEqualTo(DeputyRefusal.PERSON_UNKNOWN);
        assertThat(refusal(terms(officer.person(), officer.person(), today)))
                .isEqualTo(DeputyRefusal.SAME_PERSON);
        Person demo =
                parties.registerPerson(
                        "演示", "demo-" + PartyId.random(), officer.organisation(), true);
        assertThat(refusal(terms(officer.person(), demo.id(), today)))
                .isEqualTo(DeputyRefusal.DEMO_AND_REAL_DO_NOT_MIX);
        assertThat(refusal(terms(officer.person(), stranger.person(), today)))
                .isEqualTo(DeputyRefusal.DEPUTY_OF_ANOTHER_ORGANISATION);
        assertThat(refusal(terms(Set.of()))).isEqualTo(DeputyRefusal.NO_ROLE_CHOSEN);
        assertThat(refusal(terms(Set.of(Role.ADMINISTRATOR))))
                .isEqualTo(DeputyRefusal.ADMINISTRATION_IS_NOT_HANDED_ON);
        assertThat(refusal(terms(Set.of(Role.VERIFIER))))
                .isEqualTo(DeputyRefusal.ROLE_NOT_HELD_THERE);
        assertThat(refusal(terms(officer.person(), colleague.person(), today.minusDays(1))))
                .isEqualTo(DeputyRefusal.SPAN_IS_OVER_BEFORE_IT_BEGINS);
        Deputyship.Terms good = terms(Set.of(Role.SURVEYOR));
        assertThat(
                        refusal(
                                new Deputyship.Terms(
                                        good.principal(),
                                        good.deputy(),
                                        good.roles(),
                                        good.region(),
                                        good.firstDay(),
                                        good.lastDay(),
                                        " ")))
                .isEqualTo(DeputyRefusal.REASON_IS_BLANK);
    }

    @Test
    void nobody_names_or_withdraws_one_for_another_but_an_administrator_there() {
        Deputyship.Terms terms = terms(Set.of(Role.SURVEYOR));
        assertThatThrownBy(() -> deputies.name(terms, colleague)).isInstanceOf(NotPermitted.class);
        Acting administrator = cycle.somebody(Role.ADMINISTRATOR);
        assertThat(deputies.name(terms, administrator)).isInstanceOf(Deputies.Naming.Named.class);
        PartyId id = named(terms);
        Acting stranger = cycle.somebody();
        assertThatThrownBy(() -> deputies.withdraw(id, stranger)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_page_lets_the_deputy_act_under_both_names_and_be_himself_again() {
        Staff staff = Staff.of(house);
        Person principal = staff.hire(Role.SURVEYOR, COUNTY);
        Person deputy =
                parties.registerPerson(
                        "代理人", "deputy-" + principal.loginName(), principal.organisation(), false);
        staff.signingIn().choosePassword(deputy.id(), Staff.PASSWORD);
        parties.appoint(deputy.id(), Role.MEASURER, COUNTY, deputy.id());
        Visitor first = Visitor.at(port);
        first.signIn(principal.loginName(), Staff.PASSWORD);
        first.get("/deputies");
        first.post(
                "/deputies",
                Map.of(
                        "principal", principal.id().toString(),
                        "deputy", deputy.id().toString(),
                        "roles", "SURVEYOR",
                        "region", COUNTY.code(),
                        "firstDay", today.toString(),
                        "lastDay", today.plusDays(1).toString(),
                        "reason", "出差"));
        String both = "代理人（代 " + principal.registeredName().whole() + "）";
        assertThat(first.get("/deputies").body()).contains(both, "有效");

        Visitor second = Visitor.at(port);
        second.signIn(deputy.loginName(), Staff.PASSWORD);
        assertThat(second.get("/land/editions").body()).doesNotContain("/land/editions/new");
        String page = second.get("/deputies").body();
        String act = page.replaceAll("(?s).*action=\"(/deputies/[0-9a-f-]+/act)\".*", "$1");
        second.post(act, Map.of());
        assertThat(second.get("/deputies").body()).contains("您现在的身份：" + both);
        second.post("/deputies/self", Map.of());
        assertThat(second.get("/deputies").body()).doesNotContain("您现在的身份");
        assertThat(first.post(act, Map.of()).statusCode()).as("for anybody else").isEqualTo(404);
    }

    private Deputyship.Terms terms(Set<Role> roles) {
        return new Deputyship.Terms(
                officer.person(),
                colleague.person(),
                roles,
                COUNTY,
                today,
                today.plusDays(7),
                "休假");
    }

    private Deputyship.Terms terms(PartyId principal, PartyId deputy, LocalDate lastDay) {
        return new Deputyship.Terms(
                principal, deputy, Set.of(Role.SURVEYOR), COUNTY, lastDay, lastDay, "休假");
    }

    private PartyId named(Deputyship.Terms terms) {
        if (deputies.name(terms, officer) instanceof Deputies.Naming.Named(var named)) {
            return named.id();
        }
        throw new AssertionError(terms);
    }

    private DeputyRefusal refusal(Deputyship.Terms terms) {
        if (deputies.name(terms, officer) instanceof Deputies.Naming.Refused(var reason)) {
            return reason;
        }
        throw new AssertionError(terms);
    }
}
