package org.tanku.kernel.method.growth;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What came of fitting one model (拟合结果): estimates with their errors, or the named reason why
/// there are none.
public sealed interface FitResult {
    /// @param covariance of the parameters, row by row (协方差矩阵)
    record Fitted(List<Estimate> estimates, List<List<Double>> covariance, FitQuality quality)
            implements FitResult {
        public Fitted {
            estimates = List.copyOf(estimates);
            covariance = List.copyOf(covariance);
        }

        double[] parameters() {
            return estimates.stream().mapToDouble(Estimate::value).toArray();
        }
    }

    /// @param reached where the search stood when it was refused; without standard errors
    record Refused(FitProblem problem, List<Double> reached) implements FitResult {
        public Refused {
            reached = List.copyOf(reached);
        }
    }

    static Refused refused(FitProblem problem) {
        return new Refused(problem, List.of());
    }

    /// Searches from the starts and judges what it found.
    ///
    /// @param letters of the parameters
    /// @param passable whether the form can pass the points at all
    static FitResult search(
            LeastSquares search,
            Points points,
            List<String> letters,
            List<double[]> starts,
            Predicate<Points> passable) {
        if (points.size() <= letters.size()) {
            return refused(FitProblem.TOO_FEW_POINTS);
        }
        if (points.distinctPlaces() < letters.size()) {
            return refused(FitProblem.TOO_FEW_PLACES);
        }
        if (!passable.test(points)) {
            return refused(FitProblem.POINT_OUT_OF_RANGE);
        }
        Optional<LeastSquares.Reached> best = search.best(starts);
        return best.isEmpty()
                ? refused(FitProblem.NOT_CONVERGED)
                : judge(search, points, letters, best.get());
    }

    private static FitResult judge(
            LeastSquares search, Points points, List<String> letters, LeastSquares.Reached best) {
        double[] found = best.parameters();
        List<Double> reached = Arrays.stream(found).boxed().toList();
        if (search.isAtBound(found)) {
            return new Refused(FitProblem.ASYMPTOTE_AT_BOUND, reached);
        }
        FitQuality quality =
                FitQuality.of(
                        found.length,
                        best.evaluations(),
                        best.sse(),
                        points.variation(),
                        points.size());
        Optional<double[][]> covariance =
                search.covariance(found, quality.deviation() * quality.deviation());
        return covariance.isEmpty()
                ? new Refused(FitProblem.NOT_IDENTIFIED, reached)
                : fitted(letters, found, covariance.get(), quality);
    }

    static Fitted fitted(
            List<String> letters, double[] found, double[][] covariance, FitQuality quality) {
        return new Fitted(
                LeastSquares.estimates(letters, found, covariance),
                Arrays.stream(covariance).map(row -> Arrays.stream(row).boxed().toList()).toList(),
                quality);
    }
}
