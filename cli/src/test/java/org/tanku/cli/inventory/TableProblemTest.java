package org.tanku.cli.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanku.cli.inventory.TableProblem.Expected;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Two strata of two plots, made small enough to reckon by hand.
class TableProblemTest {
    @TempDir Path folder;

    @BeforeEach
    void a_sound_inventory() throws IOException {
        write("plot", "CN", "P1", "P2", "P3", "P4");
        write(
                "cond",
                "PLT_CN,CONDID,COND_STATUS_CD,CONDPROP_UNADJ,PROP_BASIS",
                "P1,1,1,1,SUBP",
                "P2,1,1,0.5,SUBP",
                "P2,2,2,0.5,SUBP",
                "P3,1,2,1,SUBP",
                "P4,1,1,1,SUBP");
        write(
                "tree",
                "CN,PLT_CN,CONDID,STATUSCD,DIA,TPA_UNADJ,CARBON_AG,CARBON_BG",
                "T1,P1,1,1,12,6,100,20",
                "T2,P1,1,1,2,75,1,1",
                "T3,P2,1,2,12,6,100,20",
                "T4,P4,1,1,12,6,100,20");
        write(
                "pop_eval",
                "CN,EVALID,EVAL_DESCR,END_INVYR",
                "E1,441401,sample,2014",
                "E2,441402,x,2014");
        write("pop_eval_typ", "EVAL_CN,EVAL_TYP", "E1,EXPVOL", "E2,EXPDWM");
        write("pop_estn_unit", "CN,EVALID,AREA_USED,P1PNTCNT_EU", "U1,441401,1000,100");
        write(
                "pop_stratum",
                "CN,ESTN_UNIT_CN,EVALID,P1POINTCNT,P2POINTCNT,"
                        + "ADJ_FACTOR_MICR,ADJ_FACTOR_SUBP,ADJ_FACTOR_MACR",
                "S1,U1,441401,60,2,1,1,0",
                "S2,U1,441401,40,2,1,1,0");
        write(
                "pop_plot_stratum_assgn",
                "PLT_CN,STRATUM_CN,EVALID",
                "P1,S1,441401",
                "P2,S1,441401",
                "P3,S2,441401",
                "P4,S2,441401");
    }

    @Test
    void sums_are_those_reckoned_by_hand() throws IOException {
        Inventory inventory = ((InventoryReading.Read) InventoryReading.read(folder)).inventory();
        assertThat(inventory.evaluations()).hasSize(1);
        InventoryEstimate estimate =
                InventoryEstimate.of(inventory, inventory.evaluations().getFirst());
        // forest: 1000 × (0.6 × 0.75 + 0.4 × 0.5); trees: 1000 × (0.6 × 40.5 + 0.4 × 3)
        assertThat(estimate.forest().value()).isCloseTo(650, within());
        assertThat(estimate.get(Measure.TREES).numerator().value()).isCloseTo(25_500, within());
        assertThat(estimate.plotsWithTrees()).isEqualTo(2);
        assertThat(estimate.plotsWithForest()).isEqualTo(3);
    }

    @Test
    void every_bad_row_is_told() throws IOException {
        write(
                "tree",
                "CN,PLT_CN,CONDID,STATUSCD,DIA,TPA_UNADJ,CARBON_AG,CARBON_BG",
                "T1,P1,1,1,thick,6,100,20",
                "T1,P1,1,1,12,,100,20",
                "T3,P2,9,1,12,6,100,20");
        assertThat(problems())
                .containsExactly(
                        new TableProblem("tree.csv", 2, "DIA", "thick", Expected.POSITIVE_NUMBER),
                        new TableProblem("tree.csv", 3, "CN", "T1", Expected.NO_SECOND_ROW),
                        new TableProblem("tree.csv", 3, "TPA_UNADJ", "", Expected.POSITIVE_NUMBER),
                        new TableProblem("tree.csv", 4, "CONDID", "9", Expected.ROW_OF_CONDITION));
    }

    @Test
    void a_missing_file_and_a_missing_column_are_told() throws IOException {
        Files.delete(folder.resolve("plot.csv"));
        write("pop_estn_unit", "CN,EVALID,AREA_USED", "U1,441401,1000");
        assertThat(problems())
                .contains(
                        new TableProblem("plot.csv", 0, "", "", Expected.FILE),
                        new TableProblem(
                                "pop_estn_unit.csv", 1, "P1PNTCNT_EU", "", Expected.COLUMN));
    }

    @Test
    void a_plot_that_got_lost_is_never_counted_as_zero() throws IOException {
        write(
                "pop_plot_stratum_assgn",
                "PLT_CN,STRATUM_CN,EVALID",
                "P1,S1,441401",
                "P2,S1,441401",
                "P4,S2,441401");
        assertThat(problems())
                .extracting(TableProblem::expected)
                .containsExactly(Expected.COUNT_OF_PLOTS);
    }

    @Test
    void a_repeated_row_of_a_plot_is_borne_when_it_says_the_same() throws IOException {
        write("plot", "CN", "P1", "P2", "P3", "P4", "P4");
        assertThat(InventoryReading.read(folder)).isInstanceOf(InventoryReading.Read.class);
        write("plot", "CN,MACRO_BREAKPOINT_DIA", "P1,", "P2,", "P3,", "P4,", "P4,24");
        assertThat(problems())
                .extracting(TableProblem::expected)
                .containsExactly(Expected.NO_SECOND_ROW);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }

    private List<TableProblem> problems() throws IOException {
        return ((InventoryReading.Unreadable) InventoryReading.read(folder)).problems();
    }

    private void write(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name + ".csv"), String.join("\n", lines) + "\n");
    }
}
