package org.tanku.kernel.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Telling;

import java.util.Locale;
import java.util.Map;

class ParameterSetTest {
    private static final ParameterSet TREES = ParameterSet.load("tree-biomass@2026-1");

    @Test
    void an_edition_once_used_is_never_edited() {
        for (Edition edition : ParameterSet.listEditions()) {
            String found =
                    edition.name().endsWith("species-groups")
                            ? SpeciesGroups.sha256(edition.id())
                            : ParameterSet.load(edition.id()).sha256();
            assertThat(found)
                    .as("%s changed after it was listed: make a new edition", edition.id())
                    .isEqualTo(edition.sha256());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "杉木,1.191745",
        "马尾松,1.119880",
        "桉树,1.715843",
        "柏木,1.888762",
        "柳杉,1.855791",
        "其他杉类,1.429100",
        "湿地松,1.620723",
        "火炬松,1.562642",
        "国外松,1.562642",
        "其他松类,1.562642",
        "木荷,2.596508",
        "枫香,2.688939",
        "樟树,1.493961",
        "楠木,1.822568",
        "檫木,1.597631",
        "栎类,2.169651",
        "硬阔类,2.300380",
        "软阔类,1.610545",
        "木麻黄,1.476732",
        "相思,1.406347",
        "杨树,1.219713",
        "桐类,1.006665",
        "杂木,1.534226",
        "针叶混,1.522826",
        "针阔混,1.834053",
        "阔叶混,1.654626"
    })
    void a_row_gives_the_printed_tonnes_of_co2_per_cubic_metre(String row, double printed) {
        double perCubicMetre =
                TREES.get(row, Symbols.D).value().value()
                        * TREES.get(row, Symbols.BEF).value().value()
                        * (1 + TREES.get(row, Symbols.R).value().value())
                        * TREES.get(row, Symbols.CF).value().value()
                        * 44
                        / 12;
        assertThat(Math.round(perCubicMetre * 1e6) / 1e6).isEqualTo(printed);
    }

    @Test
    void every_row_of_the_tree_table_has_all_four_factors_with_a_source() {
        assertThat(TREES.rows()).hasSize(38);
        for (String row : TREES.rows()) {
            for (String symbol : new String[] {"D", "BEF", "R", "CF"}) {
                assertThat(TREES.find(row, symbol)).as(row + " " + symbol).isPresent();
            }
        }
        assertThat(TREES.find("杉木", "D").orElseThrow().source().confidence())
                .isEqualTo(Confidence.RECALLED_HIGH);
        assertThat(TREES.find("柏木", "D").orElseThrow().source().confidence())
                .isEqualTo(Confidence.RECALLED_MEDIUM);
    }

    @Test
    void a_looked_up_figure_names_its_edition_row_and_source() {
        assertThat(TREES.get("杉木", Symbols.BEF).step())
                .isInstanceOfSatisfying(
                        Step.Looked.class,
                        looked -> {
                            assertThat(looked.set()).isEqualTo("tree-biomass@2026-1");
                            assertThat(looked.row()).isEqualTo("杉木");
                            assertThat(looked.value()).isEqualTo(new Ratio(1.634));
                        });
    }

    @Test
    void a_borrowed_row_is_told() {
        Row row = TREES.findRow("福建柏", Map.of()).orElseThrow();
        Step step = row.get(Symbols.BEF).step();
        assertThat(step).isInstanceOf(Step.Chosen.class);
        assertThat(Telling.text(step, Locale.ENGLISH))
                .startsWith(
                        "factor BEF for 福建柏  instead: no row for 福建柏 in tree-biomass@2026-1;"
                                + " 柏木 is the nearest row\n  BEF = 1.732");
        assertThat(Telling.text(step, Locale.CHINESE))
                .startsWith("福建柏的参数 BEF  代用：tree-biomass@2026-1 中没有“福建柏”，采用最接近的“柏木”的参数");
    }

    @Test
    void a_species_without_a_row_has_no_default() {
        assertThat(TREES.findRow("拟赤杨", Map.of())).isEmpty();
        assertThat(TREES.findRow("拟赤杨", Map.of("拟赤杨", "软阔类"))).isPresent();
        assertThat(TREES.findRow("杉木", Map.of("杉木", "软阔类")).orElseThrow().name()).isEqualTo("杉木");
    }

    @Test
    void every_borrowed_row_exists() {
        SpeciesGroups.of(TREES.edition())
                .list()
                .forEach(group -> assertThat(TREES.hasRow(group.row())).as(group.row()).isTrue());
        ParameterSet lines = ParameterSet.load("volume-biomass@2026-1");
        SpeciesGroups.of(lines.edition())
                .list()
                .forEach(group -> assertThat(lines.hasRow(group.row())).as(group.row()).isTrue());
    }

    @Test
    void an_edition_the_kernel_does_not_carry_is_refused() {
        assertThatThrownBy(() -> ParameterSet.load("tree-biomass@1999-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tree-biomass@2026-1");
        assertThatThrownBy(() -> TREES.get("杉木", Symbols.C_TREE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
