package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanku.kernel.method.sampling.SampleProblem;
import org.tanku.kernel.method.tree.TreeProblem;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class PlotSampleTest {
    private static final Path SAMPLES = Path.of("../samples");

    /// Worked by hand: means 58, 76.428571 and 39.5 of three strata.
    private static final String THREE_STRATA =
            """
            1,A1,52
            1,A2,61
            1,A3,70
            1,A4,58
            1,A5,49
            2,B1,80
            2,B2,71
            2,B3,95
            2,B4,66
            2,B5,88
            2,B6,75
            2,B7,60
            3,C1,35
            3,C2,44
            3,C3,41
            3,C4,38
            """;

    @TempDir Path folder;

    private Screen measure(String method, String strata, String plots, String... more)
            throws IOException {
        Path areas = Files.writeString(folder.resolve("strata.csv"), "stratum,area_hm2\n" + strata);
        Path file = Files.writeString(folder.resolve("plots.csv"), plots);
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "measure",
                                "--method",
                                method,
                                "--table",
                                "strata=" + areas,
                                "--table",
                                "plots=" + file));
        arguments.addAll(List.of(more));
        return Screen.in(Language.ENGLISH).run(arguments.toArray(String[]::new));
    }

    /// The same with half of the biomass carbon.
    private Screen half(String method, String strata, String plots, String... more)
            throws IOException {
        return measure(
                method,
                strata,
                plots,
                Stream.concat(Stream.of("--set", "CF=0.5"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private Screen threeStrata(String... more) throws IOException {
        return measure(
                "ar-tool-14",
                "1,120\n2,200\n3,80\n",
                "stratum,plot,biomass_t_per_hm2\n" + THREE_STRATA,
                more);
    }

    private static Screen sample(Language language, String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "measure",
                                "--method",
                                "ar-tool-14",
                                "--table",
                                "strata=" + SAMPLES.resolve("plot-strata-generated.csv"),
                                "--table",
                                "plots=" + SAMPLES.resolve("plots-generated.csv"),
                                "--set",
                                "CF=0.5"));
        arguments.addAll(List.of(more));
        return Screen.in(language).run(arguments.toArray(String[]::new));
    }

    private static String trees(String role, int year) {
        return role + "=" + SAMPLES.resolve("plot-trees-" + year + "-generated.csv");
    }

    @Test
    void three_strata_come_out_as_worked_by_hand() throws IOException {
        assertThat(threeStrata("--set", "CF=0.47", "--set", "t=1.7709").out())
                .contains("mean biomass: 63.5143 t d.m./hm²")
                .contains("standard error of the mean: 2.5947 t d.m./hm²")
                .contains("carbon stock: 43,782.5143 t CO₂e")
                .contains("uncertainty, half the interval: 0.0723")
                .contains("credited to the project after the discount of AR-TOOL14: 43,782.5143")
                .contains("Plots: 16; strata: 3.")
                .contains("no equation of trees was used");
        // without a prescribed t: the quantile of 13 degrees of freedom, 1.770933
        assertThat(threeStrata("--set", "CF=0.47").out())
                .contains("lower end of the interval: 58.9193 t d.m./hm²")
                .contains("upper end of the interval: 68.1093 t d.m./hm²");
    }

    @Test
    void an_uncertain_stock_is_discounted_down_for_the_project_and_up_for_the_baseline()
            throws IOException {
        String plots = "stratum,plot,biomass_t_per_hm2\n1,P1,40\n1,P2,80\n";
        // mean 60, error 20, U = 0.15 by t = 0.45: a quarter of the half-width 9 on 10 hm²
        assertThat(half("ar-tool-14", "1,10\n", plots, "--set", "t=0.45").out())
                .contains("carbon stock: 1,100.0000 t CO₂e")
                .contains("credited to the project after the discount of AR-TOOL14: 1,058.75");
        assertThat(
                        half(
                                        "ar-tool-14",
                                        "1,10\n",
                                        plots,
                                        "--set",
                                        "t=0.45",
                                        "--choose",
                                        "scenario=baseline")
                                .out())
                .contains("set against the project after the discount of AR-TOOL14: 1,141.25");
    }

    @Test
    void a_change_on_the_same_plots_is_told_closer_than_the_stocks() throws IOException {
        String plots =
                "stratum,plot,biomass_t_per_hm2,biomass_end_t_per_hm2\n"
                        + "1,P1,40,50\n1,P2,80,92\n1,P3,60,68\n";
        // differences 10, 12, 8: mean 10, error 2/√3, on 10 hm²
        assertThat(half("ar-tool-14", "1,10\n", plots, "--set", "t=1").out())
                .contains("change of the carbon stock: 183.3333 t CO₂e")
                .contains("uncertainty, half the interval: 0.1155")
                .doesNotContain("mean biomass");
    }

    @Test
    void trees_of_the_samples_give_stock_and_change_in_both_languages() {
        assertThat(sample(Language.ENGLISH, "--table", trees("trees", 2020)).out())
                .contains("equations: fujian-volume", "carbon stock: 7,527.8283 t CO₂e");
        assertThat(
                        sample(
                                        Language.CHINESE,
                                        "--table",
                                        trees("trees", 2020),
                                        "--table",
                                        trees("trees-end", 2025))
                                .out())
                .contains("碳储量变化量：2,403.0592 t CO₂e", "样地 9 个，碳层 2 个。");
    }

    @Test
    void a_plot_without_trees_counts_as_zero_where_trees_were_counted() throws IOException {
        Path trees =
                Files.writeString(
                        folder.resolve("trees.csv"),
                        "plot,tree,species,dbh_cm,height_m,status\nP1,1,杉木,20,15,\n");
        String plots = "stratum,plot,plot_area_m2\n1,P1,600\n1,P2,600\n";
        Path out = folder.resolve("plots.json");
        Screen screen =
                half("ar-tool-14", "1,10\n", plots, "--table", "trees=" + trees, "--out", "" + out);
        assertThat(screen.code()).isZero();
        JsonNode json = new ObjectMapper().readTree(Files.readString(out));
        // 0.232609 m³ × 0.307 × 1.634 × 1.246 / 0.06 hm²
        assertThat(json.get("plots").get(0).get("biomass_t_per_hm2").asDouble())
                .isCloseTo(0.232609 * 0.307 * 1.634 * 1.246 / 0.06, within(1e-4));
        assertThat(json.get("plots").get(1).get("biomass_t_per_hm2").asDouble()).isZero();
    }

    @Test
    void clusters_count_by_the_sub_plots_they_have() throws IOException {
        String plots =
                "stratum,plot,cluster,biomass_t_per_hm2\n"
                        + "1,1,a,50\n1,2,a,60\n1,3,a,70\n1,4,a,40\n"
                        + "1,5,b,80\n1,6,b,90\n1,7,c,55\n1,8,c,65\n1,9,c,75\n";
        // mean 65, deviation 40/3 of three clusters, t of two degrees of freedom
        assertThat(half("cluster-plots", "1,100\n", plots).out())
                .contains("mean biomass: 65.0000 t d.m./hm²")
                .contains("standard error of the mean: 7.6980")
                .contains("uncertainty, half the interval: 0.3458");
        assertThat(
                        half(
                                        "cluster-plots",
                                        "1,100\n",
                                        "stratum,plot,cluster,biomass_t_per_hm2\n"
                                                + "1,1,a,50\n"
                                                + "1,2,,6\n")
                                .err())
                .contains("Plot 2 names no cluster.");
        assertThat(
                        half(
                                        "cluster-plots",
                                        "1,100\n",
                                        "stratum,plot,cluster,biomass_t_per_hm2\n"
                                                + "1,1,a,5\n"
                                                + "1,2,a,6\n")
                                .err())
                .contains("Stratum 1 has fewer than two clusters");
    }

    @Test
    void double_sampling_carries_the_measured_plots_to_all() throws IOException {
        String plots =
                "stratum,plot,auxiliary,biomass_t_per_hm2\n"
                        + "1,1,0.4,50\n1,2,0.5,65\n1,3,0.7,80\n1,4,0.8,105\n"
                        + "1,5,0.3,\n1,6,0.6,\n1,7,0.6,\n1,8,0.9,\n1,9,0.5,\n1,10,1.3,\n";
        assertThat(half("double-sampling", "1,50\n", plots).out())
                .contains("mean biomass: 82.5000 t d.m./hm²")
                .contains("standard error of the mean: 7.7055");
        assertThat(
                        half(
                                        "double-sampling",
                                        "1,50\n",
                                        "stratum,plot,auxiliary,biomass_t_per_hm2\n"
                                                + "1,1,0.4,50\n1,2,,60\n")
                                .err())
                .contains("Plot 2 has no auxiliary");
        assertThat(
                        half(
                                        "double-sampling",
                                        "1,50\n2,5\n",
                                        "stratum,plot,auxiliary,biomass_t_per_hm2\n"
                                                + "1,1,0.4,50\n1,2,0.4,60\n2,3,0.4,1\n2,4,0.5,\n")
                                .err())
                .contains("Stratum 1: the measured plots do not differ")
                .contains("Stratum 2 has fewer than two plots with biomass");
    }

    @Test
    void trees_of_double_sampling_stand_on_the_plots_whose_area_is_told() throws IOException {
        Path trees =
                Files.writeString(
                        folder.resolve("trees.csv"),
                        "plot,tree,species,dbh_cm,height_m\n1,1,杉木,20,15\n2,1,杉木,22,16\n");
        String plots = "stratum,plot,plot_area_m2,auxiliary\n1,1,600,1\n1,2,600,2\n1,3,,3\n";
        assertThat(half("double-sampling", "1,10\n", plots, "--table", "trees=" + trees).out())
                .contains("Plots: 3; strata: 1.");
    }

    @Test
    void everything_that_is_missing_or_twice_is_told_at_once() throws IOException {
        Screen screen =
                measure(
                        "ar-tool-14",
                        "1,120\n1,80\n",
                        "stratum,plot,biomass_t_per_hm2\n1,P1,40\n1,P1,50\n9,P2,60\n");
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.err())
                .contains("strata.csv, row 3: stratum 1 stands twice.")
                .contains("plots.csv, row 3: plot P1 stands twice.")
                .contains("plots.csv, row 4: the table of strata has no 9.")
                .contains("The carbon fraction of the strata is needed: --set CF=VALUE.")
                .contains("Problems: 4. Nothing was measured");
    }

    @Test
    void plots_that_cannot_be_estimated_are_named() throws IOException {
        String head = "stratum,plot,biomass_t_per_hm2\n";
        assertThat(half("ar-tool-14", "1,9\n", head + "1,P1,4\n").err())
                .contains("Stratum 1 has one plot");
        assertThat(half("ar-tool-14", "1,9\n2,7\n", head + "1,P1,4\n1,P2,5\n").err())
                .contains("Stratum 2 has no plot; not measured is not zero.");
        assertThat(half("ar-tool-14", "1,9\n", head + "1,P1,4\n1,P2,\n").err())
                .contains("Plot P2 was not measured");
        assertThat(
                        half(
                                        "ar-tool-14",
                                        "1,9\n",
                                        "stratum,plot,biomass_t_per_hm2,biomass_end_t_per_hm2\n"
                                                + "1,P1,4,5\n1,P2,5,\n")
                                .err())
                .contains("Plot P2 was not measured a second time");
    }

    @Test
    void trees_that_cannot_be_counted_are_named_with_their_plot() throws IOException {
        Path trees =
                Files.writeString(
                        folder.resolve("trees.csv"),
                        "plot,tree,species,dbh_cm,height_m\n"
                                + "P1,1,杉木,20,\nP1,2,杉木,4,5\nP1,2,杉木,183,12\nP9,1,杉木,9,9\n");
        String plots = "stratum,plot,plot_area_m2\n1,P1,600\n1,P2,600\n";
        Screen screen = half("ar-tool-14", "1,9\n", plots, "--table", "trees=" + trees);
        assertThat(screen.err())
                .contains("trees.csv, plot P1, tree 1: the equations need a height")
                .contains("trees.csv, plot P1, tree 2: thinner than what is tallied, 4.0 cm < 5.0")
                .contains("trees.csv, plot P1: tree 2 stands twice.")
                .contains("--choose \"confirmed-trees=P1/2\"")
                .contains("trees.csv, plot P9, tree 1: the table of plots has no such plot");
        assertThat(
                        half(
                                        "ar-tool-14",
                                        "1,9\n",
                                        "stratum,plot,plot_area_m2,biomass_t_per_hm2\n1,P1,,4\n",
                                        "--table",
                                        "trees=" + trees)
                                .err())
                .contains("row 2: the biomass is given, and so is --table trees")
                .contains("row 2: plot P1 needs its area");
    }

    @Test
    void a_doubtful_diameter_that_was_looked_at_counts() throws IOException {
        Path trees =
                Files.writeString(
                        folder.resolve("trees.csv"),
                        "plot,tree,species,dbh_cm,height_m\nP1,1,杉木,183,30\nP2,1,杉木,20,15\n");
        String plots = "stratum,plot,plot_area_m2\n1,P1,600\n1,P2,600\n";
        assertThat(
                        half(
                                        "ar-tool-14",
                                        "1,9\n",
                                        plots,
                                        "--table",
                                        "trees=" + trees,
                                        "--choose",
                                        "confirmed-trees=P1/1")
                                .code())
                .isZero();
    }

    @Test
    void a_confirmed_tree_that_no_table_has_is_told() throws IOException {
        String plots = "stratum,plot,biomass_t_per_hm2\n1,P1,4\n1,P2,5\n";
        Screen screen = half("ar-tool-14", "1,9\n", plots, "--choose", "confirmed-trees=P1-1 P1/2");
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.err())
                .contains("confirmed-trees names \"P1-1\", which no table of trees has")
                .contains("confirmed-trees names \"P1/2\"");
    }

    @ParameterizedTest
    @EnumSource(TreeProblem.Kind.class)
    void every_trouble_of_trees_has_a_sentence_in_both_languages(TreeProblem.Kind kind) {
        hasSentences(kind);
    }

    @ParameterizedTest
    @EnumSource(SampleProblem.class)
    void every_trouble_of_a_sample_has_a_sentence_in_both_languages(SampleProblem kind) {
        hasSentences(kind);
    }

    private static void hasSentences(Enum<?> kind) {
        for (Language language : Language.values()) {
            String key = "cli.trouble.plots." + kind;
            assertThat(Wording.in(language.locale()).say(key, "a", "b", "c", "d"))
                    .isNotBlank()
                    .isNotEqualTo(key);
        }
    }
}
