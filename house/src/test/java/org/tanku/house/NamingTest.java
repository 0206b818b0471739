package org.tanku.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {
    @Test
    void no_type_is_called_by_an_empty_word() {
        Fault.none(HouseFiles.Java.ALL, Names::ofTypes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class StandUtils {}",
                "class TraceHelper {}",
                "interface LedgerManager {}",
                "class RegistryImpl {}",
                "class BaseStand {}",
                "class AbstractStand {}",
                "class StandConstants {}",
                "record StandInfo() {}",
                "record StandData() {}",
                "record StandDTO() {}",
                "class Stand { enum DataKind { A } }"
            })
    void an_empty_word_is_caught(String snippet) {
        assertThat(Names.ofTypes(JavaText.of("A.java", snippet))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"class Baseline {}", "class Database {}", "class Manage {}"})
    void a_word_that_only_begins_like_one_is_let_pass(String snippet) {
        assertThat(Names.ofTypes(JavaText.of("A.java", snippet))).isEmpty();
    }
}
