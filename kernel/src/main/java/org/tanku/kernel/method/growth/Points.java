package org.tanku.kernel.method.growth;

import org.tanku.kernel.trace.Summation;

import java.util.Arrays;

/// The points of one fit in columns (拟合数据点): where each lies, and its value.
record Points(double[][] places, double[] values) {

    static Points of(double[] places, double[] values) {
        return new Points(
                Arrays.stream(places).mapToObj(x -> new double[] {x}).toArray(double[][]::new),
                values);
    }

    int size() {
        return values.length;
    }

    double largestPlace() {
        return Arrays.stream(places).mapToDouble(place -> place[0]).max().orElse(0);
    }

    double largestValue() {
        return Arrays.stream(values).max().orElse(0);
    }

    long distinctPlaces() {
        return Arrays.stream(places).map(Arrays::toString).distinct().count();
    }

    /// The squared distances from the mean.
    double variation() {
        double mean = Summation.total(values) / values.length;
        return Summation.total(
                Arrays.stream(values).map(value -> (value - mean) * (value - mean)).toArray());
    }
}
