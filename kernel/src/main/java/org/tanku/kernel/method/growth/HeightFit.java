package org.tanku.kernel.method.growth;

import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;

/// A height curve found in measured trees (树高曲线拟合).
///
/// @param result the quality in metres, whatever the form was fitted in
/// @param slim the smallest diameter that was measured, in cm
/// @param stout the largest
public record HeightFit(HeightForm form, FitResult.Fitted result, double slim, double stout) {

    /// The height of a diameter, with its step.
    public Explained<Metres> at(Explained<Centimetres> diameter) {
        return HeightEquations.of(
                form,
                result.parameters(),
                diameter,
                Phrase.FITTED.tell(
                        form.words().english(),
                        Integer.toString(result.quality().points()),
                        Double.toString(result.quality().sse()),
                        Double.toString(result.quality().deviation())));
    }

    public double parameter(String letter) {
        return result.estimates().stream()
                .filter(each -> each.symbol().equals(letter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(form + " has no " + letter))
                .value();
    }
}
