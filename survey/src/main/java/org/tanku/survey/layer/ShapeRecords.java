package org.tanku.survey.layer;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.tanku.survey.Problem;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The shapes of a .shp, one by one (图形记录). Every length and count is held against the bytes that
/// are there before it is used.
final class ShapeRecords implements Closeable {
    static final int HEAD_LENGTH = 100;

    private static final int FILE_CODE = 9994;
    private static final int RECORD_HEAD_LENGTH = 8;
    private static final int BYTES_IN_WORD = 2;

    /// Type, box, number of parts, number of points.
    private static final int POLYGON_HEAD_LENGTH = 44;

    private static final int BOX_LENGTH = 32;
    private static final int POINT_LENGTH = 16;

    /// A feature is held in memory as a whole; no stand comes near this.
    private static final int MOST_POINTS = 5_000_000;

    private final FileBytes file;

    /// Where the last record ends; before the end of the file when other bytes follow.
    private final long end;

    private final boolean isCutOff;
    private long next = HEAD_LENGTH;
    private int read;

    /// Some writers count their records from 0.
    private int numberOfFirst = 1;

    private ShapeRecords(FileBytes file, long end, boolean isCutOff) {
        this.file = file;
        this.end = end;
        this.isCutOff = isCutOff;
    }

    /// One record, or why there is no more.
    sealed interface Shape {
        record Ground(Geometry area) implements Shape {}

        /// @param closed the ground with straight lines that close its rings
        record Open(Geometry closed, String found) implements Shape {}

        record Bad(String found, Problem problem) implements Shape {}

        /// All records were read.
        record End() implements Shape {}

        /// Nothing after this place can be found.
        record Broken(LayerProblem problem) implements Shape {}
    }

    /// What stands before each record.
    private sealed interface RecordHead {
        record Record(long start, long length) implements RecordHead {}

        record Last(Shape shape) implements RecordHead {}
    }

    /// Empty when it does not begin as a .shp does.
    static Optional<ShapeRecords> open(LayerPart part) throws IOException {
        FileBytes file = FileBytes.open(part.file());
        if (file.size() < HEAD_LENGTH || file.readInt(ByteOrder.BIG_ENDIAN) != FILE_CODE) {
            file.close();
            return Optional.empty();
        }
        file.seek(24);
        long told = Integer.toUnsignedLong(file.readInt(ByteOrder.BIG_ENDIAN)) * BYTES_IN_WORD;
        return Optional.of(new ShapeRecords(file, Math.min(told, file.size()), told > file.size()));
    }

    /// How many records there are, by their heads alone; empty when they cannot all be found.
    Optional<Integer> count() throws IOException {
        RecordHead head = nextHead();
        while (head instanceof RecordHead.Record) {
            head = nextHead();
        }
        return head.equals(new RecordHead.Last(new Shape.End()))
                ? Optional.of(read)
                : Optional.empty();
    }

    Shape read() throws IOException {
        return switch (nextHead()) {
            case RecordHead.Last(var shape) -> shape;
            case RecordHead.Record(var start, var length) -> {
                file.seek(start);
                yield shape(length);
            }
        };
    }

    private RecordHead nextHead() throws IOException {
        if (next == end && !isCutOff) {
            return new RecordHead.Last(new Shape.End());
        }
        if (end - next < RECORD_HEAD_LENGTH + Integer.BYTES) {
            return broken("", Problem.Kind.MAP_ENDS_EARLY);
        }
        file.seek(next);
        int number = file.readInt(ByteOrder.BIG_ENDIAN);
        long length = (long) file.readInt(ByteOrder.BIG_ENDIAN) * BYTES_IN_WORD;
        if (read == 0 && number == 0) {
            numberOfFirst = 0;
        }
        if (number != read + numberOfFirst || length < Integer.BYTES) {
            return broken("", Problem.Kind.MAP_DAMAGED, ".shp @" + next);
        }
        long start = next + RECORD_HEAD_LENGTH;
        if (length > end - start) {
            return broken(length + " B > " + (end - start) + " B", Problem.Kind.MAP_ENDS_EARLY);
        }
        read++;
        next = start + length;
        return new RecordHead.Record(start, length);
    }

    private RecordHead broken(String found, Problem.Kind kind, Object... arguments) {
        return new RecordHead.Last(
                new Shape.Broken(LayerProblem.ofFeature(read + 1, found, kind, arguments)));
    }

    private Shape shape(long length) throws IOException {
        int type = file.readInt(ByteOrder.LITTLE_ENDIAN);
        return switch (type) {
            case 0 -> bad("", Problem.Kind.GROUND_MISSING);
            case 5, 15, 25 -> polygon(length);
            case 1, 11, 21 -> bad("Point", Problem.Kind.GROUND_NOT_AN_AREA);
            case 3, 13, 23 -> bad("PolyLine", Problem.Kind.GROUND_NOT_AN_AREA);
            case 8, 18, 28 -> bad("MultiPoint", Problem.Kind.GROUND_NOT_AN_AREA);
            case 31 -> bad("MultiPatch", Problem.Kind.GROUND_NOT_AN_AREA);
            default -> bad("", Problem.Kind.GROUND_DAMAGED, "type " + type);
        };
    }

    /// What stands behind the points, heights and measures, is not read.
    private Shape polygon(long length) throws IOException {
        if (length < POLYGON_HEAD_LENGTH) {
            return bad("", Problem.Kind.GROUND_DAMAGED, length + " B");
        }
        file.seek(file.position() + BOX_LENGTH);
        int parts = file.readInt(ByteOrder.LITTLE_ENDIAN);
        int points = file.readInt(ByteOrder.LITTLE_ENDIAN);
        if (parts == 0 && points == 0) {
            return bad("", Problem.Kind.GROUND_MISSING);
        }
        long needed =
                POLYGON_HEAD_LENGTH + (long) parts * Integer.BYTES + (long) points * POINT_LENGTH;
        boolean fits = parts > 0 && points >= 0 && needed <= length && points <= MOST_POINTS;
        int[] ends = fits ? ringEnds(parts, points) : new int[0];
        if (ends.length == 0) {
            return bad(
                    "",
                    Problem.Kind.GROUND_DAMAGED,
                    parts + " parts, " + points + " points, " + length + " B");
        }
        return area(ends);
    }

    /// After which point each ring ends; none when the numbers do not rise.
    private int[] ringEnds(int parts, int points) throws IOException {
        int[] ends = new int[parts];
        boolean rises = file.readInt(ByteOrder.LITTLE_ENDIAN) == 0;
        int before = 0;
        for (int part = 0; part < parts; part++) {
            int ringEnd = part + 1 < parts ? file.readInt(ByteOrder.LITTLE_ENDIAN) : points;
            rises = rises && ringEnd >= before && ringEnd <= points;
            ends[part] = ringEnd;
            before = ringEnd;
        }
        return rises ? ends : new int[0];
    }

    private Shape area(int[] ends) throws IOException {
        List<LinearRing> rings = new ArrayList<>();
        List<String> openings = new ArrayList<>();
        int start = 0;
        for (int ringEnd : ends) {
            double[] xy = new double[2 * (ringEnd - start)];
            for (int each = 0; each < xy.length; each++) {
                xy[each] = file.readDouble();
            }
            switch (Rings.ring(xy)) {
                case Rings.Reading.Bad(var found, var kind) -> {
                    return openings.isEmpty()
                            ? bad(found, kind)
                            : bad(openings.getFirst(), Problem.Kind.RING_NOT_CLOSED);
                }
                case Rings.Reading.Open(var closed, var found) -> {
                    rings.add(closed);
                    openings.add(found);
                }
                case Rings.Reading.Good(var ring) -> rings.add(ring);
            }
            start = ringEnd;
        }
        return Rings.area(rings)
                .<Shape>map(area ->
                        openings.isEmpty()
                                ? new Shape.Ground(area)
                                : new Shape.Open(area, openings.getFirst()))
                .orElseGet(() -> bad("", Problem.Kind.GROUND_DAMAGED, rings.size() + " parts"));
    }

    private static Shape bad(String found, Problem.Kind kind, Object... arguments) {
        return new Shape.Bad(found, Problem.of(kind, arguments));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
