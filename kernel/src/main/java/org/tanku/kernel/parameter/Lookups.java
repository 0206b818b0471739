package org.tanku.kernel.parameter;

import org.tanku.kernel.trace.Step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compares the figures that a stored explanation looked up with the editions they are said to come
/// from (查表复核). Together with a recomputation it leaves nothing in a trace unchecked but the
/// survey.
public final class Lookups {
    private final Map<String, ParameterSet> sets = new HashMap<>();
    private final List<Step.Looked> differing = new ArrayList<>();

    private Lookups() {}

    /// The figures that this kernel's editions do not give so: another value, source, or no such
    /// row.
    public static List<Step.Looked> differing(Step step) {
        Lookups lookups = new Lookups();
        lookups.walk(step);
        return List.copyOf(lookups.differing);
    }

    private void walk(Step step) {
        if (step instanceof Step.Looked looked && !isInEdition(looked)) {
            differing.add(looked);
        }
        step.from().forEach(this::walk);
    }

    private boolean isInEdition(Step.Looked looked) {
        boolean known =
                Editions.list().stream().anyMatch(edition -> edition.id().equals(looked.set()));
        return known
                && sets.computeIfAbsent(looked.set(), ParameterSet::load)
                        .find(looked.row(), looked.symbol())
                        .filter(figure -> figure.value().equals(looked.value()))
                        .filter(figure -> figure.source().equals(looked.source()))
                        .isPresent();
    }
}
