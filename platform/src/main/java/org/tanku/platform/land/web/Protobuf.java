package org.tanku.platform.land.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Writes one message in the wire format of protocol buffers (编码): each field is its number, the
/// kind of its bytes, and the bytes. See protobuf.dev/programming-guides/encoding.
final class Protobuf {
    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int LENGTH_AND_BYTES = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void field(int number, long value) {
        varint((long) number << 3 | VARINT);
        varint(value);
    }

    void field(int number, double value) {
        varint((long) number << 3 | EIGHT_BYTES);
        long bits = Double.doubleToLongBits(value);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            out.write((int) (bits >>> shift));
        }
    }

    void field(int number, String text) {
        field(number, text.getBytes(StandardCharsets.UTF_8));
    }

    void field(int number, Protobuf message) {
        field(number, message.bytes());
    }

    private void field(int number, byte[] bytes) {
        varint((long) number << 3 | LENGTH_AND_BYTES);
        varint(bytes.length);
        out.write(bytes, 0, bytes.length);
    }

    /// Seven bits a byte, the lowest first; the eighth says that more follow.
    void varint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    /// Small numbers stay short, whatever their sign.
    void zigzag(int value) {
        varint((value << 1 ^ value >> 31) & 0xFFFFFFFFL);
    }

    /// Fields that were written apart become fields of this message.
    void append(Protobuf fields) {
        out.writeBytes(fields.bytes());
    }

    int size() {
        return out.size();
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
