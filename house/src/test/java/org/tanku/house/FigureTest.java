package org.tanku.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class FigureTest {
    @Test
    void every_parameter_has_a_source_and_a_confidence() {
        List<String> files =
                HouseFiles.ending(".csv").stream()
                        .filter(each -> each.matches("kernel/src/main/resources/.*@[^/]+"))
                        .toList();
        assertThat(files).isNotEmpty();
        Fault.none(files, each -> Tables.ofParameters(each, HouseFiles.read(each)));
    }

    @Test
    void every_case_has_a_source() {
        Fault.none(HouseFiles.ending(".case"), each -> Tables.ofCase(each, HouseFiles.read(each)));
    }

    @Test
    void a_parameter_without_a_source_is_caught_at_its_line() {
        String text =
                """
                # tree-biomass@2026-1
                species,symbol,value,source,confidence
                杉木,D,0.307,"second communication, table 5",found
                马尾松,D,0.380,,found
                毛竹,D,0.5,somewhere,quite sure
                桉树,D,0.5,somewhere,"recalled, low"
                桉树,CF,0.5,somewhere,RECALLED_LOW
                """;
        assertThat(Tables.ofParameters("a.csv", text))
                .extracting(Fault::line)
                .containsExactly(4, 5);
    }

    @Test
    void a_parameter_file_without_the_columns_is_caught() {
        assertThat(Tables.ofParameters("a.csv", "species,value\n杉木,0.307\n")).hasSize(1);
        assertThat(Tables.ofParameters("a.csv", "")).hasSize(1);
    }

    @Test
    void a_case_without_a_source_is_caught() {
        assertThat(Tables.ofCase("a.case", "# source: by hand, two people\ngiven V 1 m3"))
                .isEmpty();
        assertThat(Tables.ofCase("a.case", "# source:\ngiven V 1 m3")).hasSize(1);
        assertThat(Tables.ofCase("a.case", "given V 1 m3")).hasSize(1);
    }
}
