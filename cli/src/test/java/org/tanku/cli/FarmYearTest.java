package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanku.kernel.method.inventory.InventoryProblem;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class FarmYearTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final String RICE = "稻季,播种面积（公顷）,种植天数\n单季稻,100,\n";
    private static final String HERDS = "畜禽,饲养方式,年末存栏\n猪,规模化,0\n";
    private static final String CROPS = "作物,产量（吨）,秸秆还田率\n水稻,0,0\n";
    private static final String NITROGEN = "氮来源,氮量（吨）\n化肥,0\n放牧,0\n燃料,0\n乡村人口,0\n";

    @TempDir Path folder;

    private Screen measure(String rice, String herds, String crops, String nitrogen, String... more)
            throws IOException {
        return run(
                Language.ENGLISH,
                Files.writeString(folder.resolve("r.csv"), rice),
                Files.writeString(folder.resolve("h.csv"), herds),
                Files.writeString(folder.resolve("c.csv"), crops),
                Files.writeString(folder.resolve("n.csv"), nitrogen),
                more);
    }

    private static Screen county(Language language, String... more) {
        return run(
                language,
                SAMPLES.resolve("farm-rice-generated.csv"),
                SAMPLES.resolve("farm-herds-generated.csv"),
                SAMPLES.resolve("farm-crops-generated.csv"),
                SAMPLES.resolve("farm-nitrogen-generated.csv"),
                more);
    }

    private static Screen run(
            Language language, Path rice, Path herds, Path crops, Path nitrogen, String... more) {
        List<String> arguments = new ArrayList<>(List.of("measure", "--method", "farm-inventory"));
        arguments.addAll(List.of("--table", "rice=" + rice, "--table", "herds=" + herds));
        arguments.addAll(List.of("--table", "crops=" + crops, "--table", "nitrogen=" + nitrogen));
        arguments.addAll(List.of(more));
        return Screen.in(language).run(arguments.toArray(String[]::new));
    }

    private static String[] by(String factors) {
        return new String[] {"--choose", "factors=" + factors, "--choose", "gwp=ar5"};
    }

    @Test
    void the_county_of_w08_is_told_source_by_source() {
        assertThat(county(Language.ENGLISH, by("pg2011")).out())
                .contains("factors: pg2011", "gwp: ar5", "rice-region: 华东")
                .contains("methane of rice fields: 2,383.7000 t CH₄")
                .contains("enteric methane: 907.0000 t CH₄")
                .contains("methane of manure: 1,094.7000 t CH₄")
                .contains("nitrous oxide of fields: 320.0266 t N₂O")
                .contains("nitrous oxide of manure: 59.7200 t N₂O")
                .contains("methane in all: 4,385.4000 t CH₄")
                .contains("nitrous oxide in all: 379.7466 t N₂O")
                .contains("An account of emissions; no units come of it.");
    }

    @ParameterizedTest
    @CsvSource({"sar,'209,814.86'", "ar4,'222,799.50'", "ar5,'223,424.06'", "ar6,'226,023.49'"})
    void the_total_of_w08_follows_the_potentials(String set, String expected) {
        assertThat(
                        county(
                                        Language.ENGLISH,
                                        "--choose",
                                        "factors=pg2011",
                                        "--choose",
                                        "gwp=" + set)
                                .out())
                .contains("emission of the farms: " + expected);
        assertThat(
                        county(
                                        Language.CHINESE,
                                        "--choose",
                                        "factors=pg2011",
                                        "--choose",
                                        "gwp=" + set)
                                .out())
                .contains("农业温室气体排放：" + expected);
    }

    @Test
    void another_region_has_other_factors_and_no_other_is_known() throws IOException {
        String[] north = {
            "--choose", "factors=pg2011", "--choose", "gwp=ar5", "--choose", "rice-region=华北"
        };
        // 234.0 kg a hectare of single rice in the north, 215.5 in the east
        assertThat(measure(RICE, HERDS, CROPS, NITROGEN, north).out())
                .contains("methane of rice fields: 23.4000 t CH₄");
        assertThat(measure(RICE, HERDS, CROPS, NITROGEN, by("pg2011")).out())
                .contains("methane of rice fields: 21.5500 t CH₄");
        assertThat(county(Language.ENGLISH, "--choose", "soil-group=福建").err())
                .contains("soil-group is \"福建\", expected:")
                .contains("广东 广西 海南 福建");
        assertThat(county(Language.ENGLISH, "--choose", "livestock-region=福建").err())
                .contains("expected: 华北, 东北, 华东, 中南华南, 西南, 西北");
    }

    @Test
    void a_missing_factor_is_refused_and_never_zero() throws IOException {
        assertThat(
                        measure(
                                        RICE + "冬水田,1,\n",
                                        HERDS + "水牛,放牧,1\n",
                                        CROPS + "茶叶,1,\n",
                                        NITROGEN,
                                        by("pg2011"))
                                .err())
                .contains("冬水田: the set has no factor EF_rice: 华东 冬水田; it is not taken for zero.")
                .contains("水牛: the set has no factor EF_ent: 放牧 水牛")
                .contains("茶叶: the set has no factor HI: 茶叶")
                .contains("茶叶: nothing is recorded (c.csv, row 3, column 秸秆还田率/straw_returned)");
    }

    @Test
    void nitrogen_that_no_row_tells_is_refused_and_never_zero() throws IOException {
        assertThat(measure(RICE, HERDS, CROPS, "kind,nitrogen_t\nchemical,1\n", by("pg2011")).err())
                .contains("N_graz: nothing is recorded (n.csv: 放牧/grazing); write it down")
                .contains("N_fuel: nothing is recorded (n.csv: 燃料/fuel)")
                .contains("N_rural: nothing is recorded (n.csv: 乡村人口/rural people)")
                .doesNotContain("N_chem");
    }

    @Test
    void what_stands_twice_is_refused() throws IOException {
        assertThat(
                        measure(
                                        RICE + "single,1,\n",
                                        HERDS + "pig,large-scale,1\n",
                                        CROPS,
                                        NITROGEN,
                                        by("pg2011"))
                                .err())
                .contains("单季稻 stands twice.", "规模化 猪 stands twice.");
        assertThat(measure(RICE, HERDS, CROPS, NITROGEN + "化肥,1\n", by("pg2011")).err())
                .contains("n.csv, row 6 stands twice. chemical");
    }

    @Test
    void sets_that_lack_tables_are_refused_by_what_they_lack() throws IOException {
        assertThat(county(Language.ENGLISH, by("pg2025")).err())
                .contains("The tables of PG2025 were not obtained; choose other factors.");
        for (String set : List.of("ipcc-2006", "ipcc-2019")) {
            assertThat(measure(RICE, HERDS, CROPS, NITROGEN, by(set)).err())
                    .contains("单季稻: nothing is recorded (r.csv, row 2, column 种植天数/days)")
                    .contains("猪: the set has no factor EF_ent: 规模化 猪")
                    .contains("农用地: the set has no factor f_L: 氮损失");
        }
    }

    @Test
    void every_row_that_cannot_be_read_is_told() throws IOException {
        Screen bad =
                measure(
                        "crop,area_hm2\nspring,1\n",
                        "animal,mode,heads\nyak,large-scale,1\npig,wild,1\n",
                        "crop,yield_t,straw_returned\n水稻,1,1.5\n",
                        "kind,nitrogen_t\nchemical,-1\n",
                        by("pg2011"));
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.err())
                .contains("r.csv: Row 2, column “crop”: found “spring”")
                .contains("h.csv: Row 2, column “animal”: found “yak”")
                .contains("h.csv: Row 3, column “mode”: found “wild”")
                .contains("c.csv: Row 2, column “straw_returned”: found “1.5”")
                .contains("n.csv: Row 2, column “nitrogen_t”: found “-1”");
    }

    @Test
    void factors_potentials_and_every_table_must_be_given() {
        assertThat(county(Language.ENGLISH).err())
                .contains("needs --choose factors=WORD, one of: pg2011, ipcc-2006, ipcc-2019");
        assertThat(county(Language.ENGLISH, "--choose", "factors=pg2011").err())
                .contains("needs --choose gwp=WORD, one of: sar, ar4, ar5, ar6");
        Screen none =
                Screen.in(Language.ENGLISH)
                        .run(
                                "measure",
                                "--method",
                                "farm-inventory",
                                "--choose",
                                "factors=pg2011",
                                "--choose",
                                "gwp=ar5");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("needs --table rice=FILE");
        List<String> more = new ArrayList<>(List.of(by("pg2011")));
        more.addAll(List.of("--set", "EF_rice=1 kg CH4/hm2"));
        assertThat(county(Language.ENGLISH, more.toArray(String[]::new)).err())
                .contains("This method does not ask for EF_rice");
    }

    @Test
    void the_result_holds_the_sources() throws IOException {
        Path out = folder.resolve("farm.json");
        List<String> more = new ArrayList<>(List.of(by("pg2011")));
        more.addAll(List.of("--out", "" + out, "--explain"));
        county(Language.ENGLISH, more.toArray(String[]::new));
        JsonNode json = new ObjectMapper().readTree(Files.readString(out));
        assertThat(json.get("sources")).hasSize(5);
        assertThat(json.get("sources").get(4).get("source").asString())
                .isEqualTo("manure-nitrous-oxide");
        assertThat(json.get("sources").get(4).get("unit").asString()).isEqualTo("t N₂O");
        assertThat(json.get("traces").has("farm.total")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(InventoryProblem.Kind.class)
    void every_trouble_of_an_inventory_has_a_sentence_in_both_languages(
            InventoryProblem.Kind kind) {
        for (Language language : Language.values()) {
            assertThat(Wording.in(language.locale()).say("cli.trouble.farm." + kind, "1", "x"))
                    .isNotBlank();
        }
    }
}
