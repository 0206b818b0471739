package org.tanku.survey.layer;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.IntStream;

/// The bytes of ground in a GeoPackage (GeoPackage 图形写出): its header with the box, then a
/// multipolygon, also where it is one polygon alone, for a column has one type. Outlines turn
/// against the clock.
///
/// Source: OGC 12-128r18, 2.1.3.1, and ISO 19125-1, well-known binary.
final class GeoPackageBytes {
    private static final int HEADER_BYTES = 8;
    private static final int BOX_BYTES = 4 * Double.BYTES;
    private static final int LITTLE_ENDIAN = 1;
    private static final int BOX_OF_XY = 1 << 1;
    private static final int POLYGON = 3;
    private static final int MULTI_POLYGON = 6;

    /// Byte order, type and number of members.
    private static final int WKB_HEAD_BYTES = 9;

    private GeoPackageBytes() {}

    static byte[] of(Geometry ground, int system) {
        List<List<TurnedRing>> polygons =
                IntStream.range(0, ground.getNumGeometries())
                        .mapToObj(part -> (Polygon) ground.getGeometryN(part))
                        .map(polygon -> TurnedRing.of(polygon, false))
                        .toList();
        ByteBuffer bytes =
                ByteBuffer.allocate(length(polygons, ground.getNumPoints()))
                        .order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 'G').put((byte) 'P').put((byte) 0);
        bytes.put((byte) (LITTLE_ENDIAN | BOX_OF_XY)).putInt(system);
        Envelope box = ground.getEnvelopeInternal();
        bytes.putDouble(box.getMinX()).putDouble(box.getMaxX());
        bytes.putDouble(box.getMinY()).putDouble(box.getMaxY());
        head(bytes, MULTI_POLYGON, polygons.size());
        for (List<TurnedRing> rings : polygons) {
            head(bytes, POLYGON, rings.size());
            for (TurnedRing ring : rings) {
                bytes.putInt(ring.size());
                for (int point = 0; point < ring.size(); point++) {
                    bytes.putDouble(ring.x(point)).putDouble(ring.y(point));
                }
            }
        }
        return bytes.array();
    }

    private static int length(List<List<TurnedRing>> polygons, int points) {
        long rings = polygons.stream().mapToLong(List::size).sum();
        return Math.toIntExact(
                HEADER_BYTES
                        + BOX_BYTES
                        + WKB_HEAD_BYTES * (1L + polygons.size())
                        + Integer.BYTES * rings
                        + 2L * Double.BYTES * points);
    }

    private static void head(ByteBuffer bytes, int type, int members) {
        bytes.put((byte) LITTLE_ENDIAN).putInt(type).putInt(members);
    }
}
