package org.tanku.kernel.method;

import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The stock per hectare that a stand or a stratum would hold without the project, year by year
/// (基线曲线). It is estimated once and frozen at registration: there is no way to change a point.
///
/// @param of the stand or stratum it was drawn for, as the trace tells it
/// @param frozenOn the day of registration
/// @param points the stock on each day that was modelled; between two of them a straight line
public record BaselineCurve(
        String of, LocalDate frozenOn, NavigableMap<LocalDate, CubicMetresPerHectare> points) {
    private static final Symbol<CubicMetresPerHectare> BEFORE =
            Symbols.volume("V_a", "前一节点每公顷蓄积量", "stock per hectare at the point before");
    private static final Symbol<CubicMetresPerHectare> AFTER =
            Symbols.volume("V_b", "后一节点每公顷蓄积量", "stock per hectare at the point after");
    private static final Symbol<Ratio> SHARE =
            Symbols.ratio("s", "两节点间已过时间的比例", "share of the time between the points").within(0, 1);

    /// The stock on a day between two points of the curve.
    ///
    ///     V_BSL = V_a + (V_b − V_a) · s
    public static final Equation3<
                    CubicMetresPerHectare, CubicMetresPerHectare, Ratio, CubicMetresPerHectare>
            BETWEEN =
                    new Equation3<>(
                            Formula.of(
                                    "baseline-stock-between-years",
                                    "基线曲线两节点间的每公顷蓄积量（线性内插）",
                                    "baseline stock between two points of the curve",
                                    "V_BSL = V_a + (V_b − V_a) · s",
                                    new Source("Tanku", "基线曲线线性内插", Confidence.DESIGN)),
                            Symbols.V_BSL,
                            BEFORE,
                            AFTER,
                            SHARE,
                            (before, after, s) -> before + (after - before) * s);

    public BaselineCurve {
        if (of.isBlank() || points.isEmpty()) {
            throw new IllegalArgumentException("a baseline curve has a name and a point");
        }
        points = Collections.unmodifiableNavigableMap(new TreeMap<>(points));
    }

    /// The stock on a day; empty before the first and after the last point: a baseline is never
    /// drawn out.
    public Optional<Explained<CubicMetresPerHectare>> find(LocalDate day) {
        var before = points.floorEntry(day);
        var after = points.ceilingEntry(day);
        if (before == null || after == null) {
            return Optional.empty();
        }
        Explained<CubicMetresPerHectare> first = point(BEFORE, before.getKey(), before.getValue());
        if (before.getKey().equals(after.getKey())) {
            return Optional.of(first.as(Symbols.V_BSL));
        }
        double passed = ChronoUnit.DAYS.between(before.getKey(), day);
        double whole = ChronoUnit.DAYS.between(before.getKey(), after.getKey());
        return Optional.of(
                BETWEEN.of(
                        first,
                        point(AFTER, after.getKey(), after.getValue()),
                        Explained.given(
                                SHARE,
                                new Ratio(passed / whole),
                                Phrase.DAYS_OF_DAYS.tell(
                                        Long.toString((long) passed),
                                        Long.toString((long) whole)))));
    }

    private Explained<CubicMetresPerHectare> point(
            Symbol<CubicMetresPerHectare> letter, LocalDate day, CubicMetresPerHectare stock) {
        return Explained.given(
                letter,
                stock,
                Phrase.BASELINE_CURVE_POINT.tell(of, frozenOn.toString(), day.toString()));
    }
}
