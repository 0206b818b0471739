package org.tanku.kernel.method.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.Equations;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.trace.Recomputation;

import java.util.List;
import java.util.stream.IntStream;

class StumpFitTest {
    /// Diameters of 10, 11, 12 … cm over grounds of 13, 14, 15 … cm.
    private static List<StumpFit.Pair> trees(int count) {
        return IntStream.range(0, count).mapToObj(i -> pair(10 + i, 13 + i)).toList();
    }

    private static StumpFit.Pair pair(double diameter, double atGround) {
        return new StumpFit.Pair(
                new Centimetres(diameter), new Centimetres(atGround), "standing trees");
    }

    @Test
    void ten_trees_give_the_ratio_of_their_sums() {
        assertThat(StumpFit.of(trees(10)))
                .isInstanceOfSatisfying(
                        StumpFit.Fitted.class,
                        fitted -> {
                            assertThat(fitted.ratio().value().value())
                                    .isCloseTo(145.0 / 175, within(1e-15));
                            assertThat(
                                            Recomputation.differences(
                                                    fitted.ratio().step(), Equations.byId()))
                                    .isEmpty();
                        });
    }

    @Test
    void nine_trees_are_too_few() {
        assertThat(StumpFit.of(trees(9))).isEqualTo(new StumpFit.TooFewTrees(9, 10));
    }

    @Test
    void a_standing_tree_has_two_diameters() {
        assertThatThrownBy(() -> pair(0, 10))
                .hasMessage("a standing tree has two diameters, not 0.0 and 10.0 cm");
        assertThatThrownBy(() -> pair(10, 0))
                .hasMessage("a standing tree has two diameters, not 10.0 and 0.0 cm");
    }
}
