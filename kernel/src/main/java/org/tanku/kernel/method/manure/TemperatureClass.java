package org.tanku.kernel.method.manure;

import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.DegreesCelsius;

/// The class of mean temperature of an MCF table (年均温分级): single degrees from 10 to 28 for ponds
/// and liquid manure, cold, mild and warm for the rest. Parts of a degree belong to the degree
/// below, which is the cautious side for a baseline.
enum TemperatureClass {
    COLD("凉"),
    MILD("温"),
    WARM("热");

    private static final int COLDEST = 10;
    private static final int WARMEST = 28;
    private static final int MILD_FROM = 15;
    private static final int WARM_FROM = 26;

    private final String row;

    TemperatureClass(String row) {
        this.row = row;
    }

    /// The end of the row's name.
    static String of(ParameterSet factors, String system, DegreesCelsius mean) {
        int degree = (int) Math.floor(mean.value());
        if (factors.hasRow(system + " " + COLDEST)) {
            return Integer.toString(Math.clamp(degree, COLDEST, WARMEST));
        }
        return of(degree).row;
    }

    private static TemperatureClass of(int degree) {
        if (degree < MILD_FROM) {
            return COLD;
        }
        return degree < WARM_FROM ? MILD : WARM;
    }
}
