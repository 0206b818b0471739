package org.tanku.kernel.method.projection;

import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;

/// All stands at the end of one year to come (项目预估年).
public record YearTotal(
        int year,
        Explained<TonnesCO2e> stock,
        Explained<TonnesCO2e> change,
        Explained<TonnesCO2e> counted,
        Explained<TonnesCO2e> fire) {

    /// What the project may expect of the year, less fire and risk. No deduction for uncertainty is
    /// taken from an ex-ante figure.
    public Explained<TonnesCO2e> expected(Explained<Ratio> risk) {
        return ProjectionEquations.EXPECTED_REMOVAL.of(counted, fire, risk);
    }
}
