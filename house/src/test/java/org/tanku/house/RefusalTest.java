package org.tanku.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class RefusalTest {
    private static final String ENUM =
            """
            /// Why not, in the order in which they are checked (拒绝).
            enum ClaimRefusal { NO_STANDS, STAND_ALREADY_CLAIMED; }
            """;

    @Test
    void every_refusal_is_met_in_a_test() {
        List<String> tests =
                HouseFiles.texts().stream()
                        .filter(each -> each.contains("/src/test/"))
                        .filter(each -> !each.startsWith("house/"))
                        .map(HouseFiles::read)
                        .toList();
        Fault.none(HouseFiles.Java.ALL, each -> Refusals.notMet(each, tests));
    }

    @Test
    void refusals_stand_in_the_order_in_which_they_are_checked() {
        Fault.none(HouseFiles.Java.ALL, Refusals::notOrdered);
    }

    @Test
    void a_refusal_that_no_test_meets_is_caught() {
        List<String> tests = List.of("village  12_000  stand_already_claimed");
        assertThat(Refusals.notMet(main(ENUM), tests))
                .singleElement()
                .extracting(Fault::what)
                .isEqualTo("no test meets ClaimRefusal.NO_STANDS");
        assertThat(Refusals.notMet(main(ENUM), List.of("NO_STANDS STAND_ALREADY_CLAIMED")))
                .isEmpty();
        assertThat(Refusals.notMet(main("record CaseProblem() { enum Kind { A_B } }"), tests))
                .hasSize(1);
    }

    @Test
    void a_refusal_whose_order_is_not_told_is_caught() {
        assertThat(Refusals.notOrdered(main(ENUM))).isEmpty();
        assertThat(Refusals.notOrdered(main("enum Outcome { WRITTEN }"))).hasSize(1);
        assertThat(Refusals.notOrdered(main("enum Origin { NATURAL }"))).isEmpty();
    }

    private static JavaText main(String text) {
        return JavaText.of("ledger/src/main/java/A.java", text);
    }
}
