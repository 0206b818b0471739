package org.tanku.platform.land.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One layer of a vector tile (矢量瓦片图层): areas on the grid of the tile, with properties. The bytes
/// are those of the Mapbox Vector Tile Specification 2.1, github.com/mapbox/vector-tile-spec.
final class TileLayer {
    private static final int VERSION = 2;
    private static final int POLYGON = 3;
    private static final int MOVE_TO = 1;
    private static final int LINE_TO = 2;
    private static final int CLOSE_PATH = 7;

    private final String name;
    private final Protobuf features = new Protobuf();
    private final Map<String, Integer> keys = new LinkedHashMap<>();
    private final Map<Value, Integer> values = new LinkedHashMap<>();
    private int count;

    TileLayer(String name) {
        this.name = name;
    }

    /// What a property may be (属性值).
    sealed interface Value {
        record Text(String text) implements Value {}

        record Number(double number) implements Value {}

        record Whole(int number) implements Value {}

        private Protobuf message() {
            Protobuf message = new Protobuf();
            switch (this) {
                case Text(var text) -> message.field(1, text);
                case Number(var number) -> message.field(3, number);
                case Whole(var number) -> message.field(5, number);
            }
            return message;
        }
    }

    /// @param rings x and y of each corner in turn, not closed; a ring of positive area begins a
    ///   polygon and those of negative area are its holes
    void add(Map<String, Value> properties, List<int[]> rings) {
        Protobuf tags = new Protobuf();
        properties.forEach((key, value) -> {
            tags.varint(keys.computeIfAbsent(key, _ -> keys.size()));
            tags.varint(values.computeIfAbsent(value, _ -> values.size()));
        });
        Protobuf feature = new Protobuf();
        feature.field(2, tags);
        feature.field(3, POLYGON);
        feature.field(4, geometry(rings));
        features.field(2, feature);
        count++;
    }

    private static Protobuf geometry(List<int[]> rings) {
        Protobuf commands = new Protobuf();
        int x = 0;
        int y = 0;
        for (int[] ring : rings) {
            for (int at = 0; at < ring.length; at += 2) {
                if (at == 0) {
                    commands.varint(command(MOVE_TO, 1));
                } else if (at == 2) {
                    commands.varint(command(LINE_TO, ring.length / 2 - 1));
                }
                commands.zigzag(ring[at] - x);
                commands.zigzag(ring[at + 1] - y);
                x = ring[at];
                y = ring[at + 1];
            }
            commands.varint(command(CLOSE_PATH, 1));
        }
        return commands;
    }

    private static int command(int id, int times) {
        return times << 3 | id;
    }

    int count() {
        return count;
    }

    /// About as many as [#writeTo] will write.
    int bytes() {
        return features.size();
    }

    /// Nothing is written for a layer without features.
    void writeTo(Protobuf tile) {
        if (count == 0) {
            return;
        }
        Protobuf layer = new Protobuf();
        layer.field(15, VERSION);
        layer.field(1, name);
        layer.append(features);
        keys.keySet().forEach(key -> layer.field(3, key));
        values.keySet().forEach(value -> layer.field(4, value.message()));
        layer.field(5, TileFrame.EXTENT);
        tile.field(3, layer);
    }
}
