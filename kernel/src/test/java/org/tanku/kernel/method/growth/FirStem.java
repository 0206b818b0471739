package org.tanku.kernel.method.growth;

import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Years;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// The stem of one Chinese fir at nine ages (StemAnalysis 0.1.0), for tests.
final class FirStem {
    static final double[] AGES = {4, 6, 8, 10, 12, 14, 16, 18, 20};
    static final double[] DIAMETERS = {
        2.0927, 5.1336, 6.1110, 7.1970, 8.3917, 9.0433, 9.5863, 9.6949, 10.3465
    };
    static final double[] HEIGHTS = {
        2.2000, 4.7875, 6.7200, 8.8258, 10.9077, 11.3333, 12.4462, 12.4667, 12.6000
    };
    static final double[] VOLUMES = {
        0.0012679, 0.0083903, 0.0116100, 0.0175425, 0.0270252, 0.0339367, 0.0401266, 0.0447629,
        0.0518571
    };
    static final FitLimits LIMITS = FitLimits.of(ParameterSet.load("growth-curves@2026-1"));

    private FirStem() {}

    static <Q extends Quantity> List<GrowthPoint<Q>> points(
            DoubleFunction<Q> quantity, double[] ages, double... values) {
        List<GrowthPoint<Q>> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(new GrowthPoint<>(new Years(ages[i]), quantity.apply(values[i])));
        }
        return points;
    }

    /// With a tenth point at two years.
    static <Q extends Quantity> List<GrowthPoint<Q>> from(
            DoubleFunction<Q> quantity, double atTwo, double... values) {
        List<GrowthPoint<Q>> points = new ArrayList<>(points(quantity, AGES, values));
        points.addFirst(new GrowthPoint<>(new Years(2), quantity.apply(atTwo)));
        return points;
    }

    static <Q extends Quantity> CurveFit<Q> found(
            CurveEquations<Q> of, CurveForm form, List<GrowthPoint<Q>> points) {
        return switch (CurveFitting.fit(of, form, points, LIMITS)) {
            case CurveFitting.Outcome.Found<Q>(var fit) -> fit;
            case CurveFitting.Outcome.None<Q>(var refused) ->
                    throw new AssertionError(refused.toString());
        };
    }
}
