package org.tanku.kernel.method.footprint;

import org.tanku.kernel.quantity.KilogramsCO2e;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;

import java.util.List;
import java.util.Map;

/// What an occasion or an enterprise emitted (碳足迹), in kilograms and tonnes and by source. Whole
/// tonnes are made outside the kernel, rounded up where units are retired.
public record Footprint(
        Explained<KilogramsCO2e> kilograms,
        Explained<TonnesCO2e> tonnes,
        List<SourceShare> sources,
        Map<EmissionSource, String> exclusions,
        Spread spread) {
    public Footprint {
        sources = List.copyOf(sources);
        exclusions = Map.copyOf(exclusions);
    }

    /// The lines of one source (排放源小计).
    public record SourceShare(
            EmissionSource source, Explained<KilogramsCO2e> total, List<Line> lines) {
        public SourceShare {
            lines = List.copyOf(lines);
        }
    }

    /// One line with its emission and its grades (明细).
    public record Line(ActivityLine activity, Explained<KilogramsCO2e> emission) {}

    /// How uncertain the total is (总不确定性), where every line says it.
    public sealed interface Spread {
        record Stated(Explained<Ratio> uncertainty) implements Spread {}

        /// These lines do not state an uncertainty, so the total has none.
        record NotStated(List<String> lines) implements Spread {
            public NotStated {
                lines = List.copyOf(lines);
            }
        }

        /// Nothing was emitted: a relative uncertainty has no meaning.
        record OfNothing() implements Spread {}
    }
}
