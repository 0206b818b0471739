package org.tanku.kernel.method.growth;

import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.trace.Summation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the height curve of measured trees (树高曲线拟合方法): straight lines in logarithms directly, the
/// others by a search from fixed starts.
public final class HeightFitting {
    /// Powers of two from which the search starts.
    private static final int LEAST = -4;

    private static final int MOST = 5;

    private HeightFitting() {}

    /// What came of it: a curve, or the named reason why there is none.
    public sealed interface Outcome {
        record Found(HeightFit fit) implements Outcome {}

        record None(FitResult.Refused refused) implements Outcome {}
    }

    public static Outcome fit(HeightForm form, List<HeightPoint> trees, FitLimits limits) {
        Points points =
                Points.of(
                        trees.stream().mapToDouble(each -> each.diameter().value()).toArray(),
                        trees.stream().mapToDouble(each -> each.height().value()).toArray());
        FitResult result =
                form.isLogarithmic()
                        ? LogarithmicHeights.fit(form, points)
                        : search(form, points, limits);
        return switch (result) {
            case FitResult.Refused refused -> new Outcome.None(refused);
            case FitResult.Fitted fitted ->
                    new Outcome.Found(
                            new HeightFit(
                                    form,
                                    fitted,
                                    Arrays.stream(points.places())
                                            .mapToDouble(place -> place[0])
                                            .min()
                                            .orElse(0),
                                    points.largestPlace()));
        };
    }

    private static FitResult search(HeightForm form, Points points, FitLimits limits) {
        return switch (form) {
            case CHAPMAN_RICHARDS ->
                    CurveFitting.search(CurveForm.RICHARDS, points, Metres.BREAST_HEIGHT, limits);
            case WEIBULL ->
                    CurveFitting.search(CurveForm.WEIBULL, points, Metres.BREAST_HEIGHT, limits);
            case MICHAILOFF ->
                    CurveFitting.search(CurveForm.SCHUMACHER, points, Metres.BREAST_HEIGHT, limits);
            case NASLUND, MICHAELIS_MENTEN, CURTIS, LOG_LOG, LOG_SQUARE ->
                    ofTwo(form, points, limits);
        };
    }

    private static FitResult ofTwo(HeightForm form, Points points, FitLimits limits) {
        double above = points.largestValue() - Metres.BREAST_HEIGHT;
        double asymptote =
                form == HeightForm.NASLUND ? Double.POSITIVE_INFINITY : limits.asymptote() * above;
        LeastSquares search =
                new LeastSquares(
                        (parameters, place) -> form.height(parameters, place[0]),
                        points,
                        new double[] {asymptote, Double.POSITIVE_INFINITY},
                        limits.evaluations());
        return FitResult.search(
                search,
                points,
                form.letters(),
                above > 0 ? starts(form, points.largestPlace(), above) : List.of(),
                seen -> above > 0 && points.largestPlace() > 0);
    }

    private static List<double[]> starts(HeightForm form, double reach, double above) {
        List<double[]> starts = new ArrayList<>();
        for (int power = LEAST; power <= MOST; power++) {
            double scale = Math.scalb(1.0, power);
            starts.add(
                    switch (form) {
                        case NASLUND -> new double[] {scale, 1 / Math.sqrt(above)};
                        case MICHAELIS_MENTEN -> new double[] {above, scale * reach};
                        case CURTIS, LOG_LOG, LOG_SQUARE, CHAPMAN_RICHARDS, WEIBULL, MICHAILOFF ->
                                new double[] {above, scale};
                    });
        }
        return starts;
    }

    /// Residuals in metres of a form with its parameters.
    static double sse(HeightForm form, double[] parameters, Points points) {
        double[] squares = new double[points.size()];
        for (int i = 0; i < squares.length; i++) {
            double residual = points.values()[i] - form.height(parameters, points.places()[i][0]);
            squares[i] = residual * residual;
        }
        return Summation.total(squares);
    }
}
