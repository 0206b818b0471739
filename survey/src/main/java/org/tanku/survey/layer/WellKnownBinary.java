package org.tanku.survey.layer;

import org.locationtech.jts.geom.Coordinate;
import org.tanku.survey.Problem;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Reads the areas of a geometry in well-known binary, of the ISO and of the extended flavour (WKB
/// 图形). Counts are held against the bytes that remain; heights and measures are dropped.
///
/// Source: ISO 19125-1 and OGC 06-103r4, 8.2; the extended flavour is that of PostGIS.
final class WellKnownBinary {
    /// A collection of collections of multipolygons is the deepest that is read.
    private static final int DEEPEST = 4;

    private static final int HEADER_BYTES = 5;
    private static final int POLYGON = 3;
    private static final int MULTI_POLYGON = 6;
    private static final int COLLECTION = 7;
    private static final int MULTI_SURFACE = 12;
    private static final int EXTENDED_Z = 0x8000_0000;
    private static final int EXTENDED_M = 0x4000_0000;
    private static final int EXTENDED_SRID = 0x2000_0000;

    /// The names of the types in the order of their codes.
    private static final String[] TYPES = {
        "Geometry",
        "Point",
        "LineString",
        "Polygon",
        "MultiPoint",
        "MultiLineString",
        "MultiPolygon",
        "GeometryCollection",
        "CircularString",
        "CompoundCurve",
        "CurvePolygon",
        "MultiCurve",
        "MultiSurface",
        "Curve",
        "Surface",
        "PolyhedralSurface",
        "TIN",
        "Triangle"
    };

    private final ByteBuffer bytes;
    private final GroundDraft draft;

    private WellKnownBinary(ByteBuffer bytes, GroundDraft draft) {
        this.bytes = bytes;
        this.draft = draft;
    }

    /// Reads from the position of the bytes to their end; the draft keeps what was wrong.
    static void read(ByteBuffer bytes, GroundDraft draft) {
        new WellKnownBinary(bytes, draft).geometry(1, COLLECTION);
        if (!draft.isRefused() && bytes.hasRemaining()) {
            // a count that lost a hole leaves the bytes of that hole
            draft.refuse("", Problem.Kind.GROUND_DAMAGED, "WKB + " + bytes.remaining() + " bytes");
        }
    }

    private void geometry(int depth, int within) {
        if (depth > DEEPEST) {
            damaged("nesting > " + DEEPEST);
            return;
        }
        if (bytes.remaining() < HEADER_BYTES) {
            endsEarly();
            return;
        }
        byte order = bytes.get();
        if (order != 0 && order != 1) {
            damaged("byte order " + order);
            return;
        }
        bytes.order(order == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int code = bytes.getInt();
        int plain = code & ~(EXTENDED_Z | EXTENDED_M | EXTENDED_SRID);
        int flavour = plain / 1000;
        int type = plain % 1000;
        if (flavour > 3 || type >= TYPES.length) {
            damaged("type " + Integer.toUnsignedString(code));
            return;
        }
        if ((code & EXTENDED_SRID) != 0) {
            if (bytes.remaining() < Integer.BYTES) {
                endsEarly();
                return;
            }
            bytes.getInt();
        }
        boolean hasZ = (code & EXTENDED_Z) != 0 || flavour == 1 || flavour == 3;
        boolean hasM = (code & EXTENDED_M) != 0 || flavour >= 2;
        members(depth, within, type, 2 + (hasZ ? 1 : 0) + (hasM ? 1 : 0));
    }

    private void members(int depth, int within, int type, int ordinates) {
        if (type == POLYGON) {
            polygon(ordinates);
        } else if (type != MULTI_POLYGON && type != COLLECTION && type != MULTI_SURFACE) {
            draft.refuse(TYPES[type], Problem.Kind.GROUND_NOT_AN_AREA);
        } else if (within != COLLECTION) {
            damaged(TYPES[type] + " in " + TYPES[within]);
        } else {
            int count = count(HEADER_BYTES);
            for (int member = 0; member < count && !draft.isRefused(); member++) {
                geometry(depth + 1, type);
            }
        }
    }

    private void polygon(int ordinates) {
        int rings = count(Integer.BYTES);
        for (int ring = 0; ring < rings && !draft.isRefused(); ring++) {
            int points = count(ordinates * Double.BYTES);
            if (!draft.isRefused()) {
                ring(points, ordinates);
            }
        }
        draft.endPolygon();
    }

    private void ring(int count, int ordinates) {
        Coordinate[] points = new Coordinate[count];
        for (int point = 0; point < count; point++) {
            points[point] = new Coordinate(bytes.getDouble(), bytes.getDouble());
            bytes.position(bytes.position() + (ordinates - 2) * Double.BYTES);
        }
        draft.ring(points);
    }

    /// A count, held against what is there when each of its things takes at least so many bytes.
    private int count(int bytesEach) {
        if (bytes.remaining() < Integer.BYTES) {
            endsEarly();
            return 0;
        }
        long count = Integer.toUnsignedLong(bytes.getInt());
        if (count * bytesEach > bytes.remaining()) {
            damaged(count + " × " + bytesEach + " > " + bytes.remaining() + " bytes");
            return 0;
        }
        return (int) count;
    }

    private void endsEarly() {
        damaged("ends early");
    }

    private void damaged(String what) {
        draft.refuse("", Problem.Kind.GROUND_DAMAGED, "WKB: " + what);
    }
}
