package org.tanku.survey.layer;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// The bytes of the shapes of a Shapefile and of their index (.shp、.shx 写出). Outlines turn
/// clockwise, holes against it.
///
/// Source: ESRI Shapefile Technical Description, July 1998.
final class ShapeBytes {
    static final int HEAD_LENGTH = 100;

    private static final int FILE_CODE = 9994;
    private static final int VERSION = 1000;
    private static final int POLYGON = 5;
    private static final int RECORD_HEAD_LENGTH = 8;

    /// Type, box, number of parts, number of points.
    private static final int POLYGON_HEAD_LENGTH = 44;

    private static final int POINT_LENGTH = 16;
    private static final int BYTES_IN_WORD = 2;

    private final OutputStream shapes;
    private final OutputStream index;
    private long next = HEAD_LENGTH;
    private int written;

    /// @param shapes of the .shp
    /// @param index of the .shx
    ShapeBytes(OutputStream shapes, OutputStream index) {
        this.shapes = shapes;
        this.index = index;
    }

    /// With the head of its record.
    static long lengthOf(Geometry ground) {
        long rings = 0;
        for (int part = 0; part < ground.getNumGeometries(); part++) {
            rings += 1L + ((Polygon) ground.getGeometryN(part)).getNumInteriorRing();
        }
        return RECORD_HEAD_LENGTH
                + POLYGON_HEAD_LENGTH
                + rings * Integer.BYTES
                + (long) ground.getNumPoints() * POINT_LENGTH;
    }

    void head(LayerMeasure measure) throws IOException {
        Envelope box = measure.features() == 0 ? new Envelope(0, 0, 0, 0) : measure.ground_deg();
        shapes.write(head(measure.shapeBytes(), box));
        index.write(head(HEAD_LENGTH + (long) RECORD_HEAD_LENGTH * measure.features(), box));
    }

    private static byte[] head(long length, Envelope box) {
        ByteBuffer head = ByteBuffer.allocate(HEAD_LENGTH);
        head.putInt(FILE_CODE).position(24);
        head.putInt(words(length)).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(VERSION).putInt(POLYGON);
        putBox(head, box);
        return head.array();
    }

    private static void putBox(ByteBuffer bytes, Envelope box) {
        bytes.putDouble(box.getMinX()).putDouble(box.getMinY());
        bytes.putDouble(box.getMaxX()).putDouble(box.getMaxY());
    }

    void write(Geometry ground) throws IOException {
        List<TurnedRing> rings = new ArrayList<>();
        for (int part = 0; part < ground.getNumGeometries(); part++) {
            rings.addAll(TurnedRing.of((Polygon) ground.getGeometryN(part), true));
        }
        int length = Math.toIntExact(lengthOf(ground));
        ByteBuffer record = ByteBuffer.allocate(length);
        written++;
        record.putInt(written).putInt(words(length - RECORD_HEAD_LENGTH));
        record.order(ByteOrder.LITTLE_ENDIAN).putInt(POLYGON);
        putBox(record, ground.getEnvelopeInternal());
        record.putInt(rings.size()).putInt(ground.getNumPoints());
        int start = 0;
        for (TurnedRing ring : rings) {
            record.putInt(start);
            start += ring.size();
        }
        for (TurnedRing ring : rings) {
            for (int point = 0; point < ring.size(); point++) {
                record.putDouble(ring.x(point)).putDouble(ring.y(point));
            }
        }
        shapes.write(record.array());
        ByteBuffer place = ByteBuffer.allocate(RECORD_HEAD_LENGTH);
        index.write(place.putInt(words(next)).putInt(words(length - RECORD_HEAD_LENGTH)).array());
        next += length;
    }

    /// Of the .shp so far.
    long length() {
        return next;
    }

    private static int words(long bytes) {
        return Math.toIntExact(bytes / BYTES_IN_WORD);
    }
}
