package org.tanku.kernel.method.growth;

import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;

/// Growth over age as it can be asked (生长曲线): a formula with parameters, or a yield table.
public sealed interface Curve<Q extends Quantity> permits GrowthCurve, YieldCurve {
    /// As a trace tells it.
    String name();

    /// The ages for which it holds.
    AgeRange holds();

    /// The value at an age, wherever it lies.
    Explained<Q> at(Explained<Years> age);

    /// The value at an age; outside the ages for which the curve holds the step says so: beyond the
    /// last age the value stays what it was there, before the first the curve is followed.
    default Explained<Q> within(Explained<Years> age) {
        String asked = Phrase.AT_AGE.tell(name(), Double.toString(age.value().value()));
        if (holds().isBefore(age.value())) {
            return at(Explained.given(CurveEquations.AGE, holds().last(), name()))
                    .insteadOf(
                            asked, Phrase.CURVE_ENDS.tell(Double.toString(holds().last().value())));
        }
        if (holds().isAfter(age.value())) {
            return at(age).insteadOf(
                            asked,
                            Phrase.CURVE_BEGINS.tell(Double.toString(holds().first().value())));
        }
        return at(age);
    }
}
