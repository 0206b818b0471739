package org.tanku.survey.layer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The bytes of the attribute table of a Shapefile (.dbf 写出), dBASE III in UTF-8: each field as
/// wide as its longest value. Texts stand at the left of their field, numbers at the right; a field
/// of blanks has no value.
final class DbfBytes {
    /// A table needs a column; where the layer has none, this one stands empty.
    private static final WrittenLayer.Column NO_COLUMN = WrittenLayer.Column.number("FID");

    private static final int HEAD_LENGTH = 32;
    private static final int COLUMN_LENGTH = 32;
    private static final int DBASE_III = 3;
    private static final int FIRST_YEAR = 1900;
    private static final byte END_OF_COLUMNS = 0x0D;
    private static final byte END_OF_FILE = 0x1A;

    private final WrittenLayer layer;
    private final int records;
    private final List<Field> fields = new ArrayList<>();

    DbfBytes(WrittenLayer layer, LayerMeasure measure) {
        this.layer = layer;
        this.records = measure.features();
        for (int at = 0; at < layer.columns().size(); at++) {
            fields.add(Field.of(layer.columns().get(at), measure.width(at)));
        }
        if (fields.isEmpty()) {
            fields.add(Field.of(NO_COLUMN, new LayerMeasure.Width()));
        }
    }

    private record Field(WrittenLayer.Column column, char type, int length, int decimals) {
        static Field of(WrittenLayer.Column column, LayerMeasure.Width width) {
            char type = !column.isNumber() ? 'C' : width.hasExponent() ? 'F' : 'N';
            return new Field(column, type, width.bytes(), width.decimals());
        }

        /// @param value "" for none
        void put(ByteBuffer record, String value) {
            String text =
                    column.isNumber() && !value.isEmpty()
                            ? WrittenNumber.find(value).orElseThrow().inDbf()
                            : value;
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (bytes.length > length) {
                throw LayerMeasure.changed();
            }
            int before = column.isNumber() ? length - bytes.length : 0;
            int start = record.position();
            record.position(start + before).put(bytes).position(start + length);
        }
    }

    private int headLength() {
        return HEAD_LENGTH + COLUMN_LENGTH * fields.size() + 1;
    }

    private int recordLength() {
        return 1 + fields.stream().mapToInt(Field::length).sum();
    }

    /// Of the whole file.
    long length() {
        return headLength() + (long) recordLength() * records + 1;
    }

    void head(OutputStream out) throws IOException {
        LocalDate day = LocalDate.ofInstant(layer.changedAt(), ZoneOffset.UTC);
        ByteBuffer head = ByteBuffer.allocate(headLength()).order(ByteOrder.LITTLE_ENDIAN);
        head.put((byte) DBASE_III);
        head.put((byte) (day.getYear() - FIRST_YEAR));
        head.put((byte) day.getMonthValue()).put((byte) day.getDayOfMonth());
        head.putInt(records).putShort((short) headLength()).putShort((short) recordLength());
        int at = HEAD_LENGTH;
        for (Field field : fields) {
            head.position(at).put(field.column().name().getBytes(StandardCharsets.UTF_8));
            head.put(at + 11, (byte) field.type());
            head.put(at + 16, (byte) field.length());
            head.put(at + 17, (byte) field.decimals());
            at += COLUMN_LENGTH;
        }
        head.put(at, END_OF_COLUMNS);
        out.write(head.array());
    }

    void write(LayerFeature feature, OutputStream out) throws IOException {
        byte[] record = new byte[recordLength()];
        Arrays.fill(record, (byte) ' ');
        ByteBuffer bytes = ByteBuffer.wrap(record).position(1);
        for (Field field : fields) {
            field.put(bytes, WrittenLayer.value(feature, field.column()));
        }
        out.write(record);
    }

    static void end(OutputStream out) throws IOException {
        out.write(END_OF_FILE);
    }
}
