package org.tanku.survey.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tanku.survey.change.Divisions.Change;
import org.tanku.survey.change.Divisions.County;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class DivisionsTest {
    private static final Divisions FUJIAN = Divisions.ofFujian();

    private static boolean isSame(String earlier, int from, String later, int until) {
        return FUJIAN.isSame(new County(earlier, from), new County(later, until));
    }

    @Test
    void counties_that_became_districts_are_found_under_their_new_codes() {
        Map<String, String> districts =
                Map.of(
                        "350182", "350112",
                        "350784", "350703",
                        "350822", "350803",
                        "350427", "350405",
                        "350681", "350604",
                        "350625", "350605",
                        "350402", "350404",
                        "350403", "350404");
        districts.forEach(
                (earlier, later) -> assertThat(FUJIAN.successor(earlier)).contains(later));
    }

    @Test
    void a_chain_of_codes_is_followed_to_its_end_or_to_a_year() {
        assertThat(FUJIAN.successor("350126")).contains("350112");
        assertThat(FUJIAN.successor("350126", 1994)).contains("359011");
        assertThat(FUJIAN.successor("350126", 2016)).contains("350182");
        assertThat(FUJIAN.path("350126", "350112"))
                .extracting(Change::year)
                .containsExactly(1994, 1995, 2017);
    }

    @Test
    void a_county_that_kept_its_code_or_was_divided_has_no_successor() {
        assertThat(FUJIAN.successor("350428")).isEmpty();
        assertThat(FUJIAN.successor("350321")).isEmpty();
        assertThat(FUJIAN.successor("110101")).isEmpty();
    }

    @Test
    void a_county_recoded_and_nothing_else_is_the_same() {
        assertThat(isSame("350182", 2015, "350112", 2020)).isTrue();
        assertThat(isSame("350784", 2010, "350703", 2021)).isTrue();
        assertThat(isSame("350428", 2010, "350428", 2021)).isTrue();
        assertThat(isSame("350112", 2020, "350182", 2015)).isFalse();
        assertThat(isSame("350182", 2015, "350703", 2020)).isFalse();
    }

    @Test
    void a_code_that_was_not_yet_given_is_not_the_same() {
        assertThat(isSame("350182", 2010, "350112", 2015)).isFalse();
    }

    @Test
    void an_old_code_written_after_it_ended_still_means_the_county() {
        assertThat(isSame("350784", 2016, "350703", 2021)).isTrue();
    }

    @Test
    void counties_that_were_merged_or_lost_ground_are_not_the_same() {
        assertThat(isSame("350402", 2015, "350404", 2022)).isFalse();
        assertThat(isSame("350403", 2015, "350404", 2022)).isFalse();
        // after the year of the merger too
        assertThat(isSame("350403", 2022, "350404", 2023)).isFalse();
        assertThat(isSame("350205", 2000, "350205", 2010)).isFalse();
        assertThat(isSame("350521", 1999, "350521", 2001)).isFalse();
        // 龙文区 was taken from 龙海市 in 1996
        assertThat(isSame("350681", 1996, "350604", 2022)).isFalse();
        assertThat(isSame("350681", 1997, "350604", 2022)).isTrue();
    }

    @Test
    void every_change_names_its_source_and_two_counties() {
        assertThat(FUJIAN.changes())
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.source()).isNotBlank();
                    assertThat(each.earlier()).matches("35[0-9]{4}");
                    assertThat(each.later()).matches("35[0-9]{4}");
                    assertThat(each.earlierName()).matches("\\p{IsHan}+[县市区]");
                    assertThat(each.laterName()).matches("\\p{IsHan}+[市县区]");
                    assertThat(each.year()).isBetween(1990, 2025);
                });
        assertThat(FUJIAN.changes()).doesNotHaveDuplicates();
    }

    @Test
    void every_chain_ends_in_a_county_of_today_under_its_name_of_today() throws IOException {
        Path today = Path.of("../../shared/data/admin/fujian_counties.csv");
        Assumptions.assumeTrue(
                Files.exists(today), "skipped: there is no shared/data/admin/fujian_counties.csv");
        Map<String, String> names =
                Files.readAllLines(today).stream()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        List<Change> last =
                FUJIAN.changes().stream()
                        .filter(each ->
                                FUJIAN.changes().stream()
                                        .noneMatch(next ->
                                                next.earlier().equals(each.later())
                                                        && next.extent() == Divisions.Extent.WHOLE
                                                        && next.year() > each.year()))
                        .toList();
        assertThat(last).hasSizeGreaterThan(40);
        assertThat(last)
                .allSatisfy(
                        each -> assertThat(names).containsEntry(each.later(), each.laterName()));
        // whoever gave up all its ground is in force no more, unless the code was given again
        assertThat(FUJIAN.changes())
                .filteredOn(each -> each.extent() == Divisions.Extent.WHOLE)
                .allSatisfy(each -> assertThat(names).doesNotContainKey(each.earlier()));
    }
}
