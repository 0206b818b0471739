package org.tanku.platform.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tanku.platform.House;

@House
class ActingTest {
    private static final Region JIANGLE = new Region("350428");
    private static final Region SANMING = new Region("3504");
    private static final Region FUZHOU = new Region("3501");

    @Autowired private Parties parties;

    @Test
    void a_role_in_a_city_is_a_role_in_its_counties_and_nowhere_else() {
        Party bureau = parties.registerOrganisation("测试单位", false);
        Person person = parties.registerPerson("测试人员", "acting-1", bureau.id(), false);
        parties.appoint(person.id(), Role.SURVEYOR, SANMING, person.id());

        Acting acting = parties.actingAs(person.id());

        assertThat(acting.organisation()).isEqualTo(bureau.id());
        assertThat(acting.may(Role.SURVEYOR, JIANGLE)).isTrue();
        assertThat(acting.may(Role.SURVEYOR)).isTrue();
        assertThat(acting.may(Role.SURVEYOR, FUZHOU)).isFalse();
        assertThat(acting.may(Role.SURVEYOR, Region.PROVINCE)).isFalse();
        assertThat(acting.may(Role.VERIFIER)).isFalse();
        assertThatThrownBy(() -> acting.require(Role.SURVEYOR, FUZHOU))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("3501");
    }

    @Test
    void who_works_for_nobody_acts_for_himself() {
        Person person = parties.registerPerson("测试农户", "acting-2", false);

        assertThat(parties.actingAs(person.id()).organisation()).isEqualTo(person.id());
    }
}
