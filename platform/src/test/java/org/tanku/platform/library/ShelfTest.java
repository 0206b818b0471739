package org.tanku.platform.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.kernel.method.Standing.ACCOUNTING;
import static org.tanku.kernel.method.Standing.IN_FORCE;
import static org.tanku.kernel.method.Standing.LEGACY;
import static org.tanku.kernel.method.Standing.SUBSTITUTE;
import static org.tanku.kernel.method.Standing.TOOL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.Methodologies;

class ShelfTest {
    @ParameterizedTest
    @CsvSource({
        "ccer-14-001, FOREST_PROJECTS",
        "ar-cm-003, FOREST_PROJECTS",
        "ar-cm-005, FOREST_PROJECTS",
        "smcer, SCHEMES",
        "ffcer, SCHEMES",
        "fujian-carbon-neutral-forest, SCHEMES",
        "judicial-loss, JUSTICE",
        "tree-volume, TREES",
        "chave-2014, TREES",
        "stock, TREES",
        "growth-curves, GROWTH",
        "height-diameter, GROWTH",
        "pools-wood-products, POOLS",
        "ar-tool-08, POOLS",
        "ar-tool-14-shrub, POOLS",
        "ar-tool-14, SAMPLING",
        "sampling-design, SAMPLING",
        "deduction-ar-cm, SAMPLING",
        "province, INVENTORIES",
        "farm-inventory, FARM",
        "paddy, FARM",
        "footprint, FOOTPRINT",
        "anything-else, TOOLS"
    })
    void an_id_leads_to_the_shelf_where_a_forester_looks(String id, Shelf shelf) {
        assertThat(Shelf.of(id, TOOL)).isEqualTo(shelf);
    }

    @Test
    void an_id_that_says_nothing_is_shelved_by_its_standing() {
        assertThat(Shelf.of("x", IN_FORCE)).isEqualTo(Shelf.FOREST_PROJECTS);
        assertThat(Shelf.of("x", LEGACY)).isEqualTo(Shelf.FOREST_PROJECTS);
        assertThat(Shelf.of("x", SUBSTITUTE)).isEqualTo(Shelf.SCHEMES);
        assertThat(Shelf.of("x", ACCOUNTING)).isEqualTo(Shelf.INVENTORIES);
    }

    @Test
    void every_methodology_has_a_shelf_with_a_name() {
        assertThat(Methodologies.list())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(Shelf.of(each)).isNotNull());
    }
}
