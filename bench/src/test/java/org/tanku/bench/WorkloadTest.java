package org.tanku.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanku.kernel.method.projection.AgeCurves;
import org.tanku.kernel.method.projection.ProjectedTotals;
import org.tanku.kernel.method.projection.ProjectionColumns;
import org.tanku.kernel.method.stock.ChangeColumns;
import org.tanku.kernel.method.stock.StandColumns;

import java.nio.file.Path;

class WorkloadTest {
    @Test
    void a_table_of_stands_comes_back_as_it_was(@TempDir Path folder) throws Exception {
        Path csv = folder.resolve("stands.csv");
        Workload.writeCsv(csv, 10_000);
        assertThat(end(CsvColumns.read(csv, 10_000), 10_000))
                .isEqualTo(end(Workload.stands(10_000), 10_000));
    }

    /// A tenth of a percent of the workload; its sum is near a thousandth of the whole's.
    @Test
    void a_part_of_the_workload_is_near_its_share() {
        assertThat(end(Workload.stands(1_000_000), 1_000_000))
                .isCloseTo(Workload.CHECK / 10, within(Workload.CHECK / 1_000));
    }

    /// A tenth of five million stands; after forty years their sum is near a tenth of the whole's,
    /// which the C program and DuckDB gave as well.
    @Test
    void aged_stands_grow_as_the_yardstick_has_them_grow() {
        int n = 500_000;
        ProjectionColumns stands = AgedStands.of(n);
        ProjectedTotals grouped =
                AgedStands.projection(AgedStands.table())
                        .byGroup(
                                stands,
                                AgedStands.counties(n),
                                AgedStands.COUNTIES,
                                AgedStands.YEARS,
                                2);
        assertThat(AgedStands.lastYear(grouped)).isCloseTo(1.882469925e9, within(2e7));
        assertThat(grouped.heldAtLastAge()).isZero();
        ProjectedTotals whole =
                AgedStands.projection(AgedStands.table()).byYear(stands, AgedStands.YEARS, 2);
        assertThat(AgedStands.lastYear(whole))
                .isCloseTo(AgedStands.lastYear(grouped), within(1e-3));
    }

    @Test
    void the_table_that_duckdb_reads_holds_what_the_kernel_tabulates() {
        ProjectionColumns stands = AgedStands.of(1_000);
        ProjectedTotals read =
                AgedStands.projection(
                                new AgeCurves.OfTable(
                                        AgedStands.SITES, AgedStands.AGES, AgedStands.values()))
                        .byYear(stands, AgedStands.YEARS, 1);
        ProjectedTotals tabulated =
                AgedStands.projection(AgedStands.table()).byYear(stands, AgedStands.YEARS, 1);
        assertThat(AgedStands.lastYear(read)).isEqualTo(AgedStands.lastYear(tabulated));
    }

    /// The sum that the C program gives for two million trees.
    @Test
    void trees_weigh_what_the_yardstick_says() {
        int n = 2_000_000;
        assertThat(Trees.equations().biomass(Trees.of(n), new double[n], 2).value())
                .isCloseTo(4_908_454_552.39, within(0.01));
    }

    @Test
    void a_wrong_figure_stops_the_run() {
        Result right = new Result("vector", 1, 10, 1, 1, 100);
        Result near = new Result("kernel", 1, 10, 1, 1, 100.000000001);
        Result wrong = new Result("kernel", 1, 10, 1, 1, 100.1);
        Plan.A4.check(near, right, 10);
        assertThatThrownBy(() -> Plan.A4.check(wrong, right, 10))
                .hasMessage("kernel of A4 is wrong: 100.100000000, not 100.000000000");
        assertThatThrownBy(() -> Plan.A4.check(right, right, Plan.A4.size()))
                .hasMessageContaining("not 245086507600");
    }

    @Test
    void a_run_is_asked_for_by_workloads_and_options() {
        Options asked = Options.parse("target", "a4", "A2X", "rounds=3", "threads=2");
        assertThat(asked.plans()).containsExactly(Plan.A4, Plan.A2X);
        assertThat(asked.rounds()).isEqualTo(3);
        assertThat(asked.threads()).containsExactly(2);
        assertThat(Options.parse("target").plans()).containsExactly(Plan.values());
        assertThatThrownBy(() -> Options.parse("target", "round=3"))
                .hasMessageContaining("round=3 is none of");
    }

    private static double end(StandColumns stands, int n) {
        return Workload.stock()
                .change(stands, Workload.YEARS, new ChangeColumns(n), 2)
                .end()
                .value();
    }
}
