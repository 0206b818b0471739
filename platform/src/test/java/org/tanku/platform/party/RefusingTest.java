package org.tanku.platform.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.tanku.platform.House;

import java.util.List;
import java.util.Locale;

/// In a database of its own, where administrators can be counted.
@House
@TestPropertySource(properties = "test.of=refusing")
class RefusingTest {
    private static final Appointment PROVINCE =
            new Appointment(Role.ADMINISTRATOR, Region.PROVINCE);

    @Autowired private ApplicationContext house;

    @Autowired private People people;

    @Autowired private Parties parties;

    private Acting acting;

    @BeforeEach
    void somebody_administers_the_house() {
        acting = parties.actingAs(Staff.of(house).hire(Role.ADMINISTRATOR, Region.PROVINCE).id());
    }

    @Test
    void a_second_setup_is_refused() {
        assertThat(people.setUp("另一单位", newcomer("later", Staff.PASSWORD)))
                .isEqualTo(new People.Enrolment.Refused(PeopleRefusal.SETUP_IS_OVER));
    }

    @Test
    void the_last_administrator_stays_so_that_the_setup_never_opens_again() {
        Acting last = acting;
        for (Person each : parties.listPersons()) {
            if (!each.id().equals(last.person())) {
                assertThat(people.withdraw(each.id(), PROVINCE, last)).isEmpty();
            }
        }
        assertThat(people.withdraw(last.person(), PROVINCE, last))
                .contains(PeopleRefusal.LAST_ADMINISTRATOR_STAYS);
        assertThat(parties.hasAdministrator()).isTrue();
    }

    @Test
    void a_demo_administrator_touches_no_real_person() {
        Person demo = parties.registerPerson("演示管理员", "demo-touching", true);
        parties.appoint(demo.id(), Role.ADMINISTRATOR, Region.PROVINCE, demo.id());
        Acting demoActing = parties.actingAs(demo.id());
        PartyId real = acting.person();

        assertThat(people.appoint(real, PROVINCE, demoActing))
                .contains(PeopleRefusal.DEMO_TOUCHES_NO_REAL_PERSON);
        assertThat(people.withdraw(real, PROVINCE, demoActing))
                .contains(PeopleRefusal.DEMO_TOUCHES_NO_REAL_PERSON);
        assertThat(people.verifyName(real, "看过", demoActing))
                .contains(PeopleRefusal.DEMO_TOUCHES_NO_REAL_PERSON);
        assertThat(people.giveOneTimePassword(real, Staff.PASSWORD, demoActing))
                .contains(PeopleRefusal.DEMO_TOUCHES_NO_REAL_PERSON);
    }

    @Test
    void an_organisation_without_a_name_is_refused() {
        assertThat(people.registerOrganisation(" ", acting))
                .contains(PeopleRefusal.ORGANISATION_NAME_IS_BLANK);
    }

    @Test
    void a_newcomer_is_refused_with_the_first_reason_that_holds() {
        parties.registerPerson("测试人员", "taken", false);
        refused(PeopleRefusal.NAME_IS_BLANK, new People.Newcomer(" ", "1", ""));
        refused(PeopleRefusal.LOGIN_NAME_MALFORMED, newcomer("1", ""));
        refused(PeopleRefusal.LOGIN_NAME_TAKEN, newcomer("Taken", ""));
        refused(PeopleRefusal.PASSWORD_TOO_SHORT, newcomer("new", "十一个字的密码还不够长"));
        refused(PeopleRefusal.PASSWORD_TOO_LONG, newcomer("new", "abcdefgh".repeat(26)));
        refused(PeopleRefusal.PASSWORD_HOLDS_THE_NAME, newcomer("new", "a-New-password-1"));
        refused(PeopleRefusal.PASSWORD_HOLDS_THE_NAME, newcomer("new", "测试新人 forest 26"));
        refused(
                PeopleRefusal.PASSWORD_TOO_FEW_DIFFERENT_CHARACTERS,
                newcomer("new", "1212121212121212"));
        assertThat(people.enrol(newcomer("new", ""), PartyId.random(), acting))
                .isEqualTo(new People.Enrolment.Refused(PeopleRefusal.ORGANISATION_UNKNOWN));
        assertThat(parties.findPersonByLogin("new")).isEmpty();
    }

    @Test
    void a_person_is_no_organisation_to_work_for() {
        assertThat(people.enrol(newcomer("new", Staff.PASSWORD), acting.person(), acting))
                .isEqualTo(new People.Enrolment.Refused(PeopleRefusal.ORGANISATION_UNKNOWN));
    }

    @Test
    void a_region_that_is_not_in_the_list_is_refused() {
        Appointment nowhere = new Appointment(Role.SURVEYOR, new Region("359999"));
        assertThat(people.appoint(acting.person(), nowhere, acting))
                .contains(PeopleRefusal.REGION_UNKNOWN);
    }

    @Test
    void a_real_name_is_not_verified_without_saying_how() {
        assertThat(people.verifyName(acting.person(), " ", acting))
                .contains(PeopleRefusal.EVIDENCE_IS_BLANK);
    }

    @Test
    void a_demo_person_gets_no_password() {
        Person demo = parties.registerPerson("演示人员", "demo-without", true);
        assertThat(people.giveOneTimePassword(demo.id(), Staff.PASSWORD, acting))
                .contains(PeopleRefusal.DEMO_HAS_NO_PASSWORD);
        assertThat(house.getBean(SigningIn.class).choosePassword(demo.id(), Staff.PASSWORD))
                .contains(PeopleRefusal.DEMO_HAS_NO_PASSWORD);
    }

    @Test
    void a_new_password_differs_from_the_former() {
        SigningIn signingIn = house.getBean(SigningIn.class);
        assertThat(signingIn.choosePassword(acting.person(), Staff.PASSWORD))
                .contains(PeopleRefusal.PASSWORD_SAME_AS_BEFORE);
        assertThat(signingIn.choosePassword(acting.person(), Staff.PASSWORD + "!")).isEmpty();
    }

    @Test
    void every_refusal_and_every_role_has_its_words_in_both_languages() {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (PeopleRefusal each : PeopleRefusal.values()) {
                assertThat(words("party.refusal." + each, language)).isNotBlank();
            }
            for (Role each : Role.values()) {
                assertThat(words("party.role." + each, language)).isNotBlank();
            }
        }
    }

    private String words(String key, Locale language) {
        return house.getMessage(key, new Object[0], language);
    }

    private void refused(PeopleRefusal reason, People.Newcomer newcomer) {
        assertThat(people.enrolForSelf(newcomer, acting))
                .isEqualTo(new People.Enrolment.Refused(reason));
    }

    private static People.Newcomer newcomer(String loginName, String password) {
        return new People.Newcomer("测试新人", loginName, password);
    }
}
