package org.tanku.kernel.method.growth;

import org.tanku.kernel.quantity.Quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the growth curve that passes closest to measured points (生长曲线拟合方法): least squares from a
/// fixed grid of starts, so that the same points always give the same curve.
public final class CurveFitting {
    private CurveFitting() {}

    /// What came of it: a curve, or the named reason why there is none.
    public sealed interface Outcome<Q extends Quantity> {
        record Found<Q extends Quantity>(CurveFit<Q> fit) implements Outcome<Q> {}

        /// @param refused with the parameters that were reached, in the order a, b, c
        record None<Q extends Quantity>(FitResult.Refused refused) implements Outcome<Q> {}
    }

    public static <Q extends Quantity> Outcome<Q> fit(
            CurveEquations<Q> of, CurveForm form, List<GrowthPoint<Q>> points, FitLimits limits) {
        Points columns =
                Points.of(
                        points.stream().mapToDouble(each -> each.age().value()).toArray(),
                        points.stream().mapToDouble(each -> each.value().value()).toArray());
        return switch (search(form, columns, of.raised(), limits)) {
            case FitResult.Refused refused -> new Outcome.None<>(refused);
            case FitResult.Fitted fitted ->
                    new Outcome.Found<>(new CurveFit<>(of, form, fitted, ages(columns)));
        };
    }

    /// @param raised what the curve stands on: breast height, or nothing
    static FitResult search(CurveForm form, Points points, double raised, FitLimits limits) {
        double most = limits.asymptote() * (points.largestValue() - raised);
        double[] bounds = new double[form.parameters()];
        Arrays.fill(bounds, Double.POSITIVE_INFINITY);
        bounds[0] = most;
        LeastSquares search =
                new LeastSquares(
                        (parameters, place) -> raised + form.curve(parameters, place[0]),
                        points,
                        bounds,
                        limits.evaluations());
        List<String> letters = List.of("a", "b", "c").subList(0, form.parameters());
        return FitResult.search(
                search,
                points,
                letters,
                most > 0 && points.largestPlace() > 0
                        ? starts(form, points, raised, most)
                        : List.of(),
                seen -> seen.largestValue() > raised && seen.largestPlace() > 0);
    }

    /// For every shape the asymptote that fits it best, which is a plain quotient.
    private static List<double[]> starts(
            CurveForm form, Points points, double raised, double most) {
        List<double[]> starts = new ArrayList<>();
        for (double[] shape : form.shapes(points.largestPlace())) {
            double[] start = new double[1 + shape.length];
            start[0] = 1;
            System.arraycopy(shape, 0, start, 1, shape.length);
            double product = 0;
            double square = 0;
            for (int i = 0; i < points.size(); i++) {
                double share = form.curve(start, points.places()[i][0]);
                product += share * (points.values()[i] - raised);
                square += share * share;
            }
            double asymptote = product / square;
            if (asymptote > 0) {
                start[0] = Math.min(asymptote, most);
                starts.add(start);
            }
        }
        return starts;
    }

    private static AgeRange ages(Points points) {
        double[] ages = Arrays.stream(points.places()).mapToDouble(p -> p[0]).toArray();
        return AgeRange.of(Arrays.stream(ages).min().orElse(0), points.largestPlace());
    }
}
