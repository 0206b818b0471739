package org.tanku.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class LanguageTest {
    @Test
    void every_message_exists_in_chinese_and_english() {
        List<String> english =
                HouseFiles.ending("_en.properties").stream()
                        .filter(each -> each.contains("/src/main/resources/"))
                        .toList();
        Fault.none(english, LanguageTest::pair);
    }

    @Test
    void every_bundle_of_the_platform_has_its_english() {
        List<String> all = HouseFiles.ending(".properties");
        assertThat(all)
                .filteredOn(each -> each.contains("/src/main/resources/messages/"))
                .filteredOn(each -> !each.endsWith("_en.properties"))
                .allSatisfy(each -> assertThat(all).contains(english(each)));
    }

    @Test
    void a_key_in_one_language_only_is_caught_both_ways() {
        assertThat(Messages.apart("a", "x=1\ny=2", "b", "x=1"))
                .singleElement()
                .hasToString("a:2: the message 'y' is missing in b. Write it there too");
        assertThat(Messages.apart("a", "x=1", "b", "x=1\ny=2")).hasSize(1);
    }

    @Test
    void an_empty_message_is_caught() {
        assertThat(Messages.apart("a", "x=", "b", "x=1")).hasSize(1);
        assertThat(Messages.apart("a", "x=1\ny=", "b", "x=1\ny=")).isEmpty();
    }

    @Test
    void a_scale_of_numbers_belongs_to_its_language() {
        assertThat(Messages.apart("a", "t.wan={0} 万吨", "b", "t.million={0} million t")).isEmpty();
    }

    private static List<Fault> pair(String english) {
        String chinese = english.replace("_en.properties", ".properties");
        return Messages.apart(chinese, HouseFiles.read(chinese), english, HouseFiles.read(english));
    }

    private static String english(String chinese) {
        return chinese.replace(".properties", "_en.properties");
    }
}
