package org.tanku.platform.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanku.platform.party.Party;
import org.tanku.platform.party.Party.PersonalName;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.PartyKind;

import java.util.List;

class HolderNamesTest {
    private static final Party ONE = person("张三");
    private static final Party OTHER = person("张四");

    @Test
    void two_people_whose_masked_names_are_equal_are_two() {
        assertThat(HolderNames.told(List.of(ONE, OTHER))).isEqualTo("张*、张*");
        assertThat(HolderNames.told(List.of(ONE, OTHER, person("张五"), person("张六"))))
                .isEqualTo("张*、张*、张* …（4）");
    }

    @Test
    void one_person_with_two_rights_is_one() {
        assertThat(HolderNames.told(List.of(ONE, ONE, OTHER, ONE))).isEqualTo("张*、张*");
    }

    private static Party person(String name) {
        return new Party(PartyId.random(), PartyKind.PERSON, new PersonalName(name), false);
    }
}
