package org.tanku.kernel.method.bamboo;

import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.bamboo.CulmProblem.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Sorts a table of culms into stands (立竹调查表整理) and keeps what is wrong with it.
final class CulmTable {
    private final String name;
    private final Set<CulmProblem> problems;

    private CulmTable(String name, Set<CulmProblem> problems) {
        this.name = name;
        this.problems = problems;
    }

    /// The stands by code; problems go to the set.
    static Map<StandCode, BambooStand> stands(
            String name, List<CulmClass> lines, Set<CulmProblem> problems) {
        return new CulmTable(name, problems).stands(lines);
    }

    private Map<StandCode, BambooStand> stands(List<CulmClass> lines) {
        if (lines.isEmpty()) {
            problems.add(new CulmProblem("", Kind.NO_CULMS, name));
        }
        Map<StandCode, List<CulmClass>> byStand = new TreeMap<>();
        for (CulmClass line : lines) {
            byStand.computeIfAbsent(line.stand(), _ -> new ArrayList<>()).add(line);
        }
        Map<StandCode, BambooStand> stands = new TreeMap<>();
        byStand.forEach((code, classes) -> {
            check(code, classes);
            stands.put(code, new BambooStand(code, classes));
        });
        return stands;
    }

    private void check(StandCode code, List<CulmClass> classes) {
        CulmClass first = classes.getFirst();
        Set<String> seen = new TreeSet<>();
        for (CulmClass each : classes) {
            String kind = each.dbh().value() + " cm, " + each.age().value() + " a";
            if (!seen.add(kind)) {
                report(code, Kind.CLASS_TWICE, kind);
            }
            if (!each.area().equals(first.area())) {
                report(
                        code,
                        Kind.AREA_UNCLEAR,
                        first.area().value() + " hm² / " + each.area().value() + " hm²");
            }
            if (!each.surveyedOn().equals(first.surveyedOn())) {
                report(code, Kind.DATE_UNCLEAR, first.surveyedOn() + " / " + each.surveyedOn());
            }
        }
    }

    private void report(StandCode code, Kind kind, String detail) {
        problems.add(new CulmProblem(code.toString(), kind, detail));
    }
}
