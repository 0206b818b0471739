package org.tanku.kernel.method.growth;

import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// A growth curve found in measured points (生长曲线拟合).
///
/// @param ages the youngest and the oldest point: the curve is only known between them
public record CurveFit<Q extends Quantity>(
        CurveEquations<Q> of, CurveForm form, FitResult.Fitted result, AgeRange ages) {

    public double parameter(String letter) {
        return estimate(letter).value();
    }

    public Estimate estimate(String letter) {
        return result.estimates().stream()
                .filter(each -> each.symbol().equals(letter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(form + " has no " + letter));
    }

    /// The curve with these parameters; each tells that it was fitted and how closely.
    ///
    /// @param name of what grows there: `fir of plot 12`
    public GrowthCurve<Q> curve(String name) {
        return new GrowthCurve<>(
                name,
                of,
                form,
                given(of.asymptote()),
                form.parameters() == 2
                        ? List.of(given(CurveEquations.B))
                        : List.of(given(CurveEquations.B), given(CurveEquations.C)),
                ages);
    }

    private <P extends Quantity> Explained<P> given(Symbol<P> symbol) {
        Estimate estimate = estimate(symbol.name());
        FitQuality quality = result.quality();
        return Explained.given(
                symbol,
                symbol.of(estimate.value()),
                Phrase.FITTED.tell(
                        form.words().english(),
                        Integer.toString(quality.points()),
                        Double.toString(quality.sse()),
                        Double.toString(estimate.standardError())));
    }
}
