package org.tanku.kernel.method.pools;

import org.tanku.kernel.quantity.Degrees;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

/// Lengths on a slope told as on a map (坡度改正): areas of plots are horizontal.
public final class Slope {
    private Slope() {}

    private static final Source SOURCE =
            new Source(
                    "Gold Standard 403 v2.1 与 CDM AR-TOOL14 v4.2",
                    "样地面积为水平投影，坡度大于 10 % 时改正",
                    Confidence.FOUND);
    private static final double RIGHT_ANGLE = 90;

    static final Symbol<Metres> ON_SLOPE =
            new Symbol<>("L_s", Unit.METRE, Metres::new, "斜距", "length on the slope");
    static final Symbol<Degrees> ANGLE =
            new Symbol<>("S", Unit.DEGREE, Degrees::new, "坡度", "angle of the slope")
                    .within(0, RIGHT_ANGLE);
    static final Symbol<Metres> LEVEL =
            new Symbol<>("L", Unit.METRE, Metres::new, "水平距", "horizontal length");

    /// Horizontal length of a length on a slope.
    ///
    ///     L = L_s · cos(π · S / 180)
    public static final Equation2<Metres, Degrees, Metres> HORIZONTAL =
            new Equation2<>(
                    Formula.of(
                            "horizontal-length",
                            "斜距换算为水平距",
                            "horizontal length of a length on a slope",
                            "L = L_s · cos(π · S / 180)",
                            SOURCE),
                    LEVEL,
                    ON_SLOPE,
                    ANGLE,
                    (L, S) -> L * StrictMath.cos(StrictMath.toRadians(S)));
}
