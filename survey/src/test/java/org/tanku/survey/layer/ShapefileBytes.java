package org.tanku.survey.layer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Writes the parts of a shapefile byte by byte, right or wrong (测试用 Shapefile).
final class ShapefileBytes {
    private final List<byte[]> shapes = new ArrayList<>();
    private final List<String[]> columns = new ArrayList<>();
    private final List<byte[]> rows = new ArrayList<>();
    private Charset charset = Charset.forName("GBK");
    private int language;

    /// A square whose ring turns as the format wants it: clockwise.
    static double[] square(double x, double y, double side) {
        return new double[] {x, y, x, y + side, x + side, y + side, x + side, y, x, y};
    }

    static double[] turned(double[] ring) {
        double[] turned = new double[ring.length];
        for (int at = 0; at < ring.length; at += 2) {
            turned[at] = ring[ring.length - 2 - at];
            turned[at + 1] = ring[ring.length - 1 - at];
        }
        return turned;
    }

    ShapefileBytes in(Charset coding) {
        charset = coding;
        return this;
    }

    ShapefileBytes language(int number) {
        language = number;
        return this;
    }

    ShapefileBytes column(String name, char type, int length) {
        columns.add(new String[] {name, String.valueOf(type), Integer.toString(length)});
        return this;
    }

    ShapefileBytes polygon(int type, double[]... rings) {
        int points = Arrays.stream(rings).mapToInt(ring -> ring.length / 2).sum();
        int behind = type == 5 ? 0 : type == 15 ? 2 * (16 + 8 * points) : 16 + 8 * points;
        ByteBuffer shape =
                ByteBuffer.allocate(44 + 4 * rings.length + 16 * points + behind)
                        .order(ByteOrder.LITTLE_ENDIAN);
        shape.putInt(type).position(36).putInt(rings.length).putInt(points);
        int start = 0;
        for (double[] ring : rings) {
            shape.putInt(start);
            start += ring.length / 2;
        }
        for (double[] ring : rings) {
            for (double each : ring) {
                shape.putDouble(each);
            }
        }
        return shape(shape.array());
    }

    ShapefileBytes shape(byte[] content) {
        shapes.add(content);
        return this;
    }

    ShapefileBytes shape(int type, int length) {
        return shape(
                ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).putInt(type).array());
    }

    ShapefileBytes row(String... values) {
        return row(' ', values);
    }

    ShapefileBytes row(char mark, String... values) {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        row.write(mark);
        for (int at = 0; at < values.length; at++) {
            int length = Integer.parseInt(columns.get(at)[2]);
            row.writeBytes(filled(values[at].getBytes(charset), length, (byte) ' '));
        }
        rows.add(row.toByteArray());
        return this;
    }

    byte[] shp() {
        int size = 100 + shapes.stream().mapToInt(each -> 8 + each.length).sum();
        ByteBuffer file = ByteBuffer.allocate(size);
        file.putInt(9994).position(24).putInt(size / 2);
        file.order(ByteOrder.LITTLE_ENDIAN).putInt(1000).putInt(5).position(100);
        file.order(ByteOrder.BIG_ENDIAN);
        for (int at = 0; at < shapes.size(); at++) {
            file.putInt(at + 1).putInt(shapes.get(at).length / 2).put(shapes.get(at));
        }
        return file.array();
    }

    byte[] dbf() {
        int head = 33 + 32 * columns.size();
        int record = 1 + columns.stream().mapToInt(each -> Integer.parseInt(each[2])).sum();
        ByteBuffer file =
                ByteBuffer.allocate(head + record * rows.size() + 1).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 3).position(4).putInt(rows.size());
        file.putShort((short) head).putShort((short) record);
        file.put(29, (byte) language).position(32);
        for (String[] column : columns) {
            int start = file.position();
            file.put(filled(column[0].getBytes(charset), 10, (byte) 0)).put((byte) 0);
            file.put((byte) column[1].charAt(0));
            file.put(start + 16, (byte) Integer.parseInt(column[2])).position(start + 32);
        }
        file.put((byte) 13);
        rows.forEach(file::put);
        file.put((byte) 26);
        return file.array();
    }

    void write(Path folder, String name) throws IOException {
        Files.write(folder.resolve(name + ".shp"), shp());
        Files.write(folder.resolve(name + ".dbf"), dbf());
    }

    private static byte[] filled(byte[] text, int length, byte with) {
        byte[] filled = Arrays.copyOf(text, length);
        for (int at = text.length; at < length; at++) {
            filled[at] = with;
        }
        return filled;
    }
}
