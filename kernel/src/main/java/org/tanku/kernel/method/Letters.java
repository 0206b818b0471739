package org.tanku.kernel.method;

import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesMethane;
import org.tanku.kernel.quantity.TonnesNitrogen;
import org.tanku.kernel.quantity.TonnesNitrousOxide;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Symbol;

import java.util.function.DoubleFunction;

/// Makes the letters that methods of gases share a shape of (符号): shares from 0 to 1, factors, and
/// masses of the gases.
public final class Letters {
    private Letters() {}

    /// A part of a whole, from 0 to 1.
    public static Symbol<Ratio> share(String name, String chinese, String english) {
        return Symbols.ratio(name, chinese, english).within(0, 1);
    }

    /// A number without a unit that is not below zero.
    public static Symbol<Ratio> factor(String name, String chinese, String english) {
        return Symbols.ratio(name, chinese, english).within(0, Double.POSITIVE_INFINITY);
    }

    /// A letter whose unit is that of the type: `Letters.of("A", Hectares::new, …)`.
    public static <Q extends Quantity> Symbol<Q> of(
            String name, DoubleFunction<Q> quantity, String chinese, String english) {
        return new Symbol<>(name, quantity.apply(1).unit(), quantity, chinese, english);
    }

    public static Symbol<TonnesMethane> methane(String name, String chinese, String english) {
        return new Symbol<>(name, Unit.TONNE_METHANE, TonnesMethane::new, chinese, english);
    }

    public static Symbol<TonnesNitrousOxide> nitrousOxide(
            String name, String chinese, String english) {
        return new Symbol<>(
                name, Unit.TONNE_NITROUS_OXIDE, TonnesNitrousOxide::new, chinese, english);
    }

    public static Symbol<TonnesNitrogen> nitrogen(String name, String chinese, String english) {
        return new Symbol<>(name, Unit.TONNE_NITROGEN, TonnesNitrogen::new, chinese, english);
    }

    public static Symbol<TonnesCO2e> co2e(String name, String chinese, String english) {
        return Symbols.carbon(name, chinese, english);
    }
}
