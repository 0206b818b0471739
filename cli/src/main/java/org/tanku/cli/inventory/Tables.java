package org.tanku.cli.inventory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.tanku.cli.inventory.TableProblem.Expected;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// The tables of one folder, read row by row, with every problem met on the way.
final class Tables {
    private final Path folder;
    private final LongConsumer bytesRead;
    private final List<TableProblem> problems = new ArrayList<>();

    /// @param bytesRead hears of each piece that was read, by its length
    Tables(Path folder, LongConsumer bytesRead) {
        this.folder = folder;
        this.bytesRead = bytesRead;
    }

    List<TableProblem> problems() {
        return problems;
    }

    /// Hands each row of `name`.csv to `each`; says so when the file or a needed column is not
    /// there.
    void read(String name, List<String> needed, Consumer<Line> each) throws IOException {
        Path file = find(name);
        String fileName = file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            problems.add(new TableProblem(fileName, 0, "", "", Expected.FILE));
            return;
        }
        try (InputStream in = new Counted(Files.newInputStream(file));
                CsvReader<CsvRecord> reader =
                        CsvReader.builder().detectBomHeader(true).ofCsvRecord(in)) {
            Iterator<CsvRecord> records = reader.iterator();
            Map<String, Integer> columns = records.hasNext() ? heading(records.next()) : Map.of();
            List<String> missing =
                    needed.stream().filter(column -> !columns.containsKey(column)).toList();
            missing.forEach(column ->
                    problems.add(new TableProblem(fileName, 1, column, "", Expected.COLUMN)));
            if (!missing.isEmpty()) {
                return;
            }
            Line line = new Line(fileName, columns, problems);
            while (records.hasNext()) {
                CsvRecord row = records.next();
                line.turnTo(row.getStartingLineNumber(), row.getFields());
                each.accept(line);
            }
        }
    }

    /// `tree.csv` or, as the inventory's own site hands them out, `RI_TREE.csv` or `TREE.csv`.
    private Path find(String name) throws IOException {
        Path plain = folder.resolve(name + ".csv");
        if (Files.exists(plain)) {
            return plain;
        }
        try (var files = Files.list(folder)) {
            return files.filter(file ->
                            file.getFileName()
                                    .toString()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .matches("([a-z]{2}_)?" + name + "\\.csv"))
                    .sorted()
                    .findFirst()
                    .orElse(plain);
        }
    }

    private static Map<String, Integer> heading(CsvRecord record) {
        Map<String, Integer> columns = new HashMap<>();
        for (String column : record.getFields()) {
            columns.putIfAbsent(column.strip().toUpperCase(java.util.Locale.ROOT), columns.size());
        }
        return columns;
    }

    /// Tells how far it was read.
    private final class Counted extends FilterInputStream {
        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] piece, int from, int length) throws IOException {
            int read = super.read(piece, from, length);
            bytesRead.accept(Math.max(0, read));
            return read;
        }
    }
}
