package org.tanku.survey.foreign;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/// How much a foreign ledger holds (外部登记簿合计): units by status, project and vintage.
public record LedgerTotals(
        int lots,
        long units,
        Map<LotStatus, Long> byStatus,
        Map<String, Long> byProject,
        Map<String, Long> byVintage) {
    public static LedgerTotals of(Collection<LedgerLot> lots) {
        long units = 0;
        Map<LotStatus, Long> byStatus = new EnumMap<>(LotStatus.class);
        Map<String, Long> byProject = new TreeMap<>();
        Map<String, Long> byVintage = new TreeMap<>();
        for (LedgerLot lot : lots) {
            units = Math.addExact(units, lot.units());
            byStatus.merge(lot.status(), lot.units(), Math::addExact);
            byProject.merge(lot.serial().project(), lot.units(), Math::addExact);
            byVintage.merge(lot.serial().vintage().toString(), lot.units(), Math::addExact);
        }
        return new LedgerTotals(lots.size(), units, byStatus, byProject, byVintage);
    }

    public int projects() {
        return byProject.size();
    }
}
