package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanku.kernel.method.projection.ProjectionProblem;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// By hand in Python, apart from the code: a hundred hectares of fir go on from 60 m³ at 12 years
/// along 320 · (1 − exp(−0.06 · A))^1.5; a cubic metre is 0.307 · 1.634 · 1.246 · 0.52 · 44/12 t.
class ProjectedStandsTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path STANDS = SAMPLES.resolve("projected-2025-generated.csv");
    private static final Path CURVES = SAMPLES.resolve("projection-curves-generated.csv");
    private static final Path EVENTS = SAMPLES.resolve("projection-events-generated.csv");
    private static final String CODE = "350428-901-901-001-0001";
    private static final String HEADINGS =
            "county_code,township_code,village_code,compartment,stand,area_mu,"
                    + "land_category,forest_category,origin,dominant_species,age_years,"
                    + "canopy_density,stock_m3_per_hm2\n";
    private static final String FIR =
            "350428,901,901,001,0001,1500,arbour forest,商品林,planted,杉木,12,0.7,60\n";
    private static final String CURVE = "杉木,,richards,320,,0.06,1.5,0,80,illustrative\n";
    private static final String CARBON = "杉木,Richards 杉木人工林 乔木层碳密度,,,,,,,,\n";

    /// Methane and nitrous oxide of a fire in year 2 on 40 % of the area, and the stock of year 3
    /// when half of what stood there was lost.
    private static final double FIRE = 113.17703704578959;

    private static final double AFTER_FIRE = 7111.947266644016;

    @TempDir Path folder;

    private static Screen sample(Language language, String... more) {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("--table", "stands=" + STANDS, "--table", "curves=" + CURVES));
        arguments.addAll(List.of(more));
        return run(language, arguments);
    }

    private static Screen run(Language language, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of("measure", "--method", "projection"));
        arguments.addAll(more);
        return Screen.in(language).run(arguments.toArray(String[]::new));
    }

    private Screen project(String stands, String curves, String events, String... more)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--confirm", "K_RISK"));
        table(arguments, "stands", "s-2025.csv", HEADINGS + stands);
        if (!curves.isEmpty()) {
            table(
                    arguments,
                    "curves",
                    "c.csv",
                    "species,published,form,a_m3_per_hm2,a_tC_per_hm2,b,c,first_age_years,"
                            + "last_age_years,source\n"
                            + curves);
        }
        if (!events.isEmpty()) {
            table(
                    arguments,
                    "events",
                    "e.csv",
                    "stand,year,event,share,lost,warming_potentials\n" + events);
        }
        arguments.addAll(List.of(more));
        return run(Language.ENGLISH, arguments);
    }

    private void table(List<String> arguments, String role, String name, String text)
            throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        arguments.addAll(List.of("--table", role + "=" + file));
    }

    @Test
    void stands_go_on_along_their_curves_for_forty_years() {
        Screen forty = sample(Language.ENGLISH, "--confirm", "K_RISK", "--choose", "stand=" + CODE);
        assertThat(forty.out())
                .contains("stock of the project, year 10: 13,509.6112 t CO₂e")
                .contains("stock of the project, year 40: 19,540.3960 t CO₂e")
                .contains("expected removal in year 10: 378.0300 t CO₂e")
                .contains("expected removal of all 40 years: 10,145.2003 t CO₂e")
                .contains("stand " + CODE + " at the survey: 7,150.4684 t CO₂e")
                .contains("stock in year 40, stand " + CODE + ": 18,172.8755 t CO₂e")
                .contains("nothing may be issued on it")
                .contains("their stock not measured or not used: 1.")
                .doesNotContain("Felled and burnt");
        assertThat(sample(Language.CHINESE, "--confirm", "K_RISK").out())
                .contains("40 年预估减排量合计：10,145.2003 t CO₂e")
                .contains("事前预估，未经测定")
                .doesNotContain("小班 350428");
    }

    @Test
    void a_felled_stand_counts_up_to_its_long_term_mean() {
        assertThat(
                        sample(
                                        Language.ENGLISH,
                                        "--confirm",
                                        "K_RISK",
                                        "--table",
                                        "events=" + EVENTS)
                                .out())
                .contains("stock of the project, year 10: 10,459.4722 t CO₂e")
                .contains("stock of the project, year 40: 28,138.3386 t CO₂e")
                .contains("expected removal of all 40 years: 6,228.0870 t CO₂e")
                .contains("Felled and burnt as projection-events-generated.csv says.");
    }

    @Test
    void a_fire_gives_off_gases_and_takes_stock() throws IOException {
        Path out = folder.resolve("fire.json");
        project(
                FIR,
                CURVE,
                ",2,fire,0.4,0.5,CDM tool 21\n",
                "--choose",
                "years=3",
                "--out",
                "" + out,
                "--explain");
        JsonNode json = new ObjectMapper().readTree(Files.readString(out));
        assertThat(json.get("years")).hasSize(6);
        JsonNode second = json.get("years").get(1);
        assertThat(second.get("stand").asString()).isEqualTo("all");
        assertThat(second.get("fire_tCO2e").asDouble()).isCloseTo(FIRE, within(1e-6));
        assertThat(json.get("years").get(4).get("fire_tCO2e").asDouble())
                .isCloseTo(FIRE, within(1e-6));
        assertThat(json.get("years").get(2).get("stock_tCO2e").asDouble())
                .isCloseTo(AFTER_FIRE, within(1e-6));
        assertThat(json.get("years").get(3).get("age_a").asDouble()).isEqualTo(13);
        assertThat(json.get("traces").has("projection.expected.3")).isTrue();
    }

    @Test
    void a_species_without_a_curve_grows_in_a_line_only_when_allowed() throws IOException {
        String young = FIR.replace("杉木,12", "拟赤杨,4");
        assertThat(project(young, "", "").err())
                .contains("Stand " + CODE + ": no growth curve for 拟赤杨; give one")
                .contains("Problems: 1.");
        // 100 hm² · 45 t d.m. · 1.20 · 0.47 · 44/12
        assertThat(project(young, "", "", "--choose", "linear=yes", "--choose", "years=1").out())
                .contains("stock of the project, year 1: 9,306.0000 t CO₂e")
                .contains("grown in a line as the IPCC guidelines do: 1.");
    }

    @Test
    void the_deduction_for_risk_counts_only_when_it_is_settled() {
        Screen open = sample(Language.ENGLISH);
        assertThat(open.code()).isEqualTo(1);
        assertThat(open.err()).contains("K_RISK is not settled: supply it with --set K_RISK=VALUE");
        // 10,145.200275 / 0.9
        assertThat(sample(Language.ENGLISH, "--set", "K_RISK=0").out())
                .contains("expected removal of all 40 years: 11,272.4448 t CO₂e");
    }

    @Test
    void every_row_that_cannot_be_read_is_told() throws IOException {
        Screen bad =
                project(
                        FIR.replace(",60", ",dense"),
                        CURVE.replace("richards", "straight"),
                        ",0,storm,2,,\n");
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.err())
                .contains("s-2025.csv: Row 2, column “stock_m3_per_hm2”: found “dense”")
                .contains("c.csv: Row 2, column “form”: found “straight”")
                .contains("e.csv: Row 2, column “year”: found “0”")
                .contains("e.csv: Row 2, column “event”: found “storm”")
                .contains("e.csv: Row 2, column “share”: found “2”");
    }

    @Test
    void a_curve_has_all_its_parameters_or_a_published_name() throws IOException {
        assertThat(project(FIR, CURVE + CURVE, "").err())
                .contains("c.csv, row 3: 杉木 has a curve already.");
        for (String lacking :
                List.of(
                        CURVE.replace("illustrative", ""),
                        CURVE.replace("richards", ""),
                        CURVE.replace(",320,,", ",320,90,"),
                        CURVE.replace(",320,,", ",,,"),
                        CURVE.replace("1.5", ""),
                        CURVE.replace(",0.06,1.5,", ",,1.5,"),
                        CURVE.replace("richards", "schumacher"),
                        CURVE.replace(",0,80,", ",80,0,"),
                        CURVE.replace(",0,80,", ",,80,"),
                        CURVE.replace(",0,80,", ",0,,"))) {
            assertThat(project(FIR, lacking, "").err())
                    .as(lacking)
                    .contains("c.csv, row 2: a curve of 杉木 needs its form");
        }
        assertThat(project(FIR, CARBON, "").out()).contains("expected removal of all 40 years");
        for (String wrong :
                List.of(
                        CARBON.replace("碳密度", "密度"),
                        CARBON.replace("乔木层碳密度", "x").replace("人工林", "解析木"),
                        CARBON.replace(",,,,,,,,", ",korf,,,,,,,"),
                        CARBON.replace(",,,,,,,,", ",,,,0.1,,,,"),
                        "杉木,Richards 杉木解析木 树高,,,,,,,,\n")) {
            assertThat(project(FIR, wrong, "").err())
                    .as(wrong)
                    .contains("c.csv, row 2: no published curve of carbon is called")
                    .contains("there is: Richards 杉木人工林 乔木层碳密度, Richards 针叶混交人工林 乔木层碳密度.");
        }
    }

    @Test
    void a_curve_of_two_parameters_and_one_of_carbon_are_read() throws IOException {
        assertThat(
                        project(
                                        FIR.replace(",60", ","),
                                        "杉木,,schumacher,,50,8,,5,40,illustrative\n",
                                        "",
                                        "--choose",
                                        "years=4")
                                .out())
                // 100 · 50 · exp(−8/16) · 44/12
                .contains("stock of the project, year 4: 11,119.7288 t CO₂e");
    }

    @Test
    void an_event_fills_the_cells_it_needs_and_no_other() throws IOException {
        for (String wrong :
                List.of(
                        ",3,thinning,,,\n",
                        ",3,thinning,0.2,0.5,\n",
                        ",3,clear-felling,0.2,,\n",
                        ",3,clear-felling,,,AR-CM\n",
                        ",3,fire,0.2,0.5,\n",
                        ",3,fire,0.2,,AR-CM\n",
                        ",3,fire,,0.5,AR-CM\n")) {
            assertThat(project(FIR, CURVE, wrong).err())
                    .as(wrong)
                    .contains("e.csv, row 2: thinning has a share; clear-felling has none;");
        }
        assertThat(project(FIR, CURVE, "350428-1-1-1-9,3.5,thinning,0.2,,\n").err())
                .contains("e.csv, row 2: a year is a whole number, not 3.5.")
                .contains("e.csv, row 2: the table of stands has no stand 350428-1-1-1-9.");
        assertThat(project(FIR, CURVE, ",41,clear-felling,,,\n,40,thinning,0.1,,\n").err())
                .contains("Stand " + CODE + ": year 41 of an event is not among the years asked.");
        assertThat(project(FIR, CARBON, ",3,fire,0.2,0.5,AR-CM\n").err())
                .contains("what a fire burns is known by volume alone; the curve of 杉木");
    }

    @Test
    void years_and_the_stand_told_must_be_ones_there_are() throws IOException {
        for (String wrong : List.of("0", "100", "ten", "4.5")) {
            assertThat(project(FIR, CURVE, "", "--choose", "years=" + wrong).err())
                    .contains("years is \"" + wrong + "\", expected a whole number from 1 to 99.");
        }
        assertThat(project(FIR, CURVE, "", "--choose", "years=99").code()).isZero();
        assertThat(project(FIR, CURVE, "", "--choose", "stand=7").err())
                .contains("stand: the table of stands has no stand 7.");
        assertThat(run(Language.ENGLISH, List.of()).err())
                .contains("--method projection needs --table stands=FILE.");
    }

    @ParameterizedTest
    @EnumSource(ProjectionProblem.Kind.class)
    void every_trouble_of_a_projection_has_a_sentence_in_both_languages(
            ProjectionProblem.Kind kind) {
        for (Language language : Language.values()) {
            assertThat(
                            Wording.in(language.locale())
                                    .say("cli.trouble.projection." + kind, "1", "x"))
                    .isNotBlank();
        }
    }
}
