package org.tanku.platform.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.tanku.platform.House;

/// In a database of its own, where administrators can be counted.
@House
@TestPropertySource(properties = "test.of=last-administrator")
class LastAdministratorTest {
    private static final Appointment PROVINCE =
            new Appointment(Role.ADMINISTRATOR, Region.PROVINCE);

    @Autowired private ApplicationContext house;

    @Autowired private People people;

    @Autowired private Parties parties;

    @Test
    void the_last_administrator_stays_so_that_the_setup_never_opens_again() {
        Person first = Staff.of(house).hire(Role.ADMINISTRATOR, Region.PROVINCE);
        Acting acting = parties.actingAs(first.id());
        assertThat(people.withdraw(first.id(), PROVINCE, acting))
                .contains(PeopleRefusal.LAST_ADMINISTRATOR_STAYS);

        Person second = Staff.of(house).hire(Role.ADMINISTRATOR, Region.PROVINCE);
        assertThat(people.withdraw(first.id(), PROVINCE, acting)).isEmpty();
        assertThat(parties.hasAdministrator()).isTrue();
        assertThat(people.withdraw(second.id(), PROVINCE, parties.actingAs(second.id())))
                .contains(PeopleRefusal.LAST_ADMINISTRATOR_STAYS);
        assertThat(people.setUp("另一单位", new People.Newcomer("某某", "later", Staff.PASSWORD)))
                .isEqualTo(new People.Enrolment.Refused(PeopleRefusal.SETUP_IS_OVER));
    }
}
