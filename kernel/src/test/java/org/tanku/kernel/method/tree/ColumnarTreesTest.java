package org.tanku.kernel.method.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Summation;

import java.util.List;
import java.util.Random;

class ColumnarTreesTest {
    private static final ParameterSet SET = ParameterSet.load("tree-allometry@2026-1");
    private static final List<String> ROWS = List.of("分器官 杉木", "分器官 杉木 枝", "分器官 杉木 叶", "分器官 杉木 根");

    private static TreeColumns columns(int size) {
        Random random = new Random(20260101);
        int[] species = new int[size];
        double[] diameter = new double[size];
        double[] height = new double[size];
        for (int i = 0; i < size; i++) {
            species[i] = random.nextInt(ROWS.size());
            diameter[i] = random.nextDouble(5, 60);
            height[i] = random.nextDouble(3, 35);
        }
        return new TreeColumns(species, diameter, height);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void ten_thousand_trees_agree_with_the_explained_path_to_the_last_bit(int threads) {
        TreeColumns columns = columns(10_000);
        double[] kilograms = new double[10_000];
        double total = ColumnarTrees.of(SET, ROWS).biomass(columns, kilograms, threads).value();
        for (int i = 0; i < kilograms.length; i++) {
            String row = ROWS.get(columns.species[i]);
            assertThat(kilograms[i])
                    .isEqualTo(
                            BiomassEquations.BY_LOGARITHM
                                    .of(
                                            SET.get(row, VolumeEquations.A),
                                            SET.get(row, VolumeEquations.B),
                                            Explained.given(
                                                    TreeSymbols.DBH,
                                                    new Centimetres(columns.diameter_cm[i]),
                                                    "test"),
                                            Explained.given(
                                                    TreeSymbols.H,
                                                    new Metres(columns.height_m[i]),
                                                    "test"))
                                    .value()
                                    .value());
        }
        assertThat(total).isEqualTo(Summation.total(kilograms));
    }

    /// Reference values worked out in Python with decimals of 60 digits.
    @Test
    void a_tree_lies_within_the_declared_error_of_exact_mathematics() {
        double[] kilograms = new double[2];
        ColumnarTrees.of(new double[] {-4.295}, new double[] {1.006})
                .biomass(
                        new TreeColumns(
                                new int[2], new double[] {20, 43.7}, new double[] {15, 27.3}),
                        kilograms,
                        1);
        assertThat(kilograms[0] / AT_20_CM - 1).isCloseTo(0, within(ColumnarTrees.TOLERANCE));
        assertThat(kilograms[1] / AT_43_CM - 1).isCloseTo(0, within(ColumnarTrees.TOLERANCE));
    }

    private static final double AT_20_CM = 86.20359108316927;
    private static final double AT_43_CM = 758.8107490635546;

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_diameter_or_height_that_is_none_is_refused_with_its_place(double wrong) {
        ColumnarTrees trees = ColumnarTrees.of(SET, ROWS);
        assertThatThrownBy(() ->
                        trees.biomass(
                                new TreeColumns(
                                        new int[2], new double[] {10, wrong}, new double[] {9, 9}),
                                new double[2],
                                1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tree 1 of the columns: diameter " + wrong + " cm, height 9.0 m");
        assertThatThrownBy(() ->
                        trees.biomass(
                                new TreeColumns(
                                        new int[1], new double[] {10}, new double[] {wrong}),
                                new double[1],
                                1))
                .hasMessageStartingWith("tree 0 of the columns");
    }

    @Test
    void columns_of_other_lengths_are_refused() {
        assertThatThrownBy(() -> new TreeColumns(new int[2], new double[1], new double[2]))
                .hasMessage("columns of one length are expected, not 2, 1, 2");
        assertThatThrownBy(() -> new TreeColumns(new int[2], new double[2], new double[3]))
                .hasMessage("columns of one length are expected, not 2, 2, 3");
        assertThatThrownBy(() -> ColumnarTrees.of(new double[1], new double[2]))
                .hasMessage("as many a as b are expected, not 1 and 2");
        assertThatThrownBy(() -> ColumnarTrees.of(SET, ROWS).biomass(columns(3), new double[2], 1))
                .hasMessage("a column for 3 trees is expected, not for 2");
    }
}
