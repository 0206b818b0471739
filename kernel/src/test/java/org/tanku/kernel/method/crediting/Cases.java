package org.tanku.kernel.method.crediting;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.Baseline;
import org.tanku.kernel.method.DeductionTable;
import org.tanku.kernel.method.EligibilityRule;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.Stands;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.eligibility.Evidence;
import org.tanku.kernel.method.eligibility.RuleBook;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Cases for the engine, changed one thing at a time: fir, 100 hm², from 60 to 95 m³/hm².
final class Cases {
    static final ParameterSet PARAMETERS = ParameterSet.load("tree-biomass@2026-1");
    static final LocalDate STARTED = LocalDate.of(2020, 6, 30);

    private Cases() {}

    static Stands fir(int year, double stock) {
        return Stands.fir("1", 1500, year, stock);
    }

    static CreditingCase of(Scheme scheme, Baseline baseline, Stand start, Stand end) {
        return of(scheme, baseline, List.of(start), List.of(end));
    }

    static CreditingCase of(Scheme scheme, Baseline baseline, List<Stand> start, List<Stand> end) {
        return CreditingCase.planning(
                scheme, STARTED, new Surveys(start, end, baseline, PARAMETERS, StandIns.none()));
    }

    /// Fir that grew from 60 to 95 m³/hm² against a zero baseline.
    static CreditingCase growing(Scheme scheme) {
        return of(scheme, new Baseline.Zero(), fir(2021, 60).stand(), fir(2026, 95).stand());
    }

    static Settings supplied(Map<String, Quantity> values) {
        return new Settings(values, Set.of());
    }

    static Settings confirmed(String... names) {
        return new Settings(Map.of(), Set.of(names));
    }

    static Explained<Ratio> uncertainty(double value) {
        return Explained.given(DeductionTable.U, new Ratio(value), "sampling of 2026");
    }

    static Explained<TonnesCO2e> change(double value) {
        return Explained.given(Symbols.REMOVAL, new TonnesCO2e(value), "measured elsewhere");
    }

    /// A statement that each rule holds which no survey answers.
    static List<Evidence> allStated(String book) {
        return RuleBook.list(book).stream()
                .filter(rule -> rule.decided() == EligibilityRule.Decided.BY_EVIDENCE)
                .<Evidence>map(rule -> new Evidence.Stated(rule.id(), true, "file of the project"))
                .toList();
    }

    static Credit credit(CreditingCase asked) {
        return switch (Crediting.assess(asked)) {
            case Assessment.Assessed(_, var credit) -> credit;
            case Assessment.Refused(_, var problems, var obstacles) ->
                    throw new AssertionError(problems + " " + obstacles);
        };
    }

    static Assessment.Refused refused(CreditingCase asked) {
        return switch (Crediting.assess(asked)) {
            case Assessment.Assessed(_, var credit) -> throw new AssertionError(credit.credited());
            case Assessment.Refused refusal -> refusal;
        };
    }

    static List<Obstacle.Kind> kinds(CreditingCase asked) {
        return refused(asked).obstacles().stream().map(Obstacle::kind).toList();
    }
}
