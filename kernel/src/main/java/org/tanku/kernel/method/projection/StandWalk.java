package org.tanku.kernel.method.projection;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.growth.CurveEquations;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Walks one stand through the years (小班逐年预估). Used once.
final class StandWalk<Q extends Quantity> {
    private final Prepared<Q> prepared;
    private final Route<Q> route;
    private final ParameterSet factors;
    private final String scenario;

    private Explained<Years> ageFrom;
    private int yearFrom;
    private Footing<Q> footing;

    /// Where a stand stands against its curve (林分与曲线的关系).
    private sealed interface Footing<Q extends Quantity> {
        record OnCurve<Q extends Quantity>() implements Footing<Q> {}

        /// So much when the curve gave so much.
        record Beside<Q extends Quantity>(Explained<Q> value, Explained<Q> curve)
                implements Footing<Q> {}
    }

    StandWalk(Prepared<Q> prepared, ParameterSet factors, String scenario) {
        this.prepared = prepared;
        this.route = prepared.route();
        this.factors = factors;
        this.scenario = Phrase.BY_SCENARIO.tell(scenario);
        this.ageFrom = prepared.age();
        this.footing =
                prepared.measured().isEmpty()
                        ? new Footing.OnCurve<>()
                        : new Footing.Beside<>(prepared.measured().getFirst(), curve(ageFrom));
    }

    StandProjection walk(int years) {
        Explained<TonnesCO2e> start = route.carbon().apply(atStart());
        List<Explained<TonnesCO2e>> cap = longTermMean();
        Explained<TonnesCO2e> before = start;
        Explained<TonnesCO2e> reached = counted(start, start, cap);
        List<StandYear> walked = new ArrayList<>();
        for (int year = 1; year <= years; year++) {
            Explained<Years> age = age(year);
            Explained<Q> curve = curve(age);
            Explained<Q> grown = grown(curve);
            List<Explained<TonnesCO2e>> fire = new ArrayList<>();
            Explained<Q> left = grown;
            for (Scenario.Event event : prepared.events()) {
                if (event.year() == year) {
                    left = after(event, grown, curve, fire);
                }
            }
            Explained<TonnesCO2e> stock = route.carbon().apply(left);
            Explained<TonnesCO2e> now = counted(reached, stock, cap);
            walked.add(
                    new StandYear(
                            year,
                            age.value(),
                            stock,
                            change(stock, before),
                            change(now, reached),
                            fire));
            before = stock;
            reached = now;
        }
        return new StandProjection(prepared.stand().code(), start, walked);
    }

    private Explained<Q> atStart() {
        return switch (footing) {
            case Footing.Beside<Q>(var value, _) -> value;
            case Footing.OnCurve<Q> _ ->
                    curve(ageFrom).insteadOf(prepared.stand().told(), Phrase.FROM_CURVE.tell());
        };
    }

    private Explained<Years> age(int year) {
        return ProjectionEquations.AGE.of(
                ageFrom.as(ProjectionEquations.AGE_AT_SURVEY),
                Explained.given(
                        ProjectionEquations.YEARS_AHEAD, new Years(year - yearFrom), scenario));
    }

    private Explained<Q> curve(Explained<Years> age) {
        return route.curve().apply(age.as(CurveEquations.AGE));
    }

    private Explained<Q> grown(Explained<Q> curve) {
        return switch (footing) {
            case Footing.OnCurve<Q> _ -> curve;
            case Footing.Beside<Q>(var value, var then) ->
                    route.relative()
                            .onward()
                            .of(
                                    value.as(route.relative().onward().a()),
                                    then.as(route.relative().onward().b()),
                                    curve.as(route.relative().onward().c()));
        };
    }

    private Explained<Q> after(
            Scenario.Event event,
            Explained<Q> grown,
            Explained<Q> curve,
            List<Explained<TonnesCO2e>> fire) {
        return switch (event) {
            case Scenario.Event.Thinning(_, var share) ->
                    kept(grown, curve, Explained.given(RelativeGrowth.SHARE, share, scenario));
            case Scenario.Event.ClearFelling(var year) -> {
                ageFrom =
                        Explained.given(
                                ProjectionEquations.AGE_AT_SURVEY,
                                new Years(0),
                                Phrase.AFTER_FELLING.tell());
                yearFrom = year;
                footing = new Footing.OnCurve<>();
                yield route.relative()
                        .kept()
                        .of(
                                grown.as(route.relative().kept().a()),
                                Explained.given(RelativeGrowth.SHARE, new Ratio(1), scenario));
            }
            case Scenario.Event.Fire(_, var burnt, var lost, var potentials) -> {
                Explained<Ratio> p = Explained.given(ProjectionEquations.BURNT, burnt, scenario);
                fire.add(
                        FireEquations.emission(
                                factors,
                                potentials,
                                FireEquations.AREA.of(prepared.area(), p),
                                route.aboveGround().apply(grown)));
                yield kept(
                        grown,
                        curve,
                        ProjectionEquations.LOST_TO_FIRE.of(
                                p, Explained.given(ProjectionEquations.KILLED, lost, scenario)));
            }
        };
    }

    private Explained<Q> kept(Explained<Q> grown, Explained<Q> curve, Explained<Ratio> share) {
        Explained<Q> left =
                route.relative().kept().of(grown.as(route.relative().kept().a()), share);
        footing = new Footing.Beside<>(left, curve);
        return left;
    }

    private static Explained<TonnesCO2e> change(
            Explained<TonnesCO2e> after, Explained<TonnesCO2e> before) {
        return ProjectionEquations.YEARLY.of(after.as(Symbols.C2), before.as(Symbols.C1));
    }

    private static Explained<TonnesCO2e> counted(
            Explained<TonnesCO2e> reached,
            Explained<TonnesCO2e> stock,
            List<Explained<TonnesCO2e>> cap) {
        return cap.isEmpty()
                ? stock
                : ProjectionEquations.CAPPED.of(
                        reached.as(ProjectionEquations.REACHED), stock, cap.getFirst());
    }

    /// The least of the means over the rotations that end in a clear-felling; empty when there is
    /// none.
    private List<Explained<TonnesCO2e>> longTermMean() {
        List<Explained<TonnesCO2e>> means = new ArrayList<>();
        double age = prepared.age().value().value();
        int from = 0;
        for (Scenario.Event event : prepared.events()) {
            if (event instanceof Scenario.Event.ClearFelling(var year)) {
                means.add(rotationMean((int) Math.floor(age + year - from)));
                age = 0;
                from = year;
            }
        }
        return means.stream().min(Comparator.comparingDouble(mean -> mean.value().value())).stream()
                .toList();
    }

    private Explained<TonnesCO2e> rotationMean(int length) {
        List<Explained<TonnesCO2e>> stocks = new ArrayList<>();
        for (int age = 1; age < length; age++) {
            stocks.add(
                    route.carbon()
                            .apply(
                                    curve(
                                            Explained.given(
                                                    CurveEquations.AGE,
                                                    new Years(age),
                                                    scenario))));
        }
        stocks.add(Explained.given(Symbols.C_TREE, new TonnesCO2e(0), scenario));
        return ProjectionEquations.ROTATION_MEAN.of(stocks);
    }
}
