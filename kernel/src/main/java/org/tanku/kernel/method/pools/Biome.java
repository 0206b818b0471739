package org.tanku.kernel.method.pools;

import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Millimetres;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Symbol;

/// Where a forest grows, as the CDM tool sorts its ratios of dead wood and litter (生物群系).
public sealed interface Biome {
    /// The row of the table of ratios.
    ///
    /// @param set an edition of `dead-organic-matter`, which has the limits
    String row(ParameterSet set);

    /// Temperate and boreal forest: one row for all.
    record Temperate() implements Biome {
        @Override
        public String row(ParameterSet set) {
            return "温带与寒带";
        }
    }

    /// Tropical forest by elevation and yearly rain. The tool prints below and above 2 000 m: a
    /// place at the limit itself is read as low land.
    record Tropical(Metres elevation, Millimetres rain) implements Biome {
        private static final Symbol<Metres> LOW =
                new Symbol<>("H_LOW", Unit.METRE, Metres::new, "低海拔的上限", "upper limit of low land");
        private static final Symbol<Millimetres> FEW =
                new Symbol<>(
                        "P_FEW",
                        Unit.MILLIMETRE,
                        Millimetres::new,
                        "少雨的上限（不含）",
                        "rain below which it is dry");
        private static final Symbol<Millimetres> MANY =
                new Symbol<>(
                        "P_MANY",
                        Unit.MILLIMETRE,
                        Millimetres::new,
                        "中雨的上限（含）",
                        "rain above which it is wet");

        @Override
        public String row(ParameterSet set) {
            if (elevation.value() > limit(set, LOW)) {
                return "热带 高海拔";
            }
            if (rain.value() < limit(set, FEW)) {
                return "热带 低海拔 少雨";
            }
            return rain.value() > limit(set, MANY) ? "热带 低海拔 多雨" : "热带 低海拔 中雨";
        }

        private static double limit(ParameterSet set, Symbol<?> symbol) {
            return set.get("分级", symbol).value().value();
        }
    }
}
