package org.tanku.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    private static double end(StandColumns stands, int n) {
        return Workload.stock()
                .change(stands, Workload.YEARS, new ChangeColumns(n), 2)
                .end()
                .value();
    }
}
