package org.tanku.platform.project;

import static org.tanku.platform.project.EligibilityRule.BASELINE_HOLDS_ALL_STANDS;
import static org.tanku.platform.project.EligibilityRule.LAND_IS_ARBOUR_FOREST;
import static org.tanku.platform.project.EligibilityRule.ORIGIN_HAS_APPROVED_METHOD;
import static org.tanku.platform.project.EligibilityRule.SPECIES_HAVE_PARAMETERS;
import static org.tanku.platform.project.EligibilityRule.STANDS_ARE_YOUNG_OR_MIDDLE_AGED;
import static org.tanku.platform.project.EligibilityRule.STANDS_SUIT_METHOD;
import static org.tanku.platform.project.EligibilityRule.START_EDITION_HOLDS_ALL_STANDS;
import static org.tanku.platform.project.EligibilityRule.STOCK_IS_MEASURED;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.CaseProblem;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.arcm003.ArCm003;
import org.tanku.kernel.method.smcer.SanmingTicket;
import org.tanku.kernel.parameter.ParameterSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The checks that concern single stands, as the kernel's own resolution tells them (小班适用性核对).
final class StandScreening {
    private static final List<EligibilityRule> RULES =
            List.of(
                    STOCK_IS_MEASURED,
                    LAND_IS_ARBOUR_FOREST,
                    ORIGIN_HAS_APPROVED_METHOD,
                    STANDS_ARE_YOUNG_OR_MIDDLE_AGED,
                    SPECIES_HAVE_PARAMETERS,
                    STANDS_SUIT_METHOD);
    private static final List<EligibilityRule> OF_FOREST_MANAGEMENT =
            List.of(
                    LAND_IS_ARBOUR_FOREST,
                    ORIGIN_HAS_APPROVED_METHOD,
                    STANDS_ARE_YOUNG_OR_MIDDLE_AGED);
    private static final int NAMED = 10;

    private StandScreening() {}

    /// What would keep the kernel from measuring the project. No later survey is known yet, so the
    /// start stands in for it, a day on.
    static List<CaseProblem> problems(ProjectDraft draft, List<Stand> start, List<Stand> baseline) {
        ParameterSet parameters = ParameterSet.load(Projects.PARAMETER_SET);
        List<Stand> later = start.stream().map(StandScreening::aDayLater).toList();
        Resolution<?> resolution =
                switch (draft.scheme()) {
                    case SMCER -> SanmingTicket.resolve(start, later, parameters, draft.standIns());
                    case FFCER_FOREST_MANAGEMENT ->
                            ArCm003.resolve(start, later, baseline, parameters, draft.standIns());
                    case FFCER_AFFORESTATION,
                            FFCER_BAMBOO,
                            CCER_AFFORESTATION,
                            AR_CM_001,
                            AR_CM_003,
                            ONE_YUAN,
                            NEUTRAL_FOREST ->
                            throw new IllegalStateException(
                                    draft.scheme() + " is asked by its own list of rules");
                };
        return switch (resolution) {
            case Resolution.Complete<?> _ -> List.of();
            case Resolution.Incomplete<?>(var problems) -> problems;
        };
    }

    static List<Check> checks(ProjectDraft draft, int stands, List<CaseProblem> problems) {
        Map<EligibilityRule, List<CaseProblem>> byRule =
                problems.stream().collect(Collectors.groupingBy(each -> ruleOf(each.kind())));
        List<Check> checks = new ArrayList<>();
        for (EligibilityRule rule : RULES) {
            checks.add(check(rule, draft, stands, byRule.getOrDefault(rule, List.of())));
        }
        return checks;
    }

    /// The species of the stands that the parameter set knows neither itself nor by its group.
    static List<String> speciesWithoutRow(ProjectDraft draft, List<Stand> start) {
        ParameterSet parameters = ParameterSet.load(Projects.PARAMETER_SET);
        return start.stream()
                .map(Stand::dominantSpecies)
                .distinct()
                .filter(species -> parameters.findRow(species, Map.of()).isEmpty())
                .sorted()
                .toList();
    }

    /// How many, and the first of them by name.
    static List<String> named(Collection<?> things) {
        String names =
                things.stream()
                        .limit(NAMED)
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
        return List.of(String.valueOf(things.size()), things.size() > NAMED ? names + " …" : names);
    }

    private static Check check(
            EligibilityRule rule, ProjectDraft draft, int stands, List<CaseProblem> problems) {
        if (!problems.isEmpty()) {
            return new Check(
                    rule,
                    CheckResult.FAILED,
                    named(problems.stream().map(StandScreening::told).toList()));
        }
        if (!draft.scheme().needsBaseline() && OF_FOREST_MANAGEMENT.contains(rule)) {
            return Eligibility.notApplicable(rule);
        }
        if (rule == SPECIES_HAVE_PARAMETERS && !draft.standIns().rowFor().isEmpty()) {
            List<String> pairs =
                    draft.standIns().rowFor().entrySet().stream()
                            .map(entry -> entry.getKey() + " → " + entry.getValue())
                            .sorted()
                            .toList();
            return new Check(rule, CheckResult.CONFIRMED, named(pairs));
        }
        return new Check(rule, CheckResult.PASSED, List.of(String.valueOf(stands)));
    }

    private static String told(CaseProblem problem) {
        return problem.detail().isEmpty()
                ? problem.stand().toString()
                : problem.stand() + " (" + problem.detail() + ")";
    }

    private static EligibilityRule ruleOf(CaseProblem.Kind kind) {
        return switch (kind) {
            case STAND_MISSING_AT_START, STAND_MISSING_AT_END -> START_EDITION_HOLDS_ALL_STANDS;
            case NO_BASELINE -> BASELINE_HOLDS_ALL_STANDS;
            case STAND_TWICE, SURVEYS_OUT_OF_ORDER, AREA_DIFFERS, SPECIES_DIFFERS ->
                    STANDS_SUIT_METHOD;
            case NATURAL_ORIGIN_HAS_NO_METHOD -> ORIGIN_HAS_APPROVED_METHOD;
            case NOT_ARBOUR_FOREST, CANOPY_NOT_MEASURED, CANOPY_TOO_OPEN -> LAND_IS_ARBOUR_FOREST;
            case AGE_NOT_MEASURED, AGE_LIMITS_UNKNOWN, OLDER_THAN_MIDDLE_AGED ->
                    STANDS_ARE_YOUNG_OR_MIDDLE_AGED;
            case NO_STOCK_MEASURED -> STOCK_IS_MEASURED;
            case SPECIES_NOT_IN_PARAMETER_SET -> SPECIES_HAVE_PARAMETERS;
        };
    }

    static Stand aDayLater(Stand stand) {
        return new Stand(
                stand.code(),
                stand.area(),
                stand.landCategory(),
                stand.forestCategory(),
                stand.origin(),
                stand.dominantSpecies(),
                stand.age(),
                stand.canopy(),
                stand.stockPerHectare(),
                stand.survey(),
                stand.surveyedOn().plusDays(1));
    }
}
