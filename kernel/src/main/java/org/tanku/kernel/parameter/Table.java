package org.tanku.kernel.parameter;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// A CSV file among the kernel's resources: its lines by column, and the digest of its bytes.
record Table(List<NamedCsvRecord> lines, String sha256) {

    static Table read(String name, List<String> columns) {
        Table table = read(name);
        List<NamedCsvRecord> records = table.lines();
        if (!records.isEmpty() && !records.getFirst().getHeader().equals(columns)) {
            throw new IllegalStateException(
                    name
                            + " has the columns "
                            + records.getFirst().getHeader()
                            + ", expected "
                            + columns);
        }
        return table;
    }

    static Table read(String name) {
        byte[] content = content(name);
        String text = new String(content, StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return new Table(reader.stream().toList(), digest(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(String name) {
        String path = "/parameters/" + name + ".csv";
        try (InputStream in = Table.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no parameter file " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
