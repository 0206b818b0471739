package org.tanku.cli.inventory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;

/// What came of reading a folder of tables (清查表读取结果).
public sealed interface InventoryReading {
    record Read(Inventory inventory) implements InventoryReading {}

    /// Every problem, in the order of the tables.
    record Unreadable(List<TableProblem> problems) implements InventoryReading {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }

    /// @throws IOException when the folder or a file in it cannot be read
    static InventoryReading read(Path folder) throws IOException {
        return read(folder, _ -> {});
    }

    /// @param bytesRead hears of each piece of a file that was read, by its length
    /// @throws IOException when the folder or a file in it cannot be read
    static InventoryReading read(Path folder, LongConsumer bytesRead) throws IOException {
        Tables tables = new Tables(folder, bytesRead);
        PlotTables plots = new PlotTables(tables);
        plots.read();
        PopulationTables population = new PopulationTables(tables, plots.numbers());
        List<Inventory.Evaluation> evaluations = population.read();
        return tables.problems().isEmpty()
                ? new Read(new Inventory(evaluations, plots.sums(), plots.hasCarbon()))
                : new Unreadable(tables.problems());
    }
}
