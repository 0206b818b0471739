package org.tanku.kernel.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tanku.kernel.Methodologies;
import org.tanku.kernel.library.CheckCase.Verdict;
import org.tanku.kernel.library.CheckTable.Expected;
import org.tanku.kernel.method.Methodology;

import java.util.stream.Stream;

class CheckTableTest {
    private static final String HEAD =
            "id,equation,inputs,expected,decimals,tolerance,kind,source\n";

    private static Verdict one(String row) {
        CheckTable table = CheckTable.read(HEAD + row);
        assertThat(table.problems()).isEmpty();
        return table.cases().getFirst().check();
    }

    @TestFactory
    Stream<DynamicTest> every_worked_case_of_a_methodology_comes_out_as_its_table_says() {
        return Methodologies.list().stream()
                .flatMap(methodology -> {
                    CheckTable table = CheckTable.ofMethodology(methodology.id());
                    assertThat(table.problems()).as(methodology.id()).isEmpty();
                    return table.cases().stream()
                            .map(each ->
                                    DynamicTest.dynamicTest(
                                            methodology.id() + "/" + each.id(),
                                            () ->
                                                    assertThat(each.check().holds())
                                                            .as(each.check().toString())
                                                            .isTrue()));
                });
    }

    @Test
    void every_methodology_shows_a_case_of_one_of_its_own_equations() {
        for (Methodology methodology : Methodologies.list()) {
            CheckTable table = CheckTable.ofMethodology(methodology.id());
            assertThat(table.cases())
                    .as(methodology.id())
                    .anySatisfy(each -> assertThat(each.id()).isEqualTo(methodology.worked()))
                    .allSatisfy(each ->
                            assertThat(methodology.equations())
                                    .anyMatch(e -> e.formula().id().equals(each.equation())));
        }
    }

    @Test
    void a_case_holds_within_its_decimals_or_its_tolerance() {
        assertThat(one("a,stratum-weight,A_i=1 hm²; A=3 hm²,0.33,2,,by hand,hand").holds())
                .isTrue();
        assertThat(one("a,stratum-weight,A_i=1 hm²; A=3 hm²,0.34,2,,by hand,hand").holds())
                .isFalse();
        assertThat(one("a,stratum-weight,A_i=1 hm²; A=3 hm²,0.34,,0.01,by hand,hand").holds())
                .isTrue();
    }

    @Test
    void a_published_number_that_is_not_reproduced_must_stay_apart() {
        assertThat(one("a,stratum-weight,A_i=1 hm²; A=3 hm²,0.4,1,,not reproduced,page 3"))
                .isInstanceOf(Verdict.AsSaid.class);
        assertThat(one("a,stratum-weight,A_i=1 hm²; A=3 hm²,0.3,1,,not reproduced,page 3"))
                .isInstanceOf(Verdict.Otherwise.class);
    }

    @Test
    void what_cannot_be_compared_is_told_apart() {
        assertThat(one("a,no-such-equation,A=1,1,0,,by hand,hand"))
                .isInstanceOf(Verdict.NoEquation.class);
        assertThat(one("a,stratum-weight,A_i=1 hm²; A=3 hm²,0.33 hm²,2,,by hand,hand"))
                .isInstanceOf(Verdict.OtherUnit.class);
        assertThat(one("a,stratum-weight,A_i=1 mu; A=3 hm²,0.33,2,,by hand,hand"))
                .isInstanceOf(Verdict.BadValues.class);
    }

    @Test
    void every_row_that_is_no_case_is_named_with_its_column() {
        CheckTable table =
                CheckTable.read(
                        HEAD
                                + "a,stratum-weight,A_i 1,0.3,1,,by hand,hand\n"
                                + "a,stratum-weight,A_i=1,many,1,,by hand,hand\n"
                                + "b,,A_i=1,0.3,1,0.1,guessed,\n"
                                + "c,stratum-weight,A_i=1 hm²; A=3 hm²,0.3,1,,by hand,hand\n");
        assertThat(table.cases()).hasSize(1);
        assertThat(table.problems().stream().map(each -> each.line() + " " + each.expected()))
                .containsExactly(
                        "2 " + Expected.ASSIGNMENTS,
                        "3 " + Expected.A_NEW_ID,
                        "3 " + Expected.A_NUMBER_WITH_UNIT,
                        "4 " + Expected.A_TEXT,
                        "4 " + Expected.A_TEXT,
                        "4 " + Expected.DECIMALS_OR_TOLERANCE,
                        "4 " + Expected.A_KIND);
        assertThat(CheckTable.read("id,formula\na,b\n").problems())
                .extracting(CheckTable.Problem::expected)
                .containsExactly(Expected.THE_COLUMNS);
    }
}
