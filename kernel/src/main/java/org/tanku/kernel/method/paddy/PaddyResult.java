package org.tanku.kernel.method.paddy;

import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.method.paddy.PaddyRequest.Acceptance;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;

import java.util.List;

/// The reduction of a rice project and what it may be used for (稻田减排结果).
///
/// @param leftOut fields whose log shows no aeration: in neither baseline nor project
public record PaddyResult(
        Explained<TonnesCO2e> reduction,
        WarmingPotentials potentials,
        Acceptance acceptance,
        List<FieldSeason> leftOut) {
    public PaddyResult {
        leftOut = List.copyOf(leftOut);
    }

    /// Indicative, unless an operator named a programme that takes it.
    public Standing standing() {
        return switch (acceptance) {
            case Acceptance.Nobody _ -> Standing.INDICATIVE_NOT_CREDITABLE;
            case Acceptance.Programme _ -> Standing.LEGACY;
        };
    }

    /// Whether the reduction of the year stays within small scale, rule A7.
    public RuleAnswer smallScale() {
        double found = reduction.value().value();
        double most =
                ParameterSet.load(PaddyMethod.RULES)
                        .get("规模", PaddyLetters.ER_MOST)
                        .value()
                        .value();
        return found <= most
                ? new RuleAnswer.Holds("A7", found + " <= " + most)
                : new RuleAnswer.Fails("A7", found + " > " + most);
    }
}
