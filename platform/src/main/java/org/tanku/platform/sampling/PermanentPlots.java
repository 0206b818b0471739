package org.tanku.platform.sampling;

import org.tanku.platform.sampling.SamplingPlan.Place;
import org.tanku.platform.sampling.SamplingPlan.Planned;
import org.tanku.platform.sampling.SamplingPlan.Stratum;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/// The plots of earlier plans that a plan keeps (固定样地): what grew between two periods is seen only
/// where the same plots are measured again. A code is never given to another place.
final class PermanentPlots {
    private final Collection<Planned> earlier;
    private final Set<String> codes;

    /// @param plans the plots of each earlier plan of the project, the latest plan first
    PermanentPlots(List<List<Planned>> plans) {
        Map<String, Planned> byCode = new LinkedHashMap<>();
        plans.forEach(plots -> plots.forEach(each -> byCode.putIfAbsent(each.code(), each)));
        this.earlier = byCode.values();
        this.codes = new HashSet<>(byCode.keySet());
    }

    /// The plots of a stratum: those that lie in it already, then as many new ones as it lacks.
    ///
    /// @param number of the stratum in the plan
    /// @param places so many new places in the stratum
    List<Planned> layOut(Stratum stratum, int number, IntFunction<List<Place>> places) {
        List<Planned> all =
                new ArrayList<>(
                        earlier.stream()
                                .filter(each -> liesIn(stratum, each))
                                .limit(stratum.plots())
                                .map(each -> new Planned(each.code(), stratum.name(), each.place()))
                                .toList());
        for (Place place : places.apply(stratum.plots() - all.size())) {
            all.add(new Planned(nextCode(number), stratum.name(), place));
        }
        return List.copyOf(all);
    }

    private static boolean liesIn(Stratum stratum, Planned plot) {
        return switch (plot.place()) {
            case Place.At(var stand, _, _) -> stratum.stands().contains(stand);
            case Place.OnSite _ -> plot.stratum().equals(stratum.name());
        };
    }

    private String nextCode(int number) {
        int last = 1;
        while (!codes.add("%d-%02d".formatted(number, last))) {
            last++;
        }
        return "%d-%02d".formatted(number, last);
    }
}
