package org.tanku.survey.layer;

import org.tanku.survey.Problem;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The attribute table of a shapefile (属性表), dBASE III: records of one length, read one by one.
final class DbfTable {
    private static final int HEAD_LENGTH = 32;
    private static final int COLUMN_LENGTH = 32;
    private static final int NAME_LENGTH = 11;
    private static final byte END_OF_COLUMNS = 0x0D;
    private static final byte DELETED = '*';

    /// So much is looked at to tell the coding; most tables are smaller.
    private static final long LOOKED_AT = 32L << 20;

    private final LayerPart part;
    private final Head head;
    private final List<RawColumn> rawColumns;
    private final TextCoding coding;
    private final List<DbfColumn> columns;

    private DbfTable(LayerPart part, Head head, List<RawColumn> rawColumns, TextCoding coding) {
        this.part = part;
        this.head = head;
        this.rawColumns = rawColumns;
        this.coding = coding;
        this.columns = name(rawColumns, new FieldText(coding.charset()));
    }

    /// A table, or why there is none.
    sealed interface Opening {
        record Open(DbfTable table) implements Opening {}

        record Refused(LayerProblem problem) implements Opening {}
    }

    /// One record.
    sealed interface Row {
        record Values(Map<String, String> attributes) implements Row {}

        record Deleted() implements Row {}

        /// @param found with marks in place of what cannot be read
        record Unreadable(String column, Charset coding, String found) implements Row {}
    }

    /// @param records as it says
    /// @param there how many of them the file holds in full
    private record Head(long records, int length, int recordLength, int language, long there) {}

    private record RawColumn(byte[] name, char type, int at, int length) {}

    /// @param cpg what stands in the .cpg; "" when there is none
    static Opening open(LayerPart part, String cpg) throws IOException {
        try (FileBytes file = FileBytes.open(part.file())) {
            if (file.size() <= HEAD_LENGTH) {
                return refused(part, file.size() + " B");
            }
            byte[] start = new byte[HEAD_LENGTH];
            file.read(start);
            Head head = head(start, file.size());
            if (head.length() <= HEAD_LENGTH || head.length() > file.size()) {
                return refused(part, "head " + head.length() + " B, " + file.size() + " B");
            }
            List<RawColumn> columns = columns(file, head);
            RawColumn last =
                    columns.isEmpty() ? new RawColumn(start, ' ', 0, 0) : columns.getLast();
            if (columns.isEmpty() || last.at() + last.length() > head.recordLength()) {
                return refused(
                        part,
                        "record "
                                + head.recordLength()
                                + " B, columns "
                                + (last.at() + last.length())
                                + " B");
            }
            return new Opening.Open(
                    new DbfTable(part, head, columns, search(file, head, columns, cpg)));
        }
    }

    private static Opening refused(LayerPart part, String what) {
        return new Opening.Refused(
                LayerProblem.ofFile(part.name(), Problem.Kind.MAP_DAMAGED, what));
    }

    private static Head head(byte[] start, long size) {
        ByteBuffer bytes = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
        long records = Integer.toUnsignedLong(bytes.getInt(4));
        int length = Short.toUnsignedInt(bytes.getShort(8));
        int recordLength = Short.toUnsignedInt(bytes.getShort(10));
        long room = recordLength == 0 ? 0 : Math.max(0, size - length) / recordLength;
        return new Head(
                records,
                length,
                recordLength,
                Byte.toUnsignedInt(start[29]),
                Math.min(records, room));
    }

    private static List<RawColumn> columns(FileBytes file, Head head) throws IOException {
        List<RawColumn> columns = new ArrayList<>();
        byte[] each = new byte[COLUMN_LENGTH];
        int at = 1;
        int most = (head.length() - HEAD_LENGTH) / COLUMN_LENGTH;
        while (columns.size() < most) {
            file.read(each);
            if (each[0] == END_OF_COLUMNS) {
                break;
            }
            byte[] name = new byte[NAME_LENGTH];
            System.arraycopy(each, 0, name, 0, NAME_LENGTH);
            int length = Byte.toUnsignedInt(each[16]);
            columns.add(new RawColumn(name, (char) Byte.toUnsignedInt(each[11]), at, length));
            at += length;
        }
        return columns;
    }

    private static TextCoding search(FileBytes file, Head head, List<RawColumn> columns, String cpg)
            throws IOException {
        CodingSearch search = new CodingSearch(cpg, head.language());
        columns.forEach(column -> search.look(column.name(), 0, NAME_LENGTH - 1));
        byte[] record = new byte[head.recordLength()];
        long most = Math.min(head.there(), LOOKED_AT / head.recordLength());
        file.seek(head.length());
        for (long row = 0; row < most; row++) {
            file.read(record);
            for (RawColumn column : columns) {
                if (column.type() == 'C' && record[0] != DELETED) {
                    search.look(record, column.at(), column.length());
                }
            }
        }
        return search.decide(most == head.there());
    }

    /// A name that is missing or comes twice gets the number of its column.
    private static List<DbfColumn> name(List<RawColumn> raw, FieldText text) {
        List<DbfColumn> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int number = 0;
        for (RawColumn each : raw) {
            number++;
            String name =
                    text.decode(each.name(), 0, NAME_LENGTH - 1)
                            .orElseGet(() -> text.decodeRoughly(each.name(), 0, NAME_LENGTH - 1))
                            .strip();
            while (name.isEmpty() || !names.add(name)) {
                name = name + "_" + number;
            }
            columns.add(new DbfColumn(name, each.type(), each.at(), each.length()));
        }
        return columns.stream().filter(DbfColumn::isRead).toList();
    }

    /// The same table in the coding that the user chose.
    DbfTable with(Charset chosen) {
        return new DbfTable(
                part, head, rawColumns, new TextCoding(chosen, true, TextCoding.Evidence.CHOSEN));
    }

    List<String> columns() {
        return columns.stream().map(DbfColumn::name).toList();
    }

    Set<String> numbers() {
        return columns.stream()
                .filter(DbfColumn::isNumber)
                .map(DbfColumn::name)
                .collect(Collectors.toSet());
    }

    TextCoding coding() {
        return coding;
    }

    /// As its head says, deleted ones among them.
    long records() {
        return head.records();
    }

    /// The first records, also those that are not text of the coding, with marks where they are
    /// not.
    List<List<String>> preview(int most) throws IOException {
        List<List<String>> preview = new ArrayList<>();
        try (Rows rows = rows()) {
            while (rows.hasNext() && preview.size() < most) {
                preview.add(rows.nextRoughly());
            }
        }
        return preview;
    }

    Rows rows() throws IOException {
        return new Rows(FileBytes.open(part.file()));
    }

    /// The records of a table from the first to the last that is there in full.
    final class Rows implements Closeable {
        private final FileBytes file;
        private final byte[] record = new byte[head.recordLength()];
        private final FieldText text = new FieldText(coding.charset());
        private long read;

        private Rows(FileBytes file) {
            this.file = file;
            file.seek(head.length());
        }

        boolean hasNext() {
            return read < head.there();
        }

        Row next() throws IOException {
            file.read(record);
            read++;
            return record[0] == DELETED ? new Row.Deleted() : values();
        }

        private List<String> nextRoughly() throws IOException {
            file.read(record);
            read++;
            List<String> values = new ArrayList<>();
            for (DbfColumn column : columns) {
                values.add(
                        column.value(record, text)
                                .orElseGet(() ->
                                        text.decodeRoughly(record, column.at(), column.length())));
            }
            return values;
        }

        private Row values() {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (DbfColumn column : columns) {
                Optional<String> value = column.value(record, text);
                if (value.isEmpty()) {
                    return new Row.Unreadable(
                            column.name(),
                            coding.charset(),
                            text.decodeRoughly(record, column.at(), column.length()));
                }
                if (!value.get().isEmpty()) {
                    attributes.put(column.name(), value.get());
                }
            }
            return new Row.Values(attributes);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
