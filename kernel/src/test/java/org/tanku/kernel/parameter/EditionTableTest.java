package org.tanku.kernel.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EditionTableTest {
    @Test
    void an_edition_of_figures_is_read_cell_by_cell() {
        EditionTable table = EditionTable.read("tree-biomass@2026-1");

        assertThat(table.holdsFigures()).isTrue();
        assertThat(table.edition().chinese()).isEqualTo("林木碳计量参数");
        assertThat(table.columns()).first().isEqualTo("row");
        assertThat(table.lines().getFirst()).startsWith("杉木", "CF", "0.520", "1");
        assertThat(table.lines()).allSatisfy(line -> assertThat(line).hasSize(7));
    }

    @Test
    void a_table_of_another_shape_is_read_as_well() {
        EditionTable table = EditionTable.read("species-groups@2026-1");

        assertThat(table.holdsFigures()).isFalse();
        assertThat(table.columns()).startsWith("species", "row", "relation");
        assertThat(table.lines().getFirst()).startsWith("杉", "杉木", "SAME");
    }

    @Test
    void an_edition_this_kernel_does_not_carry_is_a_bug_of_the_caller() {
        assertThatThrownBy(() -> EditionTable.read("tree-biomass@1999-1"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
