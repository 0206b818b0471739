package org.tanku.platform.measurement;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.Removals;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts area and species of the survey beside what the kernel found (小班结果).
final class StandResults {
    private StandResults() {}

    /// In the order of the removals.
    static List<StandResult> of(Removals removals, List<Stand> end) {
        Map<StandCode, Stand> surveyed =
                end.stream().collect(Collectors.toMap(Stand::code, Function.identity()));
        return removals.stands().stream()
                .map(each -> {
                    Stand stand = surveyed.get(each.stand());
                    if (stand == null) {
                        throw new IllegalStateException(
                                "a removal of an unknown stand: " + each.stand());
                    }
                    return new StandResult(
                            each.stand(),
                            stand.area(),
                            stand.dominantSpecies(),
                            each.removal().value());
                })
                .toList();
    }
}
