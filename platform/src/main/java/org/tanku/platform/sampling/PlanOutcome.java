package org.tanku.platform.sampling;

/// What became of a plan that was asked for (抽样方案结果).
public sealed interface PlanOutcome {
    record Planned(SamplingPlan plan) implements PlanOutcome {}

    record Refused(Reason reason) implements PlanOutcome {}

    /// In the order in which they are checked.
    enum Reason {
        PROJECT_UNKNOWN,
        PROJECT_NOT_REGISTERED,
        METHOD_HAS_NO_SAMPLING,
        PERIOD_ENDS_BEFORE_IT_BEGINS,
        PERIOD_OUTSIDE_CREDITING_PERIOD,
        EDITION_UNKNOWN,
        EDITION_IS_NOT_A_SURVEY,
        EDITION_LACKS_A_STAND,
        EQUATIONS_GIVE_NO_VOLUME,
        EQUATIONS_DIFFER_FROM_EARLIER,
        SOURCE_IS_MISSING,
        FIGURE_OUT_OF_RANGE,
        LAXER_THAN_THE_METHOD,
        STRATUM_NOT_DESCRIBED,
        MEANS_ARE_ZERO,
        DEVIATIONS_ARE_ZERO
    }
}
