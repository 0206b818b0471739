package org.tanku.kernel.method.crediting;

import org.tanku.kernel.method.Aim;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.eligibility.Evidence;

import java.time.LocalDate;
import java.util.List;

/// One period of one project, asked of the engine (计入核算案例).
///
/// @param startedOn when the project began, which decides some rules; not the start of the period
/// @param evidence what a person puts forward for the rules that no survey answers
public record CreditingCase(
        Scheme scheme,
        Aim aim,
        LocalDate startedOn,
        Surveys surveys,
        List<Evidence> evidence,
        Settings settings,
        OtherFlows others,
        Sampling sampling) {
    public CreditingCase {
        evidence = List.copyOf(evidence);
    }

    /// An estimate from stand tables alone: nothing settled, nothing sampled, no other pool.
    public static CreditingCase planning(Scheme scheme, LocalDate startedOn, Surveys surveys) {
        return new CreditingCase(
                scheme,
                Aim.PLANNING,
                startedOn,
                surveys,
                List.of(),
                Settings.none(),
                OtherFlows.none(),
                Sampling.none());
    }

    /// The same case for an issue of units, with evidence for the rules.
    public CreditingCase forCrediting(List<Evidence> evidence) {
        return new CreditingCase(
                scheme, Aim.CREDITING, startedOn, surveys, evidence, settings, others, sampling);
    }

    public CreditingCase withSettings(Settings settings) {
        return new CreditingCase(
                scheme, aim, startedOn, surveys, evidence, settings, others, sampling);
    }

    public CreditingCase withOthers(OtherFlows others) {
        return new CreditingCase(
                scheme, aim, startedOn, surveys, evidence, settings, others, sampling);
    }

    public CreditingCase withSampling(Sampling sampling) {
        return new CreditingCase(
                scheme, aim, startedOn, surveys, evidence, settings, others, sampling);
    }
}
