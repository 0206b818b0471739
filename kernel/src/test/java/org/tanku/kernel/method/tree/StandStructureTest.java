package org.tanku.kernel.method.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.PerHectare;
import org.tanku.kernel.quantity.SquareMetresPerHectare;
import org.tanku.kernel.trace.Explained;

import java.util.ArrayList;
import java.util.List;

/// Quadratic mean diameters that the R package ForestElementsR publishes in its tests.
class StandStructureTest {
    private static final double[] DIAMETERS = {
        12.7, 13, 25.1, 27.2, 28.2, 26.1, 26.9, 32.3, 35.5, 31.4, 42
    };

    @ParameterizedTest
    @CsvSource({
        "1 1 1 1 1 1 1 1 1 1 1,28.53020727707262",
        "3.33 1.27 1.27 1.27 1.27 5 5 5 5 3.42 4.2,30.18307227222197",
        "3.33 0 1.27 0 1.27 0 5 0 5 0 4.2,31.31025387963144"
    })
    void trees_that_stand_for_different_numbers_have_the_published_mean(
            String numbers, double published) {
        String[] each = numbers.split(" ");
        List<Explained<SquareMetresPerHectare>> areas = new ArrayList<>();
        List<Explained<PerHectare>> stems = new ArrayList<>();
        for (int i = 0; i < DIAMETERS.length; i++) {
            Explained<PerHectare> number =
                    Explained.given(
                            StandStructure.N_I,
                            new PerHectare(Double.parseDouble(each[i])),
                            "test");
            stems.add(number);
            areas.add(
                    StandStructure.SHARE_OF_TREE.of(
                            number,
                            StandStructure.BASAL_AREA.of(
                                    Explained.given(
                                            TreeSymbols.DBH,
                                            new Centimetres(DIAMETERS[i]),
                                            "test"))));
        }
        assertThat(
                        StandStructure.MEAN_DIAMETER
                                .of(
                                        StandStructure.BASAL_AREA_OF_SHARES.of(areas),
                                        StandStructure.STEMS_OF_SHARES.of(stems))
                                .value()
                                .value())
                .isCloseTo(published, within(1e-12));
    }
}
