package org.tanku.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class SignOnTheDoorTest {
    private static final String GOOD =
            """
            /// Land as surveys find it (林地).
            ///
            /// Starting points: [Stand].
            ///
            /// Never: a project.
            @NullMarked
            package org.tanku.land;
            """;

    @Test
    void every_package_has_a_sign() {
        Fault.none(Signs.missing(HouseFiles.Java.ALL));
    }

    @Test
    void every_sign_says_what_lives_here_where_to_start_and_what_never_happens() {
        Fault.none(HouseFiles.Java.ALL, Signs::incomplete);
    }

    @Test
    void a_package_without_a_sign_is_caught_once() {
        JavaText one = JavaText.of("kernel/src/main/java/a/A.java", "package a; class A {}");
        JavaText two = JavaText.of("kernel/src/main/java/a/B.java", "package a; class B {}");
        assertThat(Signs.missing(List.of(one, two))).hasSize(1);
        JavaText sign = JavaText.of("kernel/src/main/java/a/package-info.java", "package a;");
        assertThat(Signs.missing(List.of(one, two, sign))).isEmpty();
    }

    @Test
    void a_whole_sign_passes() {
        assertThat(incomplete(GOOD)).isEmpty();
    }

    @Test
    void each_missing_part_is_caught() {
        assertThat(incomplete(GOOD.replace("/// Starting points: [Stand].\n", "///\n"))).hasSize(1);
        assertThat(incomplete(GOOD.replace("Never:", "Not"))).hasSize(1);
        assertThat(incomplete(GOOD.replace("@NullMarked\n", ""))).hasSize(1);
        assertThat(incomplete(GOOD.replace(" (林地)", ""))).hasSize(1);
        assertThat(incomplete("package org.tanku.land;")).hasSize(5);
    }

    private static List<Fault> incomplete(String text) {
        return Signs.incomplete(JavaText.of("a/src/main/java/a/package-info.java", text));
    }
}
