package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class CheckingTest {
    private static final String HEAD =
            "id,equation,inputs,expected,decimals,tolerance,kind,source\n";
    private static final String THIRD = "stratum-weight,A_i=1 hm²; A=3 hm²,";
    private static final Path CASES = Path.of("..", "..", "shared", "data");
    private static final Path GUIDE = Path.of("..", "samples", "published-cases-guide.csv");

    @TempDir Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Screen check(Object... arguments) {
        List<String> typed = new ArrayList<>(List.of("check"));
        Stream.of(arguments).map(Object::toString).forEach(typed::add);
        return Screen.in(Language.ENGLISH).run(typed.toArray(String[]::new));
    }

    @Test
    void a_table_whose_cases_all_hold_ends_well() throws IOException {
        Screen screen =
                check(
                        file(
                                "good.csv",
                                HEAD
                                        + "a,"
                                        + THIRD
                                        + "0.33,2,,by hand,a third\n"
                                        + "b,"
                                        + THIRD
                                        + "0.4,1,,not reproduced,page 3\n"));
        assertThat(screen.code()).isZero();
        assertThat(screen.err()).isEmpty();
        assertThat(screen.out())
                .isEqualToIgnoringNewLines(
                        "Cases: 2; hold: 2 (of them not reproduced, as their table says: 1);"
                                + " differ: 0; problems: 0; rows not asked: 0.\n");
    }

    @Test
    void a_wrong_expected_number_is_named_with_what_was_found() throws IOException {
        Screen screen =
                check(
                        file("good.csv", HEAD + "a," + THIRD + "0.33,2,,by hand,a third\n"),
                        file("bad.csv", HEAD + "b," + THIRD + "0.35,2,,by hand,page 7\n"));
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out().lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("differs  b  stratum-weight: expected 0.35, found 0.3333333333333333")
                .contains("difference -0.01667 (allowed 0.005000)")
                .endsWith("page 7");
        assertThat(screen.out()).contains("hold: 1 ", "differ: 1;");
    }

    @Test
    void what_is_said_not_to_be_reproduced_must_stay_apart() throws IOException {
        Screen screen =
                check(file("bad.csv", HEAD + "b," + THIRD + "0.3,1,,not reproduced,page 3\n"));
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out()).contains("0.3 is said not to be reproduced, yet 0.3333");
    }

    @Test
    void every_reason_why_a_case_cannot_be_compared_is_told() throws IOException {
        Screen screen =
                check(
                        file(
                                "bad.csv",
                                HEAD
                                        + "a,no-such-equation,A=1,1,0,,by hand,hand\n"
                                        + "b,"
                                        + THIRD
                                        + "0.33 hm²,2,,by hand,hand\n"
                                        + "c,stratum-weight,A_i=1 mu; B=3 hm²,0.33,2,,by"
                                        + " hand,h\n"));
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out())
                .contains(
                        "differs  a: there is no equation \"no-such-equation\".",
                        "differs  b  stratum-weight: the result is in 1, expected hm².",
                        "differs  c  stratum-weight: The equation has no letter \"B\"",
                        "A_i: wrong unit \"mu\", expected hm².",
                        "A is missing, unit hm².");
    }

    @Test
    void every_bad_row_is_named_with_line_and_column() throws IOException {
        Screen screen =
                check(
                        file(
                                "bad.csv",
                                HEAD
                                        + "a,stratum-weight,A_i 1,0.3,1,,by hand,hand\n"
                                        + "b,,A_i=1,many,1,0.1,guessed,\n"));
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.err().lines().toList())
                .containsExactly(
                        "bad.csv 2 inputs: found \"A_i 1\", expected \"LETTER=VALUE unit\", with"
                                + " semicolons between.",
                        "bad.csv 3 equation: found \"\", expected a text.",
                        "bad.csv 3 source: found \"\", expected a text.",
                        "bad.csv 3 expected: found \"many\", expected a number with its unit.",
                        "bad.csv 3 tolerance: found \"0.1\", expected decimals or a tolerance, one"
                                + " of the two.",
                        "bad.csv 3 kind: found \"guessed\", expected published, by hand or not"
                                + " reproduced.");
        assertThat(screen.out()).contains("problems: 6;");
    }

    @Test
    void a_table_in_JSON_is_read_like_one_in_CSV() throws IOException {
        String good =
                """
                [
                  {"id": "a", "equation": "stratum-weight", "inputs": "A_i=1 hm²; A=3 hm²",
                   "expected": 0.33, "decimals": 2, "tolerance": null,
                   "kind": "by hand", "source": "a third"}
                ]
                """;
        assertThat(check(file("good.json", good)).code()).isZero();
        Screen screen = check(file("bad.json", good.replace("\"decimals\": 2", "\"digits\": [2]")));
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.err())
                .contains("bad.json 2 ", "found \"digits {}\"", "decimals or a tolerance");
        assertThat(check(file("broken.json", "[{\"id\": ")).err())
                .contains("broken.json 1 ", "well-formed JSON");
    }

    @Test
    void a_file_without_a_case_is_a_problem() throws IOException {
        assertThat(check(file("empty.csv", HEAD)).err())
                .contains("empty.csv 1 : found \"\", expected at least one case.");
        assertThat(check(file("empty.csv", HEAD)).code()).isEqualTo(1);
    }

    @Test
    void a_file_that_is_not_there_has_its_own_exit_code() {
        assertThat(check(folder.resolve("none.csv")).code()).isEqualTo(3);
        assertThat(check().code()).isEqualTo(2);
    }

    @Test
    void problems_are_told_in_Chinese_to_who_reads_Chinese() throws IOException {
        Screen screen =
                Screen.in(Language.CHINESE)
                        .run(
                                "check",
                                file("bad.csv", HEAD + "b," + THIRD + "0.35,2,,by hand,page 7\n")
                                        .toString());
        assertThat(screen.out()).contains("不符　b　stratum-weight：应为 0.35").contains("不符 1；");
    }

    private static final String FOREIGN =
            """
            {"cases": [
              {"case_id": "XX-1", "source": "a paper", "where": "Table 1", "rows": [
                {"row": "fir", "inputs": {"area": 2, "density": [110.0]},
                 "published": 0.22, "decimals": 2, "unit": "Gg C",
                 "status": "exact-at-printed-precision"},
                {"row": "pine", "inputs": {"area": 2, "density": 100},
                 "published": 0.205, "decimals": 3, "unit": "Gg C",
                 "status": "within-0.03-relative (rounded inputs)"},
                {"row": "oak", "inputs": {"area": 2, "density": 100},
                 "published": 0.9, "decimals": 1, "unit": "Gg C",
                 "status": "does-not-reproduce (inconsistent)"},
                {"row": "mean", "inputs": {"areas": [2, 4], "densities": {"a": 110, "b": 100}},
                 "published": 103.3, "decimals": 1, "unit": "t C/hm2",
                 "status": "exact-at-printed-precision"},
                {"row": "all", "inputs": {},
                 "published": 1.1, "decimals": 1, "unit": "Gg C",
                 "status": "exact-at-printed-precision"},
                {"row": "price", "inputs": {"a": 1}, "published": 1, "decimals": 0, "unit": "1",
                 "status": "exact-at-printed-precision"},
                {"row": "stray", "inputs": {"a": 1}, "published": 1, "decimals": 0, "unit": "1",
                 "status": "exact-at-printed-precision"}
              ]}
            ]}
            """;
    private static final String GUIDE_HEAD = "case_id,rows,step,equation,inputs,expected,note\n";
    private static final String FOREIGN_GUIDE =
            GUIDE_HEAD
                    + "# a remark\n"
                    + "XX-1,fir|pine|oak,,carbon-by-density,A=area hm²; d=density t C/hm²,* 1e3 t"
                    + " C,\n"
                    + "XX-1,mean,each,carbon-by-density,A=areas hm²; d=densities t C/hm²,,\n"
                    + "XX-1,mean,sum,vegetation-carbon-of-all-stands,C=@each,,\n"
                    + "XX-1,mean,area,area-of-parts,A_i=areas hm²,,\n"
                    + "XX-1,mean,,mean-carbon-density,C=@sum; A=@area,t C/hm²,\n"
                    + "XX-1,all,,vegetation-carbon-of-all-stands,C=published[fir|oak] * 1000 t"
                    + " C,* 1e3 t C,\n"
                    + "XX-1,price,,,,,no equation for prices\n";

    @Test
    void published_cases_are_read_by_a_guide() throws IOException {
        Path guide = file("guide.csv", FOREIGN_GUIDE);
        Screen screen = check(file("foreign.json", FOREIGN), "--reading", guide);
        assertThat(screen.err()).isEmpty();
        assertThat(screen.out())
                .contains(
                        "not asked  1 rows are not in the guide, such as XX-1 stray.",
                        "not asked  1 rows, such as XX-1 price: no equation for prices",
                        "Cases: 5; hold: 5 (of them not reproduced, as their table says: 1);"
                                + " differ: 0; problems: 0; rows not asked: 2.");
        assertThat(screen.code()).isZero();
    }

    @Test
    void a_published_number_that_is_wrong_is_named() throws IOException {
        Path guide = file("guide.csv", FOREIGN_GUIDE);
        String wrong = FOREIGN.replace("\"published\": 103.3", "\"published\": 104.3");
        Screen screen = check(file("foreign.json", wrong), "--reading", guide);
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out())
                .contains(
                        "differs  XX-1 mean  mean-carbon-density: expected 104.3 t C/hm²",
                        "a paper, Table 1");
        String near = FOREIGN.replace("\"published\": 0.205", "\"published\": 0.207");
        assertThat(check(file("foreign.json", near), "--reading", guide).out())
                .contains("differs  XX-1 pine");
        String held = FOREIGN.replace("\"published\": 0.9", "\"published\": 0.2");
        assertThat(check(file("foreign.json", held), "--reading", guide).out())
                .contains("XX-1 oak  carbon-by-density: 200 t C is said not to be reproduced");
    }

    @Test
    void published_cases_without_a_guide_are_refused() throws IOException {
        Screen screen = check(file("foreign.json", FOREIGN));
        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err()).contains("foreign.json", "--reading");
    }

    @Test
    void what_is_wrong_in_a_guide_or_a_row_is_named() throws IOException {
        Path guide =
                file(
                        "guide.csv",
                        GUIDE_HEAD
                                + ",fir,,carbon-by-density,A=area hm²,t C,\n"
                                + "XX-1,(,,carbon-by-density,A=area hm²,t C,\n"
                                + "XX-1,fir,,carbon-by-density,A is area; d=density * x t C,,\n"
                                + "XX-1,pine,,carbon-by-density,A=width hm²; d=density t C/hm²,t"
                                + " wood,\n"
                                + "XX-1,mean,each,no-such,A=areas hm²,,\n"
                                + "XX-1,all,each,carbon-by-density,A=1 mu; d=1 t C/hm²,,\n"
                                + "XX-1,oak,each,carbon-by-density,A=width hm²; d=1 t C/hm²,,\n");
        String odd = FOREIGN.replace("within-0.03-relative (rounded inputs)", "nearly");
        assertThat(check(file("foreign.json", odd), "--reading", guide).err().lines().toList())
                .containsExactly(
                        "guide.csv 2 case_id: found \"\", expected a text.",
                        "guide.csv 3 rows: found \"(\", expected a regular expression for the names"
                                + " of rows.",
                        "guide.csv 4 inputs: found \"A is area\", expected \"LETTER=input * scale"
                                + " unit\", \"LETTER=number unit\" or \"LETTER=@step\".",
                        "guide.csv 4 inputs: found \"d=density * x t C\", expected \"LETTER=input *"
                                + " scale unit\", \"LETTER=number unit\" or \"LETTER=@step\".",
                        "guide.csv 4 expected: found \"\", expected \"* scale unit\" with a unit"
                                + " that is known here.",
                        "foreign.json XX-1 pine inputs: found \"A=width\", expected an input of the"
                                + " row that is a number.",
                        "foreign.json XX-1 pine status: found \"nearly\", expected"
                                + " exact-at-printed-precision, within-…-relative or"
                                + " does-not-reproduce.",
                        "foreign.json XX-1 pine expected: found \"t wood\", expected \"* scale"
                                + " unit\" with a unit that is known here.",
                        "foreign.json XX-1 oak each: found \"A=width\", expected an input of the"
                                + " row that is a number.",
                        "foreign.json XX-1 mean each: found \"no-such\", expected the id of an"
                                + " equation in the catalogue.",
                        "foreign.json XX-1 all each: found \"carbon-by-density A=mu (hm²)\","
                                + " expected values that the equation of the step takes.");
    }

    @Test
    void lists_of_different_length_are_not_put_together() throws IOException {
        Path guide = file("guide.csv", FOREIGN_GUIDE);
        String ragged = FOREIGN.replace("\"areas\": [2, 4]", "\"areas\": [2, 4, 6]");
        Screen screen = check(file("foreign.json", ragged), "--reading", guide);
        assertThat(screen.err()).contains("XX-1 mean each: found \"carbon-by-density 3 ≠ 2\"");
        assertThat(screen.code()).isEqualTo(1);
    }

    @Test
    void the_guide_of_the_samples_is_sound() throws IOException {
        Screen screen = check(file("foreign.json", FOREIGN), "--reading", GUIDE);
        assertThat(screen.err()).isEmpty();
    }

    @Test
    void the_published_cases_beside_the_repository_hold() throws IOException {
        assumeTrue(
                Files.isDirectory(CASES),
                "the published cases are not beside the repository: " + CASES);
        List<Object> arguments = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            files.filter(each -> each.getFileName().toString().matches("cases-.*\\.json"))
                    .sorted()
                    .forEach(arguments::add);
        }
        arguments.addAll(List.of("--reading", GUIDE));
        Screen screen = check(arguments.toArray());
        assertThat(screen.err()).isEmpty();
        assertThat(screen.out()).doesNotContain("differs  ", "are not in the guide");
        assertThat(screen.code()).isZero();
    }
}
