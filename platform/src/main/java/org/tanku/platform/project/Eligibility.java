package org.tanku.platform.project;

import org.springframework.stereotype.Service;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.crediting.SchemeProfile;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.platform.land.EditionKind;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.project.ProposeOutcome.Reason;
import org.tanku.platform.tenure.Title;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks a draft against the named rules (适用条件核对). What concerns single stands is asked of the
/// kernel, so that a project that is registered can be measured.
@Service
class Eligibility {
    private final Land land;

    Eligibility(Land land) {
        this.land = land;
    }

    Optional<Reason> findWrongEdition(ProjectDraft draft) {
        Optional<SurveyEdition> start = land.findEdition(draft.start());
        if (start.isEmpty()) {
            return Optional.of(Reason.START_EDITION_UNKNOWN);
        }
        if (start.get().kind() != EditionKind.SURVEY) {
            return Optional.of(Reason.START_EDITION_IS_NOT_A_SURVEY);
        }
        if (draft.baseline().stream().anyMatch(id -> land.findEdition(id).isEmpty())) {
            return Optional.of(Reason.BASELINE_EDITION_UNKNOWN);
        }
        return Optional.empty();
    }

    boolean namesAnUnknownRow(StandIns standIns) {
        ParameterSet parameters = ParameterSet.load(Projects.PARAMETER_SET);
        return standIns.rowFor().values().stream().anyMatch(row -> !parameters.hasRow(row));
    }

    /// All checks, in order of the rules; the editions exist.
    Screening screen(ProjectDraft draft, List<Title> titles, Boundary boundary) {
        List<Stand> start = boundary.within(land.listStands(draft.start()));
        List<Stand> baseline =
                draft.baseline().stream()
                        .flatMap(edition -> boundary.within(land.listStands(edition)).stream())
                        .toList();
        MethodScreening method =
                Declaration.isAskedBy(draft.scheme())
                        ? MethodScreening.of(draft, start, baseline)
                        : new MethodScreening(
                                List.of(),
                                StandScreening.problems(draft, start, baseline),
                                List.of());
        List<Check> checks = new ArrayList<>();
        checks.add(titlesCoverPeriod(draft, titles));
        checks.add(holdsAll(EligibilityRule.START_EDITION_HOLDS_ALL_STANDS, boundary, start));
        checks.add(baselineSuits(draft));
        checks.add(
                !draft.baseline().isEmpty()
                        ? holdsAll(EligibilityRule.BASELINE_HOLDS_ALL_STANDS, boundary, baseline)
                        : notApplicable(EligibilityRule.BASELINE_HOLDS_ALL_STANDS));
        checks.addAll(StandScreening.checks(draft, start.size(), method.problems()));
        checks.add(declared(draft));
        return new Screening(
                checks,
                StandScreening.speciesWithoutRow(draft, start),
                method.answers(),
                method.obstacles());
    }

    /// The days on which all titles hold are told.
    private static Check titlesCoverPeriod(ProjectDraft draft, List<Title> titles) {
        LocalDate firstDay =
                titles.stream()
                        .map(each -> each.claim().firstDay())
                        .reduce(LocalDate.MIN, (a, b) -> a.isAfter(b) ? a : b);
        LocalDate lastDay =
                titles.stream()
                        .map(each -> each.claim().lastDay())
                        .reduce(LocalDate.MAX, (a, b) -> a.isBefore(b) ? a : b);
        boolean covered =
                !firstDay.isAfter(draft.creditingFirstDay())
                        && !lastDay.isBefore(draft.creditingLastDay());
        return new Check(
                EligibilityRule.TITLE_COVERS_CREDITING_PERIOD,
                covered ? CheckResult.PASSED : CheckResult.FAILED,
                List.of(firstDay.toString(), lastDay.toString()));
    }

    private static Check holdsAll(EligibilityRule rule, Boundary boundary, List<Stand> stands) {
        List<StandCode> missing = boundary.missingFrom(stands);
        return missing.isEmpty()
                ? new Check(rule, CheckResult.PASSED, List.of(String.valueOf(stands.size())))
                : new Check(rule, CheckResult.FAILED, StandScreening.named(missing));
    }

    private Check baselineSuits(ProjectDraft draft) {
        boolean modelled =
                draft.baseline().stream()
                        .flatMap(id -> land.findEdition(id).stream())
                        .allMatch(edition -> edition.kind() == EditionKind.BASELINE);
        int baselines = draft.baseline().size();
        boolean suits =
                modelled
                        && switch (SchemeProfile.of(draft.scheme()).baseline()) {
                            case ZERO -> baselines == 0;
                            case FROZEN -> baselines == 1;
                            // whether one is needed depends on the share that was settled
                            case ZERO_OR_FROZEN, TO_BE_CHOSEN -> baselines <= 1;
                        };
        return new Check(
                EligibilityRule.BASELINE_SUITS_SCHEME,
                suits ? CheckResult.PASSED : CheckResult.FAILED,
                List.of(String.valueOf(baselines)));
    }

    private static Check declared(ProjectDraft draft) {
        EligibilityRule rule = EligibilityRule.MANAGEMENT_RULES_ARE_DECLARED;
        if (!draft.scheme().needsBaseline()) {
            return notApplicable(rule);
        }
        return new Check(
                rule, draft.rulesDeclared() ? CheckResult.DECLARED : CheckResult.FAILED, List.of());
    }

    static Check notApplicable(EligibilityRule rule) {
        return new Check(rule, CheckResult.NOT_APPLICABLE, List.of());
    }
}
