package org.tanku.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void every_file_is_laid_out_by_google_java_format() {
        Fault.none(HouseFiles.ending(".java"), each -> Layout.faults(each, HouseFiles.read(each)));
    }

    @Test
    void a_crooked_file_is_caught_at_its_first_wrong_line() {
        assertThat(Layout.faults("A.java", "class A {\n  int a ;\n}\n"))
                .singleElement()
                .hasToString("A.java:2: the layout begins to differ here. Run: mvn -Pformat");
    }

    @Test
    void a_long_markdown_comment_is_wrapped_as_markdown() {
        String laidOut = Layout.laidOut("A.java", "/// " + "word ".repeat(30) + "\nclass A {}\n");
        assertThat(laidOut.lines().filter(each -> each.startsWith("/// "))).hasSize(2);
    }

    @Test
    void the_two_signs_of_a_door_stay_apart() {
        String sign = "/// A room.\n///\n/// Starting points: [A].\n/// Never: b.\npackage a;\n";
        String laidOut = Layout.laidOut("package-info.java", sign);
        assertThat(laidOut).contains("\n///\n/// Never: b.\n");
        assertThat(Layout.faults("package-info.java", laidOut)).isEmpty();
        String joined = "/// A room. *Starting points:* [A]. *Never:* b.\npackage a;\n";
        assertThat(Layout.laidOut("package-info.java", joined))
                .startsWith(
                        "/// A room.\n///\n/// *Starting points:* [A].\n///\n/// *Never:* b.\n");
    }

    @Test
    void an_import_named_only_in_a_comment_is_kept() {
        String source = "import java.util.Map;\n\n/// See [Map].\nclass A {}\n";
        assertThat(Layout.laidOut("A.java", source)).contains("import java.util.Map;");
    }
}
