package org.tanku.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.TreeMap;

class DependencyTest {
    private static final String POM =
            """
            <project>
              <dependencies>
                <dependency>
                  <groupId>org.tanku</groupId>
                  <artifactId>tanku-kernel</artifactId>
                </dependency>
                <dependency>
                  <groupId>de.siegmar</groupId>
                  <artifactId>fastcsv</artifactId>
                </dependency>
              </dependencies>
              <build><plugins><plugin><artifactId>a-plugin</artifactId></plugin></plugins></build>
            </project>
            """;

    @Test
    void every_dependency_has_a_reason() {
        Fault.none(Dependencies.notListed(used(), listed()));
    }

    @Test
    void no_reason_is_given_for_what_is_not_used() {
        Fault.none(Dependencies.notUsed(used(), listed()));
    }

    @Test
    void a_dependency_or_plugin_without_a_reason_is_caught() {
        TreeMap<String, String> used = Dependencies.inPom("pom.xml", POM);
        assertThat(used).containsOnlyKeys("a-plugin", "fastcsv");
        assertThat(Dependencies.notListed(used, Set.of("a-plugin"))).hasSize(1);
    }

    @Test
    void a_reason_without_its_dependency_is_caught() {
        TreeMap<String, String> used = Dependencies.inPom("pom.xml", POM);
        assertThat(Dependencies.notUsed(used, Set.of("fastcsv", "lombok"))).hasSize(1);
    }

    @Test
    void a_line_without_a_reason_does_not_count() {
        assertThat(Dependencies.listed("| `fastcsv` | reads CSV |\n| `lombok` | |\n"))
                .containsExactly("fastcsv");
    }

    private static TreeMap<String, String> used() {
        TreeMap<String, String> used = new TreeMap<>();
        HouseFiles.ending("pom.xml")
                .forEach(each -> used.putAll(Dependencies.inPom(each, HouseFiles.read(each))));
        return used;
    }

    private static Set<String> listed() {
        return Dependencies.listed(HouseFiles.read(Dependencies.LIST));
    }
}
