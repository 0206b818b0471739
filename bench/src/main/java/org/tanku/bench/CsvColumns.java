package org.tanku.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.tanku.kernel.method.stock.StandColumns;

import java.io.IOException;
import java.nio.file.Path;

/// Reads the workload's table into columns (读入列) with the reader that the product uses.
final class CsvColumns {
    private CsvColumns() {}

    static StandColumns read(Path file, int n) throws IOException {
        int[] species = new int[n];
        double[] area_hm2 = new double[n];
        double[] start_m3PerHm2 = new double[n];
        double[] end_m3PerHm2 = new double[n];
        int row = -1;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord each : rows) {
                if (row >= 0) {
                    species[row] = Integer.parseInt(each.getField(0));
                    area_hm2[row] = Double.parseDouble(each.getField(1));
                    start_m3PerHm2[row] = Double.parseDouble(each.getField(2));
                    end_m3PerHm2[row] = Double.parseDouble(each.getField(3));
                }
                row++;
            }
        }
        return new StandColumns(species, area_hm2, start_m3PerHm2, end_m3PerHm2);
    }
}
