package org.tanku.platform.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.library.CheckTable;

import java.util.Locale;

class CaseLineTest {
    private static final String HEAD =
            "id,equation,inputs,expected,decimals,tolerance,kind,source\n";

    @ParameterizedTest
    @CsvSource({
        "100 hm², by hand, AS_SAID",
        "101 hm², by hand, OTHERWISE",
        "101 hm², not reproduced, NOT_REPRODUCED_AS_SAID",
        "100 hm², not reproduced, OTHERWISE",
        "100 mu, by hand, OTHERWISE"
    })
    void a_case_is_marked_by_what_comes_of_it_today(
            String expected, String kind, CaseLine.Mark mark) {
        CaseLine line = line("area-in-hectares", "A_mu=1500 mu", expected, kind);

        assertThat(line.mark()).isEqualTo(mark);
        assertThat(line.holds()).isEqualTo(mark != CaseLine.Mark.OTHERWISE);
    }

    @Test
    void a_case_that_cannot_be_computed_is_marked_and_shows_no_number() {
        CaseLine unknown = line("no-such-equation", "A_mu=1", "100 hm²", "by hand");
        CaseLine bad = line("area-in-hectares", "A_mu=many", "100 hm²", "by hand");

        assertThat(unknown.mark()).isEqualTo(CaseLine.Mark.OTHERWISE);
        assertThat(unknown.title()).isEqualTo("no-such-equation");
        assertThat(unknown.found()).isEmpty();
        assertThat(bad.mark()).isEqualTo(CaseLine.Mark.OTHERWISE);
        assertThat(bad.found()).isEmpty();
    }

    @Test
    void a_case_tells_its_values_and_carries_them_to_the_calculator() {
        CaseLine line = line("area-in-hectares", "A_mu=1500 mu", "100 hm²", "published");

        assertThat(line.inputs()).containsExactly("A_mu = 1500 mu");
        assertThat(line.query()).isEqualTo("A_mu=1500+mu");
        assertThat(line.expected()).isEqualTo("100 hm²");
        assertThat(line.found()).isEqualTo("100.0000 hm²");
        assertThat(line.title()).isEqualTo("亩换算为公顷");
    }

    private static CaseLine line(String equation, String inputs, String expected, String kind) {
        String row = "a," + equation + "," + inputs + "," + expected + ",3,," + kind + ",by hand\n";
        return CaseLine.of(
                CheckTable.read(HEAD + row).cases().getFirst(),
                new Tongue(Locale.SIMPLIFIED_CHINESE));
    }
}
