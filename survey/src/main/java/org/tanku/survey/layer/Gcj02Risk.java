package org.tanku.survey.layer;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.CoordinateSystem.Geographic;

import java.util.List;

/// Whether degrees may be those of a Chinese web map (火星坐标风险, GCJ-02), which lie hundreds of metres
/// beside the ground and say nothing of it in any file. The risk is told and asked about; no
/// coordinate is ever shifted here.
///
/// The offset of GCJ-02 is secret. What stands here is the approximation that many open programs
/// publish with the same constants, such as github.com/googollee/eviltransform; it serves to
/// recognise the offset and for nothing else.
public final class Gcj02Risk {
    /// Outside of it the published programs shift nothing. It is larger than China.
    private static final Envelope CHINA = new Envelope(72.004, 137.8347, 0.8293, 55.8271);

    private static final double MIDDLE_LONGITUDE_DEG = 105;
    private static final double MIDDLE_LATITUDE_DEG = 35;

    private Gcj02Risk() {}

    /// What is known of a layer.
    public sealed interface Finding {
        /// The file names CGCS2000 or a datum of surveyors, or the ground lies outside China.
        record NotAtRisk() implements Finding {}

        /// Nothing tells: the user must be asked.
        ///
        /// @param expected where GCJ-02 would put the middle of the layer
        record Ask(Offset expected) implements Finding {}

        /// It lies nearer to where GCJ-02 would put the reference than to the reference.
        record LooksShifted(Comparison comparison) implements Finding {}

        /// It lies nearer to the reference than to where GCJ-02 would put it.
        record NearerToReference(Comparison comparison) implements Finding {}
    }

    /// How far beside the ground something lies (偏移).
    public record Offset(double east_m, double north_m) {
        public double length_m() {
            return Math.hypot(east_m, north_m);
        }

        double from_m(Offset other) {
            return Math.hypot(east_m - other.east_m, north_m - other.north_m);
        }
    }

    /// A layer beside a reference (比对结果).
    ///
    /// @param found where it lies, on the mean of all pairs
    /// @param expected where GCJ-02 would put it, on the mean of all pairs
    public record Comparison(int pairs, Offset found, Offset expected) {}

    /// The same ground twice, in degrees (同一地块): as the layer has it, and on CGCS2000, for instance
    /// from the edition before, with the same code.
    public record Pair(Geometry asked, Geometry reference) {}

    /// @param said what the file itself says
    /// @param used as what its numbers are read
    /// @param extent_deg where they lie, read so
    public static Finding of(CoordinateSystem said, CoordinateSystem used, Envelope extent_deg) {
        boolean isInDegrees = used instanceof Geographic;
        boolean isNamed = said.equals(new Geographic(Datum.CGCS2000));
        return isInDegrees && !isNamed && CHINA.intersects(extent_deg)
                ? new Finding.Ask(offset(extent_deg.centre()))
                : new Finding.NotAtRisk();
    }

    /// Holds a layer at risk against ground that is known. The nearer of two places decides, no
    /// limit; both are told, and the word stays with the user.
    ///
    /// @param pairs at least one
    public static Finding compare(List<Pair> pairs) {
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to compare with");
        }
        List<Offset> found = pairs.stream().map(Gcj02Risk::between).toList();
        List<Offset> expected =
                pairs.stream().map(each -> offset(centre(each.reference()))).toList();
        Comparison comparison = new Comparison(pairs.size(), mean(found), mean(expected));
        return comparison.found().from_m(comparison.expected()) < comparison.found().length_m()
                ? new Finding.LooksShifted(comparison)
                : new Finding.NearerToReference(comparison);
    }

    private static Offset mean(List<Offset> offsets) {
        return new Offset(
                offsets.stream().mapToDouble(Offset::east_m).average().orElseThrow(),
                offsets.stream().mapToDouble(Offset::north_m).average().orElseThrow());
    }

    private static Offset between(Pair pair) {
        return between(centre(pair.reference()), centre(pair.asked()));
    }

    private static Coordinate centre(Geometry ground) {
        return ground.getCentroid().getCoordinate();
    }

    /// How far the second place lies from the first.
    static Offset between(Coordinate from, Coordinate to) {
        double middle_deg = (from.y + to.y) / 2;
        return new Offset(
                (to.x - from.x) * Ellipsoid.CGCS2000.eastPerDegree_m(middle_deg),
                (to.y - from.y) * Ellipsoid.CGCS2000.northPerDegree_m(middle_deg));
    }

    /// Where GCJ-02 would put a place: a slope of the second degree, and waves a third of a degree
    /// to sixty degrees long.
    static Offset offset(Coordinate degrees) {
        double x = degrees.x - MIDDLE_LONGITUDE_DEG;
        double y = degrees.y - MIDDLE_LATITUDE_DEG;
        double root = Math.sqrt(Math.abs(x));
        double both = wave(20, 6 * x) + wave(20, 2 * x);
        double east =
                300
                        + x
                        + 2 * y
                        + 0.1 * x * x
                        + 0.1 * x * y
                        + 0.1 * root
                        + (both
                                        + wave(20, x)
                                        + wave(40, x / 3)
                                        + wave(150, x / 12)
                                        + wave(300, x / 30))
                                * 2
                                / 3;
        double north =
                -100
                        + 2 * x
                        + 3 * y
                        + 0.2 * y * y
                        + 0.1 * x * y
                        + 0.2 * root
                        + (both
                                        + wave(20, y)
                                        + wave(40, y / 3)
                                        + wave(160, y / 12)
                                        + wave(320, y / 30))
                                * 2
                                / 3;
        return new Offset(east, north);
    }

    private static double wave(double height_m, double halfTurns) {
        return height_m * Math.sin(halfTurns * Math.PI);
    }
}
