package org.tanku.bench;

/// Numbers made from a counter and a seed (计数器随机数), so that any language makes the same ones.
final class Counter {
    private static final long SEED = 20260101L;

    private Counter() {}

    /// A number from 0 on and below 1, at a place of a stream.
    static double u(long stream, long i) {
        long z = SEED + stream * 0xD1B54A32D192ED03L + (i + 1) * 0x9E3779B97F4A7C15L;
        z ^= z >>> 30;
        z *= 0xBF58476D1CE4E5B9L;
        z ^= z >>> 27;
        z *= 0x94D049BB133111EBL;
        z ^= z >>> 31;
        return (z >>> 11) * 0x1.0p-53;
    }

    static double rounded(double x, double scale) {
        return Math.floor(x * scale + 0.5) / scale;
    }
}
