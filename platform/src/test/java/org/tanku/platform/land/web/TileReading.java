package org.tanku.platform.land.web;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a vector tile back as the specification tells (瓦片解码), knowing nothing of how it was
/// written.
record TileReading(Map<String, List<Feature>> layers, int extent) {
    /// @param rings each closed again
    record Feature(Map<String, Object> properties, List<List<int[]>> rings) {
        /// In units of the grid; holes are negative and so taken off.
        double area() {
            return rings.stream().mapToDouble(TileReading::area).sum();
        }

        String text(String name) {
            return String.valueOf(properties.get(name));
        }
    }

    List<Feature> layer(String name) {
        return layers.getOrDefault(name, List.of());
    }

    int features() {
        return layers.values().stream().mapToInt(List::size).sum();
    }

    static TileReading of(byte[] tile) {
        Map<String, List<Feature>> layers = new LinkedHashMap<>();
        int extent = 0;
        for (Field layer : fields(ByteBuffer.wrap(tile))) {
            List<Field> parts = fields(layer.bytes());
            List<String> keys = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            String name = "";
            for (Field part : parts) {
                switch (part.number()) {
                    case 1 -> name = text(part.bytes());
                    case 3 -> keys.add(text(part.bytes()));
                    case 4 -> values.add(value(fields(part.bytes()).getFirst()));
                    case 5 -> extent = (int) part.value();
                    case 15 -> require(part.value() == 2, "version " + part.value());
                    default -> require(part.number() == 2, "field " + part.number());
                }
            }
            List<Feature> features = new ArrayList<>();
            for (Field part : parts) {
                if (part.number() == 2) {
                    features.add(feature(fields(part.bytes()), keys, values));
                }
            }
            layers.put(name, features);
        }
        return new TileReading(layers, extent);
    }

    private record Field(int number, long value, ByteBuffer bytes) {}

    private static List<Field> fields(ByteBuffer message) {
        List<Field> fields = new ArrayList<>();
        ByteBuffer in = message.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        while (in.hasRemaining()) {
            long head = varint(in);
            int number = (int) (head >>> 3);
            switch ((int) (head & 7)) {
                case 0 -> fields.add(new Field(number, varint(in), ByteBuffer.allocate(0)));
                case 1 -> fields.add(new Field(number, in.getLong(), ByteBuffer.allocate(0)));
                case 2 -> {
                    int length = (int) varint(in);
                    fields.add(new Field(number, 0, in.slice(in.position(), length)));
                    in.position(in.position() + length);
                }
                default -> throw new AssertionError("wire type " + (head & 7));
            }
        }
        return fields;
    }

    private static Object value(Field field) {
        return switch (field.number()) {
            case 1 -> text(field.bytes());
            case 3 -> Double.longBitsToDouble(field.value());
            case 5 -> field.value();
            default -> throw new AssertionError("kind of value " + field.number());
        };
    }

    private static Feature feature(List<Field> parts, List<String> keys, List<Object> values) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<List<int[]>> rings = new ArrayList<>();
        for (Field part : parts) {
            ByteBuffer in = part.bytes().duplicate();
            switch (part.number()) {
                case 2 -> {
                    while (in.hasRemaining()) {
                        String key = keys.get((int) varint(in));
                        properties.put(key, values.get((int) varint(in)));
                    }
                }
                case 3 -> require(part.value() == 3, "not a polygon");
                case 4 -> rings.addAll(rings(in));
                default -> throw new AssertionError("field " + part.number());
            }
        }
        return new Feature(properties, rings);
    }

    private static List<List<int[]>> rings(ByteBuffer in) {
        List<List<int[]>> rings = new ArrayList<>();
        List<int[]> ring = List.of();
        int x = 0;
        int y = 0;
        while (in.hasRemaining()) {
            long command = varint(in);
            int id = (int) (command & 7);
            if (id == 7) {
                ring.add(ring.getFirst());
                rings.add(ring);
            }
            for (long times = id == 7 ? 0 : command >>> 3; times > 0; times--) {
                x += unzigzag(varint(in));
                y += unzigzag(varint(in));
                if (id == 1) {
                    ring = new ArrayList<>();
                }
                ring.add(new int[] {x, y});
            }
        }
        return rings;
    }

    static double area(List<int[]> ring) {
        double twice = 0;
        for (int at = 1; at < ring.size(); at++) {
            int[] from = ring.get(at - 1);
            int[] to = ring.get(at);
            twice += (double) from[0] * to[1] - (double) to[0] * from[1];
        }
        return twice / 2;
    }

    private static int unzigzag(long value) {
        return (int) (value >>> 1 ^ -(value & 1));
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte each = in.get();
            value |= (long) (each & 0x7F) << shift;
            if (each >= 0) {
                return value;
            }
        }
    }

    private static String text(ByteBuffer bytes) {
        return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    }

    private static void require(boolean holds, String told) {
        if (!holds) {
            throw new AssertionError(told);
        }
    }
}
