package org.tanku.survey.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tanku.survey.change.Editions.EARLIER;
import static org.tanku.survey.change.Editions.LATER;
import static org.tanku.survey.change.Editions.area_m2;
import static org.tanku.survey.change.Editions.box;
import static org.tanku.survey.change.Editions.code;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.quantity.Years;
import org.tanku.survey.change.StandChange.Gone;
import org.tanku.survey.change.StandChange.Merged;
import org.tanku.survey.change.StandChange.New;
import org.tanku.survey.change.StandChange.Rearranged;
import org.tanku.survey.change.StandChange.Recoded;
import org.tanku.survey.change.StandChange.Redrawn;
import org.tanku.survey.change.StandChange.Split;
import org.tanku.survey.change.StandChange.Unchanged;
import org.tanku.survey.layer.CoordinateSystem.Datum;

import java.util.List;

class EditionMatchingTest {
    private static final String COUNTY = "350428";
    private static final MatchingShares SHARES = new MatchingShares(0.9, 0.02);

    private static EditionStand before(int number, Geometry ground) {
        return Editions.drawn(COUNTY, number, EARLIER, ground);
    }

    private static EditionStand after(int number, Geometry ground) {
        return Editions.drawn(COUNTY, number, LATER, ground);
    }

    private static ChangeTable match(List<EditionStand> earlier, List<EditionStand> later) {
        return new EditionMatching(Divisions.ofFujian())
                .byGround(earlier, later, Datum.CGCS2000, SHARES);
    }

    private static StandChange only(List<EditionStand> earlier, List<EditionStand> later) {
        List<StandChange> changes = match(earlier, later).changes();
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }

    private static void assertDrawn(StandChange change, double was, double is, double both) {
        assertThat(change.sums().onGround())
                .isInstanceOfSatisfying(
                        Sums.OnGround.Measured.class,
                        measured -> {
                            assertThat(measured.before().value()).isCloseTo(was, within(0.001));
                            assertThat(measured.after().value()).isCloseTo(is, within(0.001));
                            assertThat(measured.shared().value()).isCloseTo(both, within(0.001));
                        });
    }

    @Test
    void a_stand_that_kept_code_and_ground_is_unchanged_though_its_boundary_trembled() {
        Geometry was = box(0, 0, 10, 10);
        Geometry is = box(0.1, 0, 10.1, 10);
        StandChange change = only(List.of(before(1, was)), List.of(after(1, is)));
        assertThat(change).isInstanceOf(Unchanged.class);
        assertDrawn(change, area_m2(was), area_m2(is), area_m2(box(0.1, 0, 10, 10)));
    }

    @Test
    void a_stand_that_kept_its_code_and_lost_a_third_of_its_ground_is_redrawn() {
        Geometry was = box(0, 0, 9, 10);
        Geometry is = box(0, 0, 6, 10);
        StandChange change = only(List.of(before(1, was)), List.of(after(1, is)));
        assertThat(change).isInstanceOf(Redrawn.class);
        assertDrawn(change, area_m2(was), area_m2(is), area_m2(is));
        assertThat(change.sums().onGround())
                .isInstanceOfSatisfying(
                        Sums.OnGround.Measured.class,
                        measured -> {
                            assertThat(measured.shareOfBefore().orElseThrow())
                                    .isCloseTo(2 / 3.0, within(0.0001));
                            assertThat(measured.shareOfAfter().orElseThrow())
                                    .isCloseTo(1, within(0.0001));
                        });
    }

    @Test
    void a_code_on_wholly_other_ground_is_redrawn_with_nothing_shared() {
        StandChange change =
                only(List.of(before(1, box(0, 0, 5, 5))), List.of(after(1, box(50, 0, 55, 5))));
        assertThat(change).isInstanceOf(Redrawn.class);
        assertDrawn(change, area_m2(box(0, 0, 5, 5)), area_m2(box(50, 0, 55, 5)), 0);
    }

    @Test
    void the_same_ground_under_another_number_is_recoded() {
        Geometry ground = box(0, 0, 10, 10);
        assertThat(only(List.of(before(1, ground)), List.of(after(8, ground))))
                .isInstanceOfSatisfying(
                        Recoded.class,
                        change -> assertThat(change.code()).isEqualTo(new CodeChange.Renumbered()));
    }

    @Test
    void numbers_that_were_exchanged_are_two_recoded_stands() {
        Geometry west = box(0, 0, 10, 10);
        Geometry east = box(10, 0, 20, 10);
        assertThat(
                        match(
                                        List.of(before(1, west), before(2, east)),
                                        List.of(after(1, east), after(2, west)))
                                .changes())
                .hasSize(2)
                .allSatisfy(change -> assertThat(change).isInstanceOf(Recoded.class));
    }

    @Test
    void a_county_that_became_a_district_is_told_as_the_reason_of_the_new_code() {
        Geometry ground = box(0, 0, 10, 10);
        StandChange change =
                only(
                        List.of(Editions.drawn("350427", 1, EARLIER, ground)),
                        List.of(Editions.drawn("350405", 1, LATER, ground)));
        assertThat(change)
                .isInstanceOfSatisfying(
                        Recoded.class,
                        recoded ->
                                assertThat(recoded.code())
                                        .isInstanceOfSatisfying(
                                                CodeChange.CountyRecoded.class,
                                                known -> {
                                                    assertThat(known.by()).hasSize(1);
                                                    assertThat(known.by().getFirst().laterName())
                                                            .isEqualTo("沙县区");
                                                }));
    }

    @Test
    void a_stand_of_two_merged_districts_is_told_apart_by_its_ground() {
        Geometry west = box(0, 0, 10, 10);
        Geometry east = box(10, 0, 20, 10);
        List<StandChange> changes =
                match(
                                List.of(
                                        Editions.drawn("350402", 1, EARLIER, west),
                                        Editions.drawn("350403", 1, EARLIER, east)),
                                List.of(
                                        Editions.drawn("350404", 1, LATER, west),
                                        Editions.drawn("350404", 2, LATER, east)))
                        .changes();
        assertThat(changes)
                .hasSize(2)
                .allSatisfy(change -> assertThat(change).isInstanceOf(Recoded.class));
        assertThat(((Recoded) changes.get(0)).code()).isInstanceOf(CodeChange.CountyRecoded.class);
        assertThat(((Recoded) changes.get(1)).code()).isInstanceOf(CodeChange.Renumbered.class);
    }

    @Test
    void one_stand_that_became_three_is_a_split_with_the_area_of_each() {
        Geometry was = box(0, 0, 10, 30);
        StandChange change =
                only(
                        List.of(before(1, was)),
                        List.of(
                                after(1, box(0, 0, 10, 10)),
                                after(2, box(0, 10, 10, 20)),
                                after(3, box(0, 20, 10, 30))));
        assertThat(change)
                .isInstanceOfSatisfying(
                        Split.class,
                        split -> {
                            assertThat(split.later()).hasSize(3);
                            assertThat(split.shared())
                                    .extracting(each -> Math.round(each.area().value()))
                                    .containsExactly(
                                            Math.round(area_m2(box(0, 0, 10, 10))),
                                            Math.round(area_m2(box(0, 10, 10, 20))),
                                            Math.round(area_m2(box(0, 20, 10, 30))));
                        });
        assertDrawn(change, area_m2(was), area_m2(was), area_m2(was));
    }

    @Test
    void three_stands_that_became_one_are_a_merger() {
        StandChange change =
                only(
                        List.of(
                                before(1, box(0, 0, 10, 10)),
                                before(2, box(0, 10, 10, 20)),
                                before(3, box(0, 20, 10, 30))),
                        List.of(after(2, box(0, 0, 10, 30))));
        assertThat(change)
                .isInstanceOfSatisfying(
                        Merged.class, merged -> assertThat(merged.earlier()).hasSize(3));
        double whole = area_m2(box(0, 0, 10, 30));
        assertDrawn(change, whole, whole, whole);
    }

    @Test
    void a_boundary_that_moved_between_two_stands_rearranges_both() {
        StandChange change =
                only(
                        List.of(before(1, box(0, 0, 10, 10)), before(2, box(0, 10, 10, 20))),
                        List.of(after(1, box(0, 0, 10, 14)), after(2, box(0, 14, 10, 20))));
        assertThat(change)
                .isInstanceOfSatisfying(
                        Rearranged.class, rearranged -> assertThat(rearranged.shared()).hasSize(3));
        double whole = area_m2(box(0, 0, 10, 20));
        assertDrawn(change, whole, whole, whole);
    }

    @Test
    void one_stand_with_neither_code_nor_ground_kept_is_rearranged() {
        StandChange change =
                only(List.of(before(1, box(0, 0, 10, 10))), List.of(after(7, box(5, 0, 15, 10))));
        assertThat(change).isInstanceOf(Rearranged.class);
        assertDrawn(
                change,
                area_m2(box(0, 0, 10, 10)),
                area_m2(box(5, 0, 15, 10)),
                area_m2(box(5, 0, 10, 10)));
    }

    @Test
    void what_has_no_ground_in_the_other_edition_is_gone_or_new() {
        List<StandChange> changes =
                match(List.of(before(1, box(0, 0, 10, 10))), List.of(after(2, box(10, 0, 20, 10))))
                        .changes();
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0)).isInstanceOf(Gone.class);
        assertDrawn(changes.get(0), area_m2(box(0, 0, 10, 10)), 0, 0);
        assertThat(changes.get(1)).isInstanceOf(New.class);
        assertDrawn(changes.get(1), 0, area_m2(box(10, 0, 20, 10)), 0);
    }

    @Test
    void slivers_of_both_join_nothing_and_are_summed_apart() {
        ChangeTable table =
                match(
                        List.of(before(1, box(0, 0, 10, 10)), before(2, box(10, 0, 20, 10))),
                        List.of(after(1, box(0, 0, 10.1, 10)), after(2, box(10.1, 0, 20, 10))));
        assertThat(table.changes())
                .hasSize(2)
                .allSatisfy(change -> assertThat(change).isInstanceOf(Unchanged.class));
        assertThat(table.slivers().value()).isCloseTo(area_m2(box(10, 0, 10.1, 10)), within(0.001));
    }

    @Test
    void a_small_stand_cut_out_of_a_large_one_is_no_sliver() {
        assertThat(
                        only(
                                List.of(before(1, box(0, 0, 100, 10))),
                                List.of(
                                        after(1, box(0, 0, 99, 10)),
                                        after(2, box(99, 0, 100, 10)))))
                .isInstanceOf(Split.class);
    }

    @Test
    void facts_that_changed_are_told_and_growth_is_not() {
        Geometry ground = box(0, 0, 10, 10);
        Stand old = before(1, ground).stand();
        Stand other =
                new Stand(
                        old.code(),
                        old.area(),
                        LandCategory.YOUNG_PLANTATION,
                        old.forestCategory(),
                        Origin.NATURAL,
                        "马尾松",
                        Reading.of(new Years(3)),
                        old.canopy(),
                        old.stockPerHectare(),
                        "survey 2022",
                        LATER);
        EditionStand was = before(1, ground);
        assertThat(only(List.of(was), List.of(EditionStand.drawn(other, ground))))
                .isInstanceOfSatisfying(
                        Unchanged.class,
                        change ->
                                assertThat(change.facts())
                                        .containsExactly(
                                                Fact.LAND_CATEGORY,
                                                Fact.ORIGIN,
                                                Fact.DOMINANT_SPECIES,
                                                Fact.YOUNGER));
        assertThat(only(List.of(was), List.of(after(1, ground))))
                .isInstanceOfSatisfying(
                        Unchanged.class, change -> assertThat(change.facts()).isEmpty());
    }

    @Test
    void a_code_that_stands_twice_in_an_edition_is_a_fault_of_the_caller() {
        List<EditionStand> twice = List.of(before(1, box(0, 0, 1, 1)), before(1, box(5, 0, 6, 1)));
        assertThatThrownBy(() -> match(twice, List.of()))
                .hasMessageContaining(code(COUNTY, 1).toString());
        assertThatThrownBy(() -> match(List.of(), twice)).hasMessageContaining("later");
    }

    @Test
    void shares_that_mean_nothing_are_refused() {
        assertThatThrownBy(() -> new MatchingShares(0, 0)).hasMessageContaining("0.0");
        assertThatThrownBy(() -> new MatchingShares(1.1, 0)).hasMessageContaining("1.1");
        assertThatThrownBy(() -> new MatchingShares(Double.NaN, 0)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new MatchingShares(0.9, 0.9)).hasMessageContaining("0.9");
        assertThatThrownBy(() -> new MatchingShares(0.9, -1)).hasMessageContaining("-1");
    }
}
