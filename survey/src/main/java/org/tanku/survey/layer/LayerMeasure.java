package org.tanku.survey.layer;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.tanku.survey.Problem;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a layer takes to be written (导出预检): how much room each column needs, where the ground lies,
/// and which values the format cannot hold.
final class LayerMeasure {
    static final Envelope WORLD_DEG = new Envelope(-180, 180, -90, 90);

    /// A field of a dbf has one byte for its length; 254 is what all programs read.
    private static final int LONGEST_TEXT_IN_DBF = 254;

    private final MapFormat format;
    private final WrittenLayer layer;
    private final Set<String> names;
    private final CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();
    private final List<Width> widths = new ArrayList<>();
    private final List<LayerProblem> problems = new ArrayList<>();
    private final Envelope ground_deg = new Envelope();
    private int features;
    private long shapeBytes = ShapeBytes.HEAD_LENGTH;

    private LayerMeasure(MapFormat format, WrittenLayer layer) {
        this.format = format;
        this.layer = layer;
        this.names = new HashSet<>(layer.names());
        layer.columns().forEach(_ -> widths.add(new Width()));
    }

    /// What the values of one column take in a dbf.
    static final class Width {
        private int bytes = 1;
        private int whole;
        private int decimals;
        private boolean hasExponent;

        /// So many that the longest whole part stands before the longest fraction, where there is
        /// room for both.
        int bytes() {
            int aligned = decimals == 0 ? whole : whole + 1 + decimals;
            return Math.max(bytes, Math.min(aligned, WrittenNumber.WIDEST_IN_DBF));
        }

        int decimals() {
            return decimals;
        }

        /// Then it is no column of type N.
        boolean hasExponent() {
            return hasExponent;
        }

        private void take(int more) {
            bytes = Math.max(bytes, more);
        }

        private void take(String number) {
            take(number.length());
            hasExponent |= number.indexOf('E') >= 0;
            int point = number.indexOf('.');
            whole = Math.max(whole, point < 0 ? number.length() : point);
            decimals = Math.max(decimals, point < 0 ? 0 : number.length() - point - 1);
        }
    }

    static LayerMeasure of(
            MapFormat format,
            WrittenLayer layer,
            Iterable<LayerFeature> features,
            long largestPart) {
        LayerMeasure measure = new LayerMeasure(format, layer);
        features.forEach(measure::take);
        if (format == MapFormat.SHAPEFILE) {
            measure.refuseLargerThan(largestPart);
        }
        return measure;
    }

    private void take(LayerFeature feature) {
        Optional<String> without =
                feature.attributes().keySet().stream()
                        .filter(name -> !names.contains(name))
                        .findFirst();
        if (without.isPresent()) {
            throw new IllegalArgumentException(
                    "feature " + feature.number() + ": no column is called " + without.get());
        }
        ground(feature);
        for (int at = 0; at < widths.size(); at++) {
            WrittenLayer.Column column = layer.columns().get(at);
            String value = WrittenLayer.value(feature, column);
            if (column.isNumber() && !value.isEmpty()) {
                number(feature, column, value, widths.get(at));
            } else {
                text(feature, column, value, widths.get(at));
            }
        }
        features++;
    }

    private void ground(LayerFeature feature) {
        Geometry ground = feature.ground();
        boolean isArea = ground instanceof Polygon || ground instanceof MultiPolygon;
        if (!isArea || ground.isEmpty() || !WORLD_DEG.contains(ground.getEnvelopeInternal())) {
            throw new IllegalArgumentException(
                    "feature "
                            + feature.number()
                            + " is no area in degrees: "
                            + ground.getGeometryType()
                            + " "
                            + ground.getEnvelopeInternal());
        }
        ground_deg.expandToInclude(ground.getEnvelopeInternal());
        shapeBytes += ShapeBytes.lengthOf(ground);
    }

    private void number(
            LayerFeature feature, WrittenLayer.Column column, String value, Width width) {
        Optional<WrittenNumber> number = WrittenNumber.find(value);
        if (number.isEmpty()) {
            refuse(feature, column, value, Problem.of(Problem.Kind.NOT_A_NUMBER));
        } else if (!number.get().fits(format)) {
            refuse(feature, column, value, Problem.of(Problem.Kind.NUMBER_HAS_NO_ROOM));
        } else {
            width.take(number.get().inDbf());
        }
    }

    private void text(LayerFeature feature, WrittenLayer.Column column, String value, Width width) {
        if (value.indexOf('\0') >= 0 || !utf8.canEncode(value)) {
            refuse(
                    feature,
                    column,
                    value.replace('\0', '\uFFFD'),
                    Problem.of(Problem.Kind.TEXT_CANNOT_BE_WRITTEN));
            return;
        }
        int bytes = value.getBytes(StandardCharsets.UTF_8).length;
        if (format == MapFormat.SHAPEFILE && bytes > LONGEST_TEXT_IN_DBF) {
            refuse(
                    feature,
                    column,
                    value,
                    Problem.of(Problem.Kind.TEXT_HAS_NO_ROOM, bytes, LONGEST_TEXT_IN_DBF));
        } else {
            width.take(bytes);
        }
    }

    private void refuse(
            LayerFeature feature, WrittenLayer.Column column, String found, Problem expected) {
        problems.add(new LayerProblem(feature.number(), column.name(), found, expected));
    }

    private void refuseLargerThan(long largestPart) {
        long largest = Math.max(shapeBytes, new DbfBytes(layer, this).length());
        if (largest > largestPart) {
            problems.add(
                    LayerProblem.ofFile(
                            largest + " B", Problem.Kind.LAYER_HAS_NO_ROOM, largestPart));
        }
    }

    /// What a writer throws that meets another layer than the one that was checked.
    static IllegalStateException changed() {
        return new IllegalStateException(
                "the features are not those that were checked: give the same twice");
    }

    /// In the order of the layer; empty when all can be written.
    List<LayerProblem> problems() {
        return List.copyOf(problems);
    }

    int features() {
        return features;
    }

    /// Of one column, by its place.
    Width width(int column) {
        return widths.get(column);
    }

    /// Null in the sense of JTS when there is no feature.
    Envelope ground_deg() {
        return new Envelope(ground_deg);
    }

    long shapeBytes() {
        return shapeBytes;
    }
}
