package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes layers to a file and looks at what is read back (回读).
record WrittenFile(Path file, MapFormat format) {
    static WrittenFile of(
            Path folder, MapFormat format, WrittenLayer layer, List<LayerFeature> features)
            throws IOException {
        Path file = folder.resolve("written." + format.extension());
        try (OutputStream out = Files.newOutputStream(file)) {
            assertThat(LayerWriting.write(format, layer, features, out)).isEmpty();
        }
        return new WrittenFile(file, format);
    }

    /// A feature by its attributes and the points of its rings, all turned one way.
    record Told(int number, Map<String, String> attributes, List<List<List<Double>>> polygons) {
        static Told of(LayerFeature feature) {
            List<List<List<Double>>> polygons = new ArrayList<>();
            Geometry ground = feature.ground();
            for (int part = 0; part < ground.getNumGeometries(); part++) {
                polygons.add(
                        TurnedRing.of((Polygon) ground.getGeometryN(part), true).stream()
                                .map(Told::points)
                                .toList());
            }
            return new Told(feature.number(), feature.attributes(), polygons);
        }

        private static List<Double> points(TurnedRing ring) {
            List<Double> points = new ArrayList<>();
            for (int at = 0; at < ring.size(); at++) {
                points.add(ring.x(at));
                points.add(ring.y(at));
            }
            return points;
        }
    }

    static List<Told> told(List<LayerFeature> features) {
        return features.stream().map(Told::of).toList();
    }

    LayerHead head() {
        try (MapFile map = MapFile.open(file)) {
            LayerListing listing = map.layers();
            assertThat(listing.problems()).isEmpty();
            assertThat(listing.layers()).hasSize(1);
            return listing.layers().getFirst();
        }
    }

    List<LayerFeature> features() {
        Taken taken = new Taken();
        try (MapFile map = MapFile.open(file)) {
            map.read(map.layers().layers().getFirst().name(), taken);
        }
        assertThat(taken.sentences()).isEmpty();
        return taken.features;
    }
}
