package org.tanku.kernel.method.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.Equations;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.tree.Tally.Wanted;
import org.tanku.kernel.method.tree.TreeProblem.Kind;
import org.tanku.kernel.parameter.Lookups;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.kernel.quantity.TonnesCO2ePerHectare;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Recomputation;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Telling;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Expected numbers were worked out in Python with the printed coefficients.
class TreeTableTest {
    private static final List<Tree> THREE =
            List.of(
                    Trees.living("1", "杉木", 20, 15),
                    Trees.living("2", "杉木", 16, 12.5),
                    Trees.living("3", "木荷", 18, 14));

    private static Tally tally(List<Tree> trees, EquationChoice choice, Wanted wanted) {
        return switch (TreeTable.resolve(List.of(Trees.P1), trees, choice, wanted)) {
            case TreeResolution.Complete(var tally) -> tally;
            case TreeResolution.Incomplete(var problems) ->
                    throw new AssertionError(problems.toString());
        };
    }

    private static List<TreeProblem> problems(
            List<Plot> plots, List<Tree> trees, EquationChoice choice, Wanted wanted) {
        return switch (TreeTable.resolve(plots, trees, choice, wanted)) {
            case TreeResolution.Complete(var tally) -> throw new AssertionError(tally.toString());
            case TreeResolution.Incomplete(var problems) -> problems;
        };
    }

    private static TreeProblem problem(List<Tree> trees, EquationChoice choice, Wanted wanted) {
        List<TreeProblem> all = problems(List.of(Trees.P1), trees, choice, wanted);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static void assertSound(Step step) {
        assertThat(Recomputation.differences(step, Equations.byId())).isEmpty();
        assertThat(Lookups.differing(step)).isEmpty();
        assertThat(Telling.parse(Telling.json(step))).isEqualTo(step);
    }

    @Test
    void three_trees_on_600_square_metres_come_to_their_volume_on_a_hectare() {
        Tally tally = tally(THREE, EquationChoice.of(EquationSet.FUJIAN_VOLUME), Wanted.VOLUME);
        var volume = PlotResults.volumes(tally).getFirst().value();
        assertThat(volume.value().value()).isCloseTo(9.054368888457338, within(1e-12));
        assertSound(volume.step());
        assertThat(Telling.text(volume.step(), Locale.ENGLISH))
                .contains("survey 2025, plot P1, tree 3")
                .contains("no row for 木荷 in tree-volume@2026-1; it is counted under 阔叶树")
                .contains("area of plot P1");
    }

    @Test
    void they_come_to_their_biomass_and_carbon_by_the_factors_of_their_species() {
        EquationChoice choice = EquationChoice.of(EquationSet.FUJIAN_VOLUME);
        var biomass = PlotResults.biomass(tally(THREE, choice, Wanted.BIOMASS)).getFirst().value();
        assertThat(biomass.value().value()).isCloseTo(8.071148696782442, within(1e-12));
        assertSound(biomass.step());
        var carbon = PlotResults.carbon(tally(THREE, choice, Wanted.CARBON)).getFirst().value();
        assertThat(carbon.value().value()).isCloseTo(15.026639853338988, within(1e-12));
        assertSound(carbon.step());
    }

    @Test
    void they_come_to_their_number_basal_area_and_mean_diameter() {
        Tally tally = tally(THREE, EquationChoice.of(EquationSet.FUJIAN_VOLUME), Wanted.VOLUME);
        PlotResults.Structure structure = PlotResults.structure(tally).getFirst();
        assertThat(structure.stems().value().value()).isCloseTo(50, within(1e-12));
        assertThat(structure.basalArea().value().value())
                .isCloseTo(1.2828170002158323, within(1e-12));
        assertThat(structure.meanDiameter().orElseThrow().value().value())
                .isCloseTo(18.07392228230128, within(1e-12));
        assertSound(structure.meanDiameter().orElseThrow().step());
    }

    @Test
    void a_plot_without_trees_counts_with_nothing_on_it_and_has_no_mean_diameter() {
        Tally tally = tally(List.of(), EquationChoice.of(EquationSet.FUJIAN_VOLUME), Wanted.CARBON);
        assertThat(PlotResults.carbon(tally).getFirst().value().value())
                .isEqualTo(new TonnesCO2ePerHectare(0));
        PlotResults.Structure structure = PlotResults.structure(tally).getFirst();
        assertThat(structure.stems().value().value()).isZero();
        assertThat(structure.meanDiameter()).isEmpty();
    }

    @Test
    void dead_and_felled_trees_are_left_out_and_counted_as_such() {
        List<Tree> trees =
                List.of(
                        THREE.getFirst(),
                        dead("8", TreeStatus.STANDING_DEAD),
                        dead("9", TreeStatus.FELLED));
        Tally tally = tally(trees, EquationChoice.of(EquationSet.FUJIAN_VOLUME), Wanted.VOLUME);
        assertThat(tally.leftOut()).isEqualTo(2);
        assertThat(PlotResults.structure(tally).getFirst().stems().value().value())
                .isCloseTo(1 / 0.06, within(1e-12));
    }

    private static Tree dead(String number, TreeStatus status) {
        return Trees.tree(
                "P1", number, "?", status, Reading.missing("dead"), Reading.missing("dead"));
    }

    @Test
    void plots_are_gathered_stratum_by_stratum_in_the_order_in_which_they_are_met() {
        List<Plot> plots =
                List.of(Trees.plot("P1", "B"), Trees.plot("P2", "A"), Trees.plot("P3", "B"));
        Tally tally =
                switch (TreeTable.resolve(
                        plots,
                        THREE,
                        EquationChoice.of(EquationSet.FUJIAN_VOLUME),
                        Wanted.VOLUME)) {
                    case TreeResolution.Complete(var whole) -> whole;
                    case TreeResolution.Incomplete(var found) ->
                            throw new AssertionError(found.toString());
                };
        var strata = PlotResults.byStratum(PlotResults.volumes(tally));
        assertThat(strata.keySet()).containsExactly("B", "A");
        assertThat(strata.get("B")).hasSize(2);
        assertThat(strata.get("B").getLast().value().value()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "FUJIAN_VOLUME,杉木,116.68571,145.39040",
        "ZHEJIANG_BIOMASS,杉木,78.971791,98.398851",
        "NATIONAL_BIOMASS,杉木,105.057559,130.901718",
        "ORGAN_BIOMASS,杉木,99.200316,114.097287",
        "PIECEWISE_BIOMASS,树种未注明,142.355801,194.196977",
        "CHAVE_WITH_HEIGHT,杉木,103.499378,128.960225",
        "CHAVE_WITHOUT_HEIGHT,杉木,131.800801,164.223799"
    })
    void each_set_has_its_own_biomass_for_a_tree_of_20_cm_and_15_m(
            EquationSet set, String species, double above, double whole) {
        Tally tally =
                tally(
                        List.of(Trees.living("1", species, 20, 15)),
                        EquationChoice.of(set)
                                .with(new Settings(Map.of("E", new Ratio(-0.1)), Set.of())),
                        Wanted.BIOMASS);
        Tally.Ready tree = tally.plots().getFirst().trees().getFirst();
        assertThat(TreeMass.aboveGround(set, tree).value().value()).isCloseTo(above, within(1e-5));
        var all = TreeMass.whole(set, tree);
        assertThat(all.value().value()).isCloseTo(whole, within(2e-5));
        assertSound(all.step());
    }

    @Test
    void a_species_of_three_terms_is_their_sum() {
        EquationChoice choice =
                EquationChoice.of(EquationSet.ZHEJIANG_BIOMASS)
                        .with(new StandIns(Map.of("拟赤杨", "软阔类")));
        Tally tally = tally(List.of(Trees.living("1", "拟赤杨", 20, 15)), choice, Wanted.BIOMASS);
        var above = TreeMass.aboveGround(choice.set(), tally.plots().getFirst().trees().getFirst());
        assertThat(above.value().value()).isCloseTo(111.93413525630217, within(1e-10));
        assertThat(above.step().from()).hasSize(3);
    }

    @Test
    void the_exponents_of_guizhou_move_with_the_size_of_the_tree() {
        EquationChoice choice = EquationChoice.of(EquationSet.GUIZHOU_VOLUME);
        Tally tally = tally(List.of(Trees.living("1", "杉木", 20, 15)), choice, Wanted.VOLUME);
        var volume = TreeMass.volume(choice.set(), tally.plots().getFirst().trees().getFirst());
        assertThat(volume.value().value()).isCloseTo(0.25127186272602925, within(1e-14));
        assertSound(volume.step());
    }

    @ParameterizedTest
    @CsvSource({"5,3.9848570356,5.9653913356", "20,142.3558013440,194.1969771525"})
    void the_edge_of_the_pieces_belongs_to_the_upper_one(double cm, double above, double whole) {
        double m = cm == 5 ? 4 : 15;
        EquationChoice choice = EquationChoice.of(EquationSet.PIECEWISE_BIOMASS);
        Tally tally = tally(List.of(Trees.living("1", "树种未注明", cm, m)), choice, Wanted.BIOMASS);
        Tally.Ready tree = tally.plots().getFirst().trees().getFirst();
        assertThat(TreeMass.aboveGround(choice.set(), tree).value().value())
                .isCloseTo(above, within(1e-9));
        assertThat(TreeMass.whole(choice.set(), tree).value().value())
                .isCloseTo(whole, within(1e-9));
    }

    @Test
    void below_the_edge_the_lower_piece_is_taken() {
        EquationSet set = EquationSet.PIECEWISE_BIOMASS;
        Tally.Ready thin =
                new Tally.Ready(
                        Explained.given(TreeSymbols.DBH, new Centimetres(4.999), "test"),
                        Reading.of(Explained.given(TreeSymbols.H, new Metres(4), "test")),
                        set.findRow(set.parameters(), "树种未注明", StandIns.none()).orElseThrow(),
                        Reading.missing("not needed"),
                        Reading.missing("not needed"));
        assertThat(TreeMass.aboveGround(set, thin).value().value())
                .isCloseTo(3.98362490308828, within(1e-12));
        assertThat(TreeMass.whole(set, thin).value().value())
                .isCloseTo(5.962929805070619, within(1e-12));
    }

    @Test
    void volume_is_refused_of_a_set_that_gives_biomass() {
        EquationChoice choice = EquationChoice.of(EquationSet.ORGAN_BIOMASS);
        assertThat(problem(List.of(), choice, Wanted.VOLUME))
                .isEqualTo(new TreeProblem("", "", Kind.SET_GIVES_NO_VOLUME, "organ-biomass"));
        Tally tally = tally(List.of(THREE.getFirst()), choice, Wanted.BIOMASS);
        assertThatThrownBy(() ->
                        TreeMass.volume(choice.set(), tally.plots().getFirst().trees().getFirst()))
                .hasMessage("organ-biomass gives no volume");
    }

    @Test
    void chave_without_height_asks_for_the_stress_of_the_site() {
        assertThat(
                        problem(
                                List.of(Trees.withoutHeight("1", "杉木", 20)),
                                EquationChoice.of(EquationSet.CHAVE_WITHOUT_HEIGHT),
                                Wanted.BIOMASS))
                .isEqualTo(new TreeProblem("", "", Kind.SETTING_MISSING, "E"));
    }

    @Test
    void a_tree_without_height_is_refused_where_the_equation_takes_it() {
        assertThat(
                        problem(
                                List.of(Trees.withoutHeight("1", "杉木", 20)),
                                EquationChoice.of(EquationSet.FUJIAN_VOLUME),
                                Wanted.VOLUME))
                .isEqualTo(new TreeProblem("P1", "1", Kind.HEIGHT_NOT_MEASURED, "not measured"));
    }

    @Test
    void a_diameter_of_5_cm_is_tallied_and_a_thinner_one_is_not() {
        EquationChoice choice = EquationChoice.of(EquationSet.FUJIAN_VOLUME);
        assertThat(tally(List.of(Trees.living("1", "杉木", 5, 4)), choice, Wanted.VOLUME).plots())
                .hasSize(1);
        assertThat(problem(List.of(Trees.living("1", "杉木", 4.9, 4)), choice, Wanted.VOLUME))
                .isEqualTo(
                        new TreeProblem("P1", "1", Kind.DIAMETER_BELOW_LEAST, "4.9 cm < 5.0 cm"));
    }

    @ParameterizedTest
    @CsvSource({"200.1,30,true", "200,30,false", "150,15,false", "150,14.9,true"})
    void a_diameter_that_looks_like_millimetres_is_asked_about(double cm, double m, boolean asked) {
        EquationChoice choice = EquationChoice.of(EquationSet.FUJIAN_VOLUME);
        List<Tree> trees = List.of(Trees.living("1", "杉木", cm, m));
        if (!asked) {
            assertThat(tally(trees, choice, Wanted.VOLUME).plots()).hasSize(1);
            return;
        }
        assertThat(problem(trees, choice, Wanted.VOLUME))
                .isEqualTo(
                        new TreeProblem(
                                "P1",
                                "1",
                                Kind.DIAMETER_LOOKS_LIKE_MILLIMETRES,
                                cm + " cm, perhaps " + cm + " mm"));
        EquationChoice confirmed = choice.confirming(Set.of(new TreeCode("P1", "1")));
        assertThat(tally(trees, confirmed, Wanted.VOLUME).plots()).hasSize(1);
    }

    @Test
    void every_problem_of_a_table_is_told_by_plot_and_tree() {
        List<Tree> trees =
                List.of(
                        Trees.living("2", "仙人掌", 10, 9),
                        Trees.living("1", "青冈", 10, 9),
                        Trees.living("1", "杉木", 10, 9),
                        Trees.tree(
                                "P1",
                                "3",
                                "杉木",
                                TreeStatus.LIVING,
                                Reading.missing("bark gone"),
                                Reading.of(new Metres(9))),
                        Trees.tree(
                                "P9",
                                "1",
                                "杉木",
                                TreeStatus.LIVING,
                                Reading.of(new Centimetres(10)),
                                Reading.of(new Metres(9))));
        assertThat(
                        problems(
                                List.of(Trees.P1, Trees.P1),
                                trees,
                                EquationChoice.of(EquationSet.FUJIAN_VOLUME),
                                Wanted.CARBON))
                .containsExactly(
                        new TreeProblem("P1", "", Kind.PLOT_TWICE, "P1"),
                        new TreeProblem("P1", "1", Kind.TREE_TWICE, "1"),
                        new TreeProblem("P1", "1", Kind.SPECIES_WITHOUT_FACTORS, "青冈"),
                        new TreeProblem("P1", "2", Kind.SPECIES_NOT_IN_SET, "仙人掌"),
                        new TreeProblem("P1", "2", Kind.SPECIES_WITHOUT_FACTORS, "仙人掌"),
                        new TreeProblem("P1", "3", Kind.DIAMETER_NOT_MEASURED, "bark gone"),
                        new TreeProblem("P9", "1", Kind.PLOT_UNKNOWN, "P9"));
    }

    @Test
    void a_plot_has_an_area_and_a_tree_a_number() {
        assertThatThrownBy(() -> new Plot("P1", "S1", new SquareMetres(0)))
                .hasMessage("plot P1 has an area, not 0.0 m²");
        assertThatThrownBy(() -> new Plot(" ", "S1", new SquareMetres(1)))
                .hasMessage("a plot has a code");
        assertThatThrownBy(() -> new TreeCode("P1", ""))
                .hasMessage("a tree has a plot and a number, not 'P1' and ''");
        assertThat(new TreeCode("P1", "7")).hasToString("P1-7");
        assertThatThrownBy(() -> new TreeResolution.Incomplete(List.of()))
                .hasMessage("a tally without a problem is complete");
    }

    @Test
    void sets_are_found_by_their_id_and_say_what_they_give() {
        assertThat(EquationSet.find("sichuan-volume")).contains(EquationSet.SICHUAN_VOLUME);
        assertThat(EquationSet.find("sichuan")).isEmpty();
        assertThat(Set.of(EquationSet.values()).stream().filter(EquationSet::givesVolume))
                .hasSize(4);
        assertThat(Set.of(EquationSet.values()).stream().filter(EquationSet::includesRoots))
                .containsExactlyInAnyOrder(
                        EquationSet.ORGAN_BIOMASS, EquationSet.PIECEWISE_BIOMASS);
        assertThat(TreeStatus.find("枯立木")).contains(TreeStatus.STANDING_DEAD);
        assertThat(TreeStatus.find("felled")).contains(TreeStatus.FELLED);
        assertThat(TreeStatus.find("alive")).isEmpty();
    }
}
