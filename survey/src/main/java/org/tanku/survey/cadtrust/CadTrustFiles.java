package org.tanku.survey.cadtrust;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.tanku.survey.cadtrust.CadTrustModel.Field;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Files of the trust's tables (CAD Trust 文件): a CSV a table in a zip, a sheet a table in a
/// workbook, or one JSON object of arrays. What is read is judged by [CadTrustCheck] only.
public final class CadTrustFiles {
    /// Unpacked, a table is not read any further than this.
    private static final int MOST_BYTES = 64 << 20;

    private static final String CSV = ".csv";

    private CadTrustFiles() {}

    /// Reads a file for what it is, whatever its name says.
    ///
    /// @throws IOException when it is none of the three, or damaged
    public static CadTrustTables read(byte[] content) throws IOException {
        if (content.length > 2 && content[0] == 'P' && content[1] == 'K') {
            return isWorkbook(content) ? readExcel(content) : readZip(content);
        }
        return CadTrustJson.read(content);
    }

    public static void writeJson(OutputStream out, CadTrustTables tables) {
        CadTrustJson.write(out, tables);
    }

    public static void writeZip(OutputStream out, CadTrustTables tables) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, List<Map<String, String>>> table : tables.rows().entrySet()) {
                zip.putNextEntry(new ZipEntry(table.getKey() + CSV));
                zip.write(csv(table.getKey(), table.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    public static void writeExcel(OutputStream out, CadTrustTables tables) throws IOException {
        try (Workbook workbook = new Workbook(out, "Tanku", "1.0")) {
            for (Map.Entry<String, List<Map<String, String>>> table : tables.rows().entrySet()) {
                Worksheet sheet = workbook.newWorksheet(table.getKey());
                List<String> fields = fields(table.getKey(), table.getValue());
                for (int column = 0; column < fields.size(); column++) {
                    sheet.value(0, column, fields.get(column));
                    sheet.style(0, column).bold().set();
                    for (int row = 0; row < table.getValue().size(); row++) {
                        sheet.value(
                                row + 1,
                                column,
                                table.getValue().get(row).getOrDefault(fields.get(column), ""));
                    }
                }
                sheet.freezePane(0, 1);
            }
        }
    }

    /// The fields of the model in their order, then whatever else there is.
    static List<String> fields(String table, List<Map<String, String>> rows) {
        List<String> fields =
                new ArrayList<>(
                        CadTrustModel.published().fields(table).stream().map(Field::name).toList());
        rows.stream()
                .flatMap(row -> row.keySet().stream())
                .filter(field -> !fields.contains(field))
                .distinct()
                .sorted()
                .forEach(fields::add);
        return fields;
    }

    private static String csv(String table, List<Map<String, String>> rows) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            List<String> fields = fields(table, rows);
            csv.writeRecord(fields);
            for (Map<String, String> row : rows) {
                csv.writeRecord(fields.stream().map(field -> row.getOrDefault(field, "")).toList());
            }
        }
        return text.toString();
    }

    /// Read from the directory at the end: some writers leave the sizes of entries open.
    private static boolean isWorkbook(byte[] content) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            return zip.getEntry("xl/workbook.xml") != null;
        }
    }

    private static CadTrustTables readZip(byte[] content) throws IOException {
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                String name = each.getName();
                if (!name.endsWith(CSV)) {
                    throw new IOException("a table is a .csv, not " + name);
                }
                tables.put(name.substring(0, name.length() - CSV.length()), rows(bytes(name, zip)));
            }
        }
        if (tables.isEmpty()) {
            throw new IOException("no table in the zip");
        }
        return new CadTrustTables(tables);
    }

    private static byte[] bytes(String name, InputStream in) throws IOException {
        byte[] content = in.readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            throw new IOException(name + " unpacks to more than " + MOST_BYTES + " bytes");
        }
        return content;
    }

    private static List<Map<String, String>> rows(byte[] csv) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder()
                        .ofNamedCsvRecord(new ByteArrayInputStream(csv), StandardCharsets.UTF_8)) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (RuntimeException damaged) {
            // the library throws what it meets: for a file from outside all of it means one thing
            throw new IOException(damaged.getMessage(), damaged);
        }
    }

    private static CadTrustTables readExcel(byte[] content) throws IOException {
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                tables.put(sheet.getName(), rows(sheet));
            }
        } catch (RuntimeException damaged) {
            // the library throws what it meets: for a file from outside all of it means one thing
            throw new IOException(damaged.getMessage(), damaged);
        }
        return new CadTrustTables(tables);
    }

    private static List<Map<String, String>> rows(Sheet sheet) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        try (Stream<Row> lines = sheet.openStream()) {
            for (Row line : (Iterable<Row>) lines::iterator) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int column = 0; column < line.getCellCount(); column++) {
                    String cell = line.getCellRawValue(column).orElse("");
                    if (line.getRowNum() == 1) {
                        fields.add(cell);
                    } else if (column < fields.size()) {
                        cells.put(fields.get(column), cell);
                    }
                }
                if (line.getRowNum() > 1) {
                    rows.add(cells);
                }
            }
        }
        return rows;
    }
}
