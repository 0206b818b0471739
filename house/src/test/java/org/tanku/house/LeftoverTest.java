package org.tanku.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class LeftoverTest {
    @Test
    void no_mark_of_unfinished_work_is_committed() {
        List<String> files =
                HouseFiles.texts().stream().filter(each -> !each.endsWith(".md")).toList();
        Fault.none(files, each -> Leftovers.marksIn(each, HouseFiles.read(each)));
    }

    @Test
    void no_test_is_switched_off() {
        Fault.none(HouseFiles.Java.ALL, Leftovers::testsSwitchedOff);
    }

    @Test
    void nothing_is_mocked() {
        Fault.none(HouseFiles.Java.ALL, Leftovers::mocksIn);
    }

    @Test
    void a_mark_is_caught_in_any_text() {
        String sql = "select 1\n-- TO" + "DO: the second\n";
        assertThat(Leftovers.marksIn("V010__a.sql", sql))
                .singleElement()
                .extracting(Fault::line)
                .isEqualTo(2);
    }

    @Test
    void a_test_switched_off_is_caught_by_either_spelling() {
        assertThat(caughtOff("class A { @Disabled @Test void a() {} }")).hasSize(1);
        assertThat(caughtOff("@org.junit.jupiter.api.Disabled(\"later\") class A {}")).hasSize(1);
        assertThat(caughtOff("class A { String s = \"@Disabled\"; }")).isEmpty();
    }

    @Test
    void a_mock_is_caught() {
        assertThat(mocks("import static org.mockito.Mockito.mock;\nclass A {}")).hasSize(1);
        assertThat(mocks("class A { @MockitoBean Registry registry; }")).hasSize(1);
    }

    private static List<Fault> caughtOff(String text) {
        return Leftovers.testsSwitchedOff(JavaText.of("A.java", text));
    }

    private static List<Fault> mocks(String text) {
        return Leftovers.mocksIn(JavaText.of("A.java", text));
    }
}
