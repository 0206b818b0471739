package org.tanku.survey.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.survey.change.Editions.EARLIER;
import static org.tanku.survey.change.Editions.LATER;
import static org.tanku.survey.change.Editions.box;
import static org.tanku.survey.change.Editions.code;
import static org.tanku.survey.change.Editions.stand;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.forest.Stand;
import org.tanku.survey.change.StandChange.AreaChanged;
import org.tanku.survey.change.StandChange.Gone;
import org.tanku.survey.change.StandChange.MatchedByCodeAlone;
import org.tanku.survey.change.StandChange.Merged;
import org.tanku.survey.change.StandChange.New;
import org.tanku.survey.layer.CoordinateSystem.Datum;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

class MatchingByCodeTest {
    private static final EditionMatching MATCHING = new EditionMatching(Divisions.ofFujian());

    private static Stand before(String county, int number, double area_mu) {
        return stand(code(county, number), area_mu, EARLIER);
    }

    private static Stand after(String county, int number, double area_mu) {
        return stand(code(county, number), area_mu, LATER);
    }

    private static List<StandChange> match(List<Stand> earlier, List<Stand> later) {
        return MATCHING.byCode(earlier, later).changes();
    }

    @Test
    void tables_are_matched_by_code_and_by_nothing_else() {
        List<StandChange> changes =
                match(
                        List.of(
                                before("350428", 1, 10),
                                before("350428", 2, 20),
                                before("350428", 3, 30)),
                        List.of(
                                after("350428", 4, 30),
                                after("350428", 2, 25),
                                after("350428", 1, 10)));
        assertThat(changes)
                .extracting(change -> (Object) change.getClass())
                .containsExactly(
                        MatchedByCodeAlone.class, AreaChanged.class, Gone.class, New.class);
        assertThat(changes)
                .allSatisfy(change ->
                        assertThat(change.sums().onGround())
                                .isInstanceOf(Sums.OnGround.NotDrawn.class));
        assertThat(((AreaChanged) changes.get(1)).facts()).containsExactly(Fact.REGISTERED_AREA);
    }

    @Test
    void registered_areas_add_up() {
        Sums total =
                MATCHING.byCode(
                                List.of(before("350428", 1, 10), before("350428", 2, 20)),
                                List.of(after("350428", 2, 25), after("350428", 4, 30)))
                        .total();
        assertThat(total.registeredBefore().value()).isEqualTo(30);
        assertThat(total.registeredAfter().value()).isEqualTo(55);
        assertThat(total.onGround()).isEqualTo(new Sums.OnGround.NotDrawn(4));
    }

    @Test
    void a_county_recoded_and_nothing_else_is_matched_by_the_rest_of_the_code() {
        assertThat(match(List.of(before("350182", 1, 10)), List.of(after("350112", 1, 10))))
                .singleElement()
                .isInstanceOfSatisfying(
                        MatchedByCodeAlone.class,
                        change ->
                                assertThat(change.code())
                                        .isInstanceOf(CodeChange.CountyRecoded.class));
    }

    @Test
    void districts_that_were_merged_are_not_matched_without_ground() {
        assertThat(match(List.of(before("350402", 1, 10)), List.of(after("350404", 1, 10))))
                .extracting(change -> (Object) change.getClass())
                .containsExactly(Gone.class, New.class);
    }

    @Test
    void the_same_code_goes_before_a_county_recoded() {
        List<StandChange> changes =
                match(
                        List.of(before("350182", 1, 10), before("350112", 1, 10)),
                        List.of(after("350112", 1, 10)));
        assertThat(changes)
                .extracting(change -> (Object) change.getClass())
                .containsExactly(Gone.class, MatchedByCodeAlone.class);
    }

    @Test
    void a_stand_without_ground_meets_its_code_among_stands_with_ground() {
        EditionStand table = EditionStand.notDrawn(before("350428", 1, 10));
        EditionStand map = EditionStand.drawn(after("350428", 1, 10), box(0, 0, 10, 10));
        MatchingShares shares = new MatchingShares(0.9, 0.02);
        assertThat(
                        MATCHING.byGround(List.of(table), List.of(map), Datum.CGCS2000, shares)
                                .changes())
                .singleElement()
                .isInstanceOf(MatchedByCodeAlone.class);
        EditionStand neighbour = EditionStand.drawn(before("350428", 2, 10), box(0, 0, 5, 10));
        assertThat(
                        MATCHING.byGround(
                                        List.of(table, neighbour),
                                        List.of(map),
                                        Datum.CGCS2000,
                                        shares)
                                .changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Merged.class,
                        merged ->
                                assertThat(merged.sums().onGround())
                                        .isEqualTo(new Sums.OnGround.NotDrawn(1)));
    }

    @Test
    void a_change_is_told_in_both_languages() {
        StandChange change =
                match(List.of(before("350427", 1, 10)), List.of(after("350405", 1, 12))).getFirst();
        assertThat(ChangeWords.in(Locale.CHINESE).tell(change))
                .isEqualTo(
                        "面积变更：350427-101-205-012-0001 → 350405-101-205-012-0001; "
                                + "登记面积 10.00 → 12.00 亩; 2021 年 沙县（350427）改为沙县区（350405）; "
                                + "登记面积由 10.00 亩改为 12.00 亩");
        assertThat(ChangeWords.in(Locale.ENGLISH).tell(change))
                .isEqualTo(
                        "area changed: 350427-101-205-012-0001 → 350405-101-205-012-0001; "
                                + "registered 10.00 → 12.00 mu; "
                                + "沙县 (350427) became 沙县区 (350405) in 2021; "
                                + "registered area 10.00 mu, now 12.00 mu");
    }

    @Test
    void a_table_of_changes_has_a_row_each_and_nothing_where_nothing_is_drawn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MATCHING.byCode(
                        List.of(before("350428", 1, 10), before("350428", 2, 20)),
                        List.of(after("350428", 1, 12.5)))
                .writeCsv(out, Locale.ENGLISH);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "\uFEFFchange,earlier_stands,later_stands,registered_before_mu,"
                                + "registered_after_mu,drawn_before_m2,drawn_after_m2,shared_m2,"
                                + "county_recoded,facts",
                        "area changed,350428-101-205-012-0001,350428-101-205-012-0001,"
                                + "10.0,12.5,,,,,\"registered area 10.00 mu, now 12.50 mu\"",
                        "gone,350428-101-205-012-0002,,20.0,0.0,,,,,");
    }
}
