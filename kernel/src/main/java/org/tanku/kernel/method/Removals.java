package org.tanku.kernel.method;

import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;

import java.util.Comparator;
import java.util.List;

/// What the stands of a case took up in a period (碳汇量), in the order of their codes, and the total.
public record Removals(List<StandRemoval> stands, Explained<TonnesCO2e> total) {
    public Removals {
        stands = List.copyOf(stands);
    }

    /// Sorts the stands by code and adds them up.
    public static Removals of(List<StandRemoval> stands) {
        List<StandRemoval> sorted =
                stands.stream().sorted(Comparator.comparing(StandRemoval::stand)).toList();
        return new Removals(
                sorted,
                StandTotals.REMOVALS.of(sorted.stream().map(StandRemoval::removal).toList()));
    }

    /// The total with one line for each stand, whose own explanation is kept apart.
    public Explained<TonnesCO2e> totalInBrief() {
        return StandTotals.REMOVALS.of(
                stands.stream()
                        .map(each ->
                                Explained.given(
                                        Symbols.REMOVAL,
                                        each.removal().value(),
                                        Phrase.TOLD_ON_ITS_OWN.tell(each.stand().toString())))
                        .toList());
    }
}
