package org.tanku.survey.foreign;

import org.tanku.survey.Problem;
import org.tanku.survey.RowProblem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds serials that stand in two rows (序列号重叠): in one file, or in this file and another one.
public final class LotOverlaps {
    private static final Comparator<LedgerLot> ORDER =
            Comparator.comparing((LedgerLot lot) -> lot.serial().series())
                    .thenComparingLong(lot -> lot.serial().first())
                    .thenComparingLong(lot -> lot.serial().last())
                    .thenComparingInt(LedgerLot::row);

    private LotOverlaps() {}

    /// Told at the row that stands further down.
    static List<RowProblem> within(List<LedgerLot> lots, String column) {
        List<RowProblem> problems = new ArrayList<>();
        Optional<LedgerLot> reaching = Optional.empty();
        for (LedgerLot lot : lots.stream().sorted(ORDER).toList()) {
            Optional<LedgerLot> before =
                    reaching.filter(other -> other.serial().overlaps(lot.serial()));
            before.ifPresent(other -> problems.add(problem(other, lot, column)));
            if (before.isEmpty() || before.get().serial().last() < lot.serial().last()) {
                reaching = Optional.of(lot);
            }
        }
        return problems;
    }

    private static RowProblem problem(LedgerLot one, LedgerLot two, String column) {
        LedgerLot later = one.row() > two.row() ? one : two;
        LedgerLot earlier = later == one ? two : one;
        boolean same =
                one.serial().first() == two.serial().first()
                        && one.serial().last() == two.serial().last();
        Problem problem =
                same
                        ? Problem.of(Problem.Kind.LOT_TWICE, earlier.row())
                        : Problem.of(
                                Problem.Kind.LOT_OVERLAPS, earlier.row(), earlier.serial().text());
        return new RowProblem(later.row(), column, later.serial().text(), problem);
    }

    /// Serials of a file that another file has too.
    ///
    /// @param name of the other file
    public static List<RowProblem> between(
            List<LedgerLot> lots, List<LedgerLot> others, String name) {
        List<RowProblem> problems = new ArrayList<>();
        List<LedgerLot> mine = lots.stream().sorted(ORDER).toList();
        List<LedgerLot> theirs = others.stream().sorted(ORDER).toList();
        int at = 0;
        for (LedgerLot lot : mine) {
            while (at < theirs.size() && isBefore(theirs.get(at), lot)) {
                at++;
            }
            if (at < theirs.size() && theirs.get(at).serial().overlaps(lot.serial())) {
                LedgerLot other = theirs.get(at);
                problems.add(
                        new RowProblem(
                                lot.row(),
                                "",
                                lot.serial().text(),
                                Problem.of(
                                        Problem.Kind.LOT_OVERLAPS_ANOTHER_FILE,
                                        name,
                                        other.row(),
                                        other.serial().text())));
            }
        }
        return problems;
    }

    private static boolean isBefore(LedgerLot other, LedgerLot lot) {
        int series = other.serial().series().compareTo(lot.serial().series());
        return series < 0 || series == 0 && other.serial().last() < lot.serial().first();
    }
}
