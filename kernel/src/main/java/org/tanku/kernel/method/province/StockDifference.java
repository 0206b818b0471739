package org.tanku.kernel.method.province;

import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.TonnesCarbonPerYear;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Explained;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/// The stocks of a province at two surveys (储量变化法), and what they changed by in a year. Each stock
/// is of all stands of its survey, whether the other survey has them or not.
public record StockDifference(
        ProvinceStock before, LocalDate from, ProvinceStock after, LocalDate to) {
    public StockDifference {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("from " + from + " to " + to + " is no interval");
        }
    }

    /// Full years, and the days beyond them as a share of the year they lie in.
    public Explained<Years> interval() {
        long full = ChronoUnit.YEARS.between(from, to);
        LocalDate last = from.plusYears(full);
        double rest = ChronoUnit.DAYS.between(last, to);
        double year = ChronoUnit.DAYS.between(last, from.plusYears(full + 1));
        return Explained.given(
                ChangeEquations.STOCK_DIFFERENCE.c(),
                new Years(full + rest / year),
                from + " → " + to);
    }

    public Explained<TonnesCarbonPerYear> perYear() {
        return ChangeEquations.STOCK_DIFFERENCE.of(
                after.total().as(ChangeEquations.STOCK_DIFFERENCE.a()),
                before.total().as(ChangeEquations.STOCK_DIFFERENCE.b()),
                interval());
    }

    /// Stands that one of the two surveys alone has.
    public int unmatched() {
        Set<StandCode> onlyAfter = new HashSet<>(after.codes());
        Set<StandCode> onlyBefore = new HashSet<>(before.codes());
        onlyAfter.removeAll(before.codes());
        onlyBefore.removeAll(after.codes());
        return onlyAfter.size() + onlyBefore.size();
    }
}
