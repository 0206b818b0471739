package org.tanku.survey.layer;

import org.tanku.survey.Problem;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Reads the header that a GeoPackage sets before each geometry, then the geometry (GeoPackage 图形).
///
/// Source: OGC 12-128r18, 2.1.3.1, GeoPackageBinaryHeader.
final class GeoPackageGeometry {
    private static final int HEADER_BYTES = 8;
    private static final int LITTLE_ENDIAN = 0b0000_0001;
    private static final int ENVELOPE_SHIFT = 1;
    private static final int ENVELOPE_MASK = 0b111;
    private static final int EMPTY = 0b0001_0000;
    private static final int EXTENDED = 0b0010_0000;

    /// Bytes of each kind of envelope: none, xy, xyz, xym, xyzm.
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    private GeoPackageGeometry() {}

    /// @param system the number that the layer gives to its coordinate system; a geometry may name
    ///   the same, or none (0 and −1)
    static void read(byte[] blob, int system, GroundDraft draft) {
        if (blob.length < HEADER_BYTES || blob[0] != 'G' || blob[1] != 'P') {
            damaged(draft, "no GP header");
            return;
        }
        int version = Byte.toUnsignedInt(blob[2]);
        int flags = blob[3];
        int envelope = flags >> ENVELOPE_SHIFT & ENVELOPE_MASK;
        if (version != 0) {
            damaged(draft, "GP version " + version);
        } else if ((flags & EXTENDED) != 0) {
            damaged(draft, "GP extended geometry");
        } else if (envelope >= ENVELOPE_BYTES.length) {
            damaged(draft, "GP envelope " + envelope);
        } else if ((flags & EMPTY) != 0) {
            draft.refuse("", Problem.Kind.GROUND_MISSING);
        } else {
            ByteBuffer bytes = ByteBuffer.wrap(blob);
            boolean little = (flags & LITTLE_ENDIAN) != 0;
            bytes.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int named = bytes.getInt(Integer.BYTES);
            if (named != system && named != 0 && named != -1) {
                damaged(draft, "srs_id " + named + " ≠ " + system);
            } else if (blob.length < HEADER_BYTES + ENVELOPE_BYTES[envelope]) {
                damaged(draft, "GP envelope ends early");
            } else {
                bytes.position(HEADER_BYTES + ENVELOPE_BYTES[envelope]);
                WellKnownBinary.read(bytes, draft);
            }
        }
    }

    private static void damaged(GroundDraft draft, String what) {
        draft.refuse("", Problem.Kind.GROUND_DAMAGED, what);
    }
}
