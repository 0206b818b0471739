package org.tanku.kernel.method.stock;

import org.tanku.kernel.method.MeasuredStand;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Explained;

import java.util.List;

/// Stands of a province, each with the route by which its carbon is counted (全省碳储量案例).
public record ProvincialCase(List<Counted> stands) {
    public ProvincialCase {
        stands = List.copyOf(stands);
    }

    /// A stand and its route.
    public sealed interface Counted {
        MeasuredStand measured();
    }

    /// By the line from volume to biomass, with the carbon fraction that goes with the lines.
    public record OnLine(MeasuredStand measured, Explained<Ratio> fraction) implements Counted {}

    /// By factors, because its volume is below what the set of lines holds for.
    public record BelowLine(MeasuredStand measured, CubicMetresPerHectare least, String lines)
            implements Counted {}
}
