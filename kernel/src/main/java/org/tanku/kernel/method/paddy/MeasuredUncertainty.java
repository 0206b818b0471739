package org.tanku.kernel.method.paddy;

import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;

/// What the error of a measured reduction takes off it, after VM0051 (实测法不确定性).
public sealed interface MeasuredUncertainty {
    /// The reduction after the deduction.
    record Deducted(Explained<TonnesCO2e> reduction) implements MeasuredUncertainty {}

    /// Half of the 90 % interval is wider than the reduction itself: not eligible.
    record TooUncertain(Explained<Ratio> halfWidth, Explained<Ratio> most)
            implements MeasuredUncertainty {}

    /// There is no reduction of which an error could be a share.
    record NoReduction(Explained<TonnesCO2e> gross) implements MeasuredUncertainty {}

    /// @param gross before any deduction
    /// @param error standard error of the gross reduction
    /// @param t of the two-sided 90 % interval, told with its degrees of freedom
    static MeasuredUncertainty of(
            Explained<TonnesCO2e> gross, Explained<TonnesCO2e> error, Explained<Ratio> t) {
        if (gross.value().value() <= 0) {
            return new NoReduction(gross);
        }
        ParameterSet rules = ParameterSet.load(PaddyMethod.RULES);
        Explained<Ratio> most = rules.get("VM0051", PaddyLetters.HALF_WIDTH_MOST);
        Explained<TonnesCO2e> reduction = gross.as(PaddyLetters.ER_G);
        Explained<TonnesCO2e> spread = error.as(PaddyLetters.SE);
        Explained<Ratio> halfWidth =
                ReferenceRoute.HALF_WIDTH.of(t.as(PaddyLetters.T_90), spread, reduction);
        if (halfWidth.value().value() > most.value().value()) {
            return new TooUncertain(halfWidth, most);
        }
        return new Deducted(
                ReferenceRoute.DEDUCTED.of(
                        reduction,
                        ReferenceRoute.UNCERTAINTY.of(
                                rules.get("VM0051", PaddyLetters.T_ONE_SIDED), spread, reduction)));
    }
}
