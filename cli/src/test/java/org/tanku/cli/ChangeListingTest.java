package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ChangeListingTest {
    private static final String HEADINGS =
            "county_code,township_code,village_code,compartment,stand,area_mu,land_category,"
                    + "forest_category,origin,dominant_species,age_years,canopy_density,"
                    + "stock_m3_per_hm2\n";

    @TempDir Path folder;

    private static String row(String county, int number, double area_mu, String species) {
        return county
                + ",101,205,012,"
                + number
                + ","
                + area_mu
                + ",乔木林地,公益林,人工,"
                + species
                + ",24,0.7,132.4\n";
    }

    private Screen changes(Language language, String earlier, String later, String... more)
            throws IOException {
        Path first = Files.writeString(folder.resolve("stands-2016.csv"), HEADINGS + earlier);
        Path last = Files.writeString(folder.resolve("stands-2022.csv"), HEADINGS + later);
        List<String> arguments =
                new ArrayList<>(List.of("changes", first.toString(), last.toString()));
        arguments.addAll(List.of(more));
        return Screen.in(language).run(arguments.toArray(String[]::new));
    }

    @Test
    void what_changed_is_told_and_what_did_not_is_counted() throws IOException {
        Screen screen =
                changes(
                        Language.ENGLISH,
                        row("350427", 1, 10, "杉木")
                                + row("350427", 2, 20, "杉木")
                                + row("350427", 3, 30, "杉木")
                                + row("350428", 1, 10, "杉木"),
                        row("350405", 1, 10, "杉木")
                                + row("350405", 2, 25, "马尾松")
                                + row("350428", 1, 10, "杉木")
                                + row("350428", 9, 90, "杉木"));
        assertThat(screen.code()).isZero();
        assertThat(screen.out().lines())
                .containsExactly(
                        "matched by code: 350427-101-205-012-0001 → 350405-101-205-012-0001;"
                                + " registered 10.00 → 10.00 mu;"
                                + " 沙县 (350427) became 沙县区 (350405) in 2021",
                        "area changed: 350427-101-205-012-0002 → 350405-101-205-012-0002;"
                                + " registered 20.00 → 25.00 mu;"
                                + " 沙县 (350427) became 沙县区 (350405) in 2021;"
                                + " registered area 20.00 mu, now 25.00 mu;"
                                + " dominant species 杉木, now 马尾松",
                        "gone: 350427-101-205-012-0003 → –; registered 30.00 → 0.00 mu",
                        "new: – → 350428-101-205-012-0009; registered 0.00 → 90.00 mu",
                        "Registered area in all 70.00 → 135.00 mu",
                        "area changed: 1",
                        "gone: 1",
                        "matched by code: 2",
                        "new: 1");
    }

    @Test
    void the_table_is_written_in_the_language_of_the_reader() throws IOException {
        Path csv = folder.resolve("变化.csv");
        Screen screen =
                changes(
                        Language.CHINESE,
                        row("350428", 1, 10, "杉木"),
                        row("350428", 1, 10, "杉木"),
                        "--csv",
                        csv.toString());
        assertThat(screen.code()).isZero();
        assertThat(screen.out()).contains("按小班号对应：1");
        assertThat(Files.readAllLines(csv))
                .containsExactly(
                        "\uFEFF变化,前期小班号,后期小班号,前期登记面积（亩）,后期登记面积（亩）,"
                                + "前期图形面积（m²）,后期图形面积（m²）,共有面积（m²）,县代码变更,因子变化",
                        "按小班号对应,350428-101-205-012-0001,350428-101-205-012-0001,"
                                + "10.0,10.0,,,,,");
    }

    @Test
    void a_table_with_bad_rows_is_not_compared() throws IOException {
        Screen screen =
                changes(Language.ENGLISH, row("350428", 1, 10, "杉木"), row("35", 1, 10, "杉木"));
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).contains("Problems: 1. Nothing was compared");
    }

    @Test
    void files_in_the_wrong_order_are_refused() throws IOException {
        Screen screen =
                changes(
                        Language.CHINESE,
                        row("350428", 1, 10, "杉木"),
                        row("350428", 1, 10, "杉木"),
                        "--surveyed-earlier",
                        "2023");
        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err()).contains("前期调查日期 2023-12-31 晚于后期 2022-12-31");
    }

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path MAP_2016 = SAMPLES.resolve("changkou-2016-map-generated.geojson");
    private static final Path MAP_2021 = SAMPLES.resolve("changkou-2021-map-generated.geojson");

    @Test
    void two_maps_are_matched_by_their_ground() {
        Screen screen =
                Screen.in(Language.ENGLISH)
                        .run(
                                "changes",
                                MAP_2016.toString(),
                                MAP_2021.toString(),
                                "--same-ground",
                                "0.9",
                                "--sliver",
                                "0.02");
        assertThat(screen.code()).isZero();
        assertThat(screen.out())
                .contains("Matched by ground: the same from a share of 0.9 on, slivers below 0.02");
        assertThat(screen.out()).contains("unchanged: ").doesNotContain("matched by code");
    }

    @Test
    void a_map_is_held_against_a_table_by_code() {
        Screen screen =
                Screen.in(Language.CHINESE)
                        .run(
                                "changes",
                                SAMPLES.resolve("changkou-2016-generated.csv").toString(),
                                MAP_2021.toString());
        assertThat(screen.code()).isZero();
        assertThat(screen.err()).contains("只按小班号对应");
        assertThat(screen.out()).contains("按小班号对应：");
    }

    @Test
    void shares_are_asked_for_and_never_supposed() {
        Screen none =
                Screen.in(Language.ENGLISH)
                        .run("changes", MAP_2016.toString(), MAP_2021.toString());
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("no source says from which share");
        Screen wrong =
                Screen.in(Language.CHINESE)
                        .run(
                                "changes",
                                MAP_2016.toString(),
                                MAP_2021.toString(),
                                "--same-ground",
                                "0.1",
                                "--sliver",
                                "0.5");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("--same-ground 0.1 与 --sliver 0.5 不是有效比例");
    }

    @Test
    void a_map_with_a_bad_feature_is_not_compared() throws IOException {
        String map = Files.readString(MAP_2021);
        Path bad = folder.resolve("map-2021.geojson");
        Files.writeString(bad, map.replaceFirst("杉木|马尾松", ""));
        Screen screen =
                Screen.in(Language.ENGLISH)
                        .run(
                                "changes",
                                MAP_2016.toString(),
                                bad.toString(),
                                "--same-ground",
                                "0.9",
                                "--sliver",
                                "0.02");
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).contains("map-2021.geojson: ", "Nothing was compared");
    }

    @Test
    void a_file_that_cannot_be_written_is_told() throws IOException {
        Screen screen =
                changes(
                        Language.ENGLISH,
                        row("350428", 1, 10, "杉木"),
                        row("350428", 1, 10, "杉木"),
                        "--csv",
                        folder.resolve("missing/changes.csv").toString());
        assertThat(screen.code()).isEqualTo(3);
        assertThat(screen.err()).contains("cannot be written");
    }
}
