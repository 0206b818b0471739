package org.tanku.kernel.uncertainty;

/// Chance that can be repeated (可重现的随机数): each number is a function of a seed, a stream and a
/// place, and of nothing else. So it does not matter which thread asks, in which order or in which
/// pieces.
///
/// The bits are the output function of SplitMix64 over a counter (Steele, Lea and Flood 2014,
/// variant 13 of Stafford); the normal numbers are cut from them by a ziggurat of 256 layers
/// (Marsaglia and Tsang 2000) whose tables are computed here.
public final class Chance {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long STREAM = 0xD1B54A32D192ED03L;

    private static final int LAYERS = 256;

    /// Where the tail begins and how large each layer is, as Marsaglia and Tsang give them.
    private static final double TAIL = 3.6541528853610088;

    private static final double AREA = 4.92867323399e-3;

    /// Bits below those of the fraction: the layer is taken from eight of them.
    private static final int SPARE_BITS = 11;

    private static final double WHOLE = 0x1p52;

    /// Right edges of the layers, divided by [#WHOLE].
    private static final double[] EDGE = new double[LAYERS];

    /// Up to here a fraction lies under the next layer too, and is taken at once.
    private static final long[] INSIDE = new long[LAYERS];

    private static final double[] HEIGHT = new double[LAYERS + 1];

    static {
        double[] x = new double[LAYERS + 1];
        double height = StrictMath.exp(-TAIL * TAIL / 2);
        x[0] = AREA / height;
        x[1] = TAIL;
        for (int i = 2; i < LAYERS; i++) {
            x[i] = Math.sqrt(-2 * StrictMath.log(AREA / x[i - 1] + height));
            height = StrictMath.exp(-x[i] * x[i] / 2);
        }
        for (int i = 0; i < LAYERS; i++) {
            EDGE[i] = x[i] / WHOLE;
            INSIDE[i] = (long) (x[i + 1] / x[i] * WHOLE);
            HEIGHT[i] = StrictMath.exp(-x[i] * x[i] / 2);
        }
        HEIGHT[LAYERS] = 1;
    }

    private Chance() {}

    /// The key of one stream of a seed: one draw of a simulation, one of its inputs.
    public static long stream(long seed, long number) {
        return mix(mix(seed) + (number + 1) * STREAM);
    }

    /// The bits at a place of a stream.
    public static long bits(long stream, long place) {
        return mix(stream + (place + 1) * GOLDEN);
    }

    /// A number between 0 and 1, both outside, in steps of 2⁻⁵² (均匀随机数).
    public static double uniform(long stream, long place) {
        return fraction(bits(stream, place));
    }

    /// A number of the standard normal distribution (标准正态随机数).
    public static double normal(long stream, long place) {
        return normal(bits(stream, place));
    }

    /// The normal numbers from one place of a stream on, as [#normal] gives them one by one.
    ///
    /// @param place of the number that becomes the first of `out`
    /// @param count how many of `out` are filled
    public static void normals(long stream, long place, double[] out, int count) {
        long counter = stream + (place + 1) * GOLDEN;
        for (int i = 0; i < count; i++) {
            out[i] = normal(mix(counter));
            counter += GOLDEN;
        }
    }

    private static long mix(long z) {
        long once = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }

    private static double fraction(long bits) {
        return ((bits >>> 12) + 0.5) / WHOLE;
    }

    private static double normal(long bits) {
        int layer = (int) bits & (LAYERS - 1);
        long place = bits >> SPARE_BITS;
        return Math.abs(place) < INSIDE[layer] ? place * EDGE[layer] : atTheEdge(bits);
    }

    /// About one number in eighty: in the tail, or beside the curve, where it is drawn anew from
    /// bits that follow from those before.
    private static double atTheEdge(long first) {
        long bits = first;
        while (true) {
            int layer = (int) bits & (LAYERS - 1);
            long place = bits >> SPARE_BITS;
            double x = place * EDGE[layer];
            if (Math.abs(place) < INSIDE[layer]) {
                return x;
            }
            bits = mix(bits + GOLDEN);
            if (layer == 0) {
                return Math.copySign(inTheTail(bits), x);
            }
            double y = HEIGHT[layer] + fraction(bits) * (HEIGHT[layer + 1] - HEIGHT[layer]);
            if (y < StrictMath.exp(-x * x / 2)) {
                return x;
            }
            bits = mix(bits + GOLDEN);
        }
    }

    private static double inTheTail(long first) {
        long bits = first;
        while (true) {
            double beyond = -StrictMath.log(fraction(bits)) / TAIL;
            bits = mix(bits + GOLDEN);
            double under = -StrictMath.log(fraction(bits));
            if (under + under > beyond * beyond) {
                return TAIL + beyond;
            }
            bits = mix(bits + GOLDEN);
        }
    }
}
