package org.tanku.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LengthTest {
    @Test
    void no_file_is_longer_than_400_lines() {
        Fault.none(HouseFiles.Java.ALL, Lengths::ofFile);
    }

    @Test
    void no_method_is_longer_than_70_lines() {
        Fault.none(HouseFiles.Java.ALL, Lengths::ofMethods);
    }

    @Test
    void no_line_is_longer_than_100_columns() {
        Fault.none(HouseFiles.Java.ALL, Lengths::ofLines);
    }

    @Test
    void a_file_of_401_lines_is_caught_and_one_of_400_is_not() {
        assertThat(Lengths.ofFile(source("class A {}" + "\n".repeat(400) + "//"))).hasSize(1);
        assertThat(Lengths.ofFile(source("class A {}" + "\n".repeat(399) + "//"))).isEmpty();
    }

    @Test
    void a_method_of_71_lines_is_caught_and_one_of_70_is_not() {
        String from = "class A {\n/** Its comment\n does not count. */\nvoid f() {";
        assertThat(Lengths.ofMethods(source(from + "\n".repeat(70) + "}}")))
                .singleElement()
                .hasToString(
                        "kernel/src/main/java/A.java:4: 'f' has 71 lines, more than 70. "
                                + "Name a part of it and make that a method");
        assertThat(Lengths.ofMethods(source(from + "\n".repeat(69) + "}}"))).isEmpty();
    }

    @Test
    void a_brace_in_a_text_block_does_not_end_a_method() {
        String block = "String s = \"\"\"\n}\n" + "\n".repeat(70) + "\"\"\";";
        assertThat(Lengths.ofMethods(source("class A { void f() {" + block + "} }"))).hasSize(1);
    }

    @Test
    void a_line_of_101_columns_is_caught_where_chinese_counts_as_one() {
        assertThat(Lengths.ofLines(source("// " + "碳".repeat(98)))).hasSize(1);
        assertThat(Lengths.ofLines(source("// " + "碳".repeat(97)))).isEmpty();
        assertThat(Lengths.ofLines(source("// https://example.org/" + "a".repeat(98)))).isEmpty();
    }

    private static JavaText source(String text) {
        return JavaText.of("kernel/src/main/java/A.java", text);
    }
}
