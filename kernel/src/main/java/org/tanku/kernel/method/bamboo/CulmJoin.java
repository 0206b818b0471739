package org.tanku.kernel.method.bamboo;

import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.bamboo.CulmProblem.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Joins the tables of culms of both surveys and of the baseline stand by stand (两期调查对接).
final class CulmJoin {
    private final BambooCase.Kind method;
    private final Set<CulmProblem> problems;

    CulmJoin(BambooCase.Kind method, Set<CulmProblem> problems) {
        this.method = method;
        this.problems = problems;
    }

    List<BambooChange> join(BambooCase.Surveys surveys) {
        boolean managed = method == BambooCase.Kind.MANAGEMENT;
        Map<StandCode, BambooStand> start =
                managed || !surveys.start().isEmpty()
                        ? CulmTable.stands("start", surveys.start(), problems)
                        : Map.of();
        Map<StandCode, BambooStand> end = CulmTable.stands("end", surveys.end(), problems);
        Map<StandCode, BambooStand> baseline =
                managed ? CulmTable.stands("baseline", surveys.baselineEnd(), problems) : Map.of();
        start.values().stream()
                .filter(each -> !end.containsKey(each.code()))
                .forEach(each -> report(each, Kind.STAND_MISSING_AT_END, each.survey()));
        List<BambooChange> stands = new ArrayList<>();
        for (BambooStand last : end.values()) {
            Optional<BambooStand> first = Optional.ofNullable(start.get(last.code()));
            Optional<BambooStand> without = Optional.ofNullable(baseline.get(last.code()));
            first.ifPresent(each -> checkComparable(each, last));
            without.ifPresent(each -> checkArea(each, last));
            if (managed) {
                checkPresent(last, start, Kind.STAND_MISSING_AT_START, last.survey());
                checkPresent(last, baseline, Kind.NO_BASELINE, "");
            }
            stands.add(new BambooChange(first.stream().toList(), last, without.stream().toList()));
        }
        return stands;
    }

    private void checkPresent(
            BambooStand last, Map<StandCode, BambooStand> among, Kind kind, String detail) {
        if (!among.containsKey(last.code())) {
            report(last, kind, detail);
        }
    }

    private void checkComparable(BambooStand first, BambooStand last) {
        if (!last.surveyedOn().isAfter(first.surveyedOn())) {
            report(last, Kind.SURVEYS_OUT_OF_ORDER, first.surveyedOn() + " → " + last.surveyedOn());
        }
        checkArea(first, last);
    }

    private void checkArea(BambooStand first, BambooStand last) {
        if (!first.area().equals(last.area())) {
            report(
                    last,
                    Kind.AREA_DIFFERS,
                    first.area().value() + " hm² → " + last.area().value() + " hm²");
        }
    }

    private void report(BambooStand stand, Kind kind, String detail) {
        problems.add(new CulmProblem(stand.code().toString(), kind, detail));
    }
}
