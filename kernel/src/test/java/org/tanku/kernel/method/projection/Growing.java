package org.tanku.kernel.method.projection;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.growth.AgeRange;
import org.tanku.kernel.method.growth.CurveEquations;
import org.tanku.kernel.method.growth.CurveForm;
import org.tanku.kernel.method.growth.GrowthCurve;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Explained;

import java.util.List;

/// An invented curve of volume for tests.
final class Growing {
    static final double A = 320;
    static final double B = 0.06;
    static final double C = 1.5;

    private Growing() {}

    static StandCurve volume() {
        return new StandCurve.OfVolume(
                new GrowthCurve<>(
                        "an invented curve",
                        CurveEquations.OF_VOLUME,
                        CurveForm.RICHARDS,
                        Explained.given(
                                CurveEquations.OF_VOLUME.asymptote(),
                                new CubicMetresPerHectare(A),
                                "invented"),
                        List.of(shape("b", B), shape("c", C)),
                        AgeRange.of(0, 80)));
    }

    static double curve(double age) {
        return A * Math.pow(1 - Math.exp(-B * age), C);
    }

    private static Explained<Ratio> shape(String name, double value) {
        return Explained.given(Symbols.ratio(name, name, name), new Ratio(value), "invented");
    }
}
