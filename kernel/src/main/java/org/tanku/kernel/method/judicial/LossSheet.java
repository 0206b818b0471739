package org.tanku.kernel.method.judicial;

import org.tanku.kernel.quantity.TonnesCO2e;

import java.util.List;

/// What was lost in one case (碳汇损失清单): items, and where the growth until recovery is counted, its
/// years. No name of a person stands in it.
public record LossSheet(List<LossItem> items, List<YearOfRecovery> recovery) {
    public LossSheet {
        items = List.copyOf(items);
        recovery = List.copyOf(recovery);
    }

    public static LossSheet of(LossItem... items) {
        return new LossSheet(List.of(items), List.of());
    }

    /// A year until the forest has recovered (恢复期年度): what would have grown, and what grows in the
    /// restored forest.
    ///
    /// @param year counted from 1
    /// @param origin the growth curves the figures come from
    public record YearOfRecovery(
            int year, TonnesCO2e without, TonnesCO2e restored, String origin) {}
}
