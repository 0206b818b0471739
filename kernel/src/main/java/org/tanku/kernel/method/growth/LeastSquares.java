package org.tanku.kernel.method.growth;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;
import org.tanku.kernel.trace.Summation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The search for the parameters of a curve (非线性最小二乘, Levenberg–Marquardt) from several starts. All
/// parameters lie above zero: the search goes over their logarithms, so that none needs a scale.
final class LeastSquares {
    private static final double COST_TOLERANCE = 1e-15;
    private static final double PARAMETER_TOLERANCE = 1e-13;
    private static final double RANK_TOLERANCE = 1e-9;
    private static final double BOUND_TOLERANCE = 1e-9;

    /// The step of a central difference in a logarithm: about the cube root of the last bit.
    private static final double STEP = Math.scalb(1.0, -17);

    /// No parameter is looked for beyond e to this power.
    private static final int FAR = 60;

    private final Model model;
    private final Points points;
    private final double[] most;
    private final int evaluations;

    /// A curve of parameters and a place.
    @FunctionalInterface
    interface Model {
        double value(double[] parameters, double[] place);
    }

    /// Where the search ended.
    record Reached(double[] parameters, double sse, int evaluations) {}

    /// @param most upper bounds of the parameters; infinite where there is none
    LeastSquares(Model model, Points points, double[] most, int evaluations) {
        this.model = model;
        this.points = points;
        this.most = most;
        this.evaluations = evaluations;
    }

    /// The best end of all starts; empty when none came to one.
    Optional<Reached> best(List<double[]> starts) {
        Optional<Reached> best = Optional.empty();
        for (double[] start : starts) {
            Optional<Reached> end = from(start);
            if (end.isPresent() && (best.isEmpty() || end.get().sse < best.get().sse)) {
                best = end;
            }
        }
        return best;
    }

    private Optional<Reached> from(double[] start) {
        try {
            Optimum optimum =
                    new LevenbergMarquardtOptimizer()
                            .withCostRelativeTolerance(COST_TOLERANCE)
                            .withParameterRelativeTolerance(PARAMETER_TOLERANCE)
                            .withOrthoTolerance(COST_TOLERANCE)
                            .optimize(
                                    new LeastSquaresBuilder()
                                            .model(this::linearized)
                                            .target(points.values())
                                            .start(logarithms(start))
                                            .parameterValidator(this::clamped)
                                            .maxEvaluations(evaluations)
                                            .maxIterations(evaluations)
                                            .lazyEvaluation(false)
                                            .build());
            double[] found = exponentials(optimum.getPoint().toArray());
            double sse = sse(found);
            return Double.isFinite(sse)
                    ? Optional.of(new Reached(found, sse, optimum.getEvaluations()))
                    : Optional.empty();
        } catch (MathRuntimeException endedNowhere) {
            return Optional.empty();
        }
    }

    double sse(double[] parameters) {
        double[] squares = new double[points.size()];
        for (int i = 0; i < squares.length; i++) {
            double residual = points.values()[i] - model.value(parameters, points.places()[i]);
            squares[i] = residual * residual;
        }
        return Summation.total(squares);
    }

    boolean isAtBound(double[] parameters) {
        for (int j = 0; j < parameters.length; j++) {
            if (parameters[j] >= most[j] * (1 - BOUND_TOLERANCE)) {
                return true;
            }
        }
        return false;
    }

    /// The covariance of the parameters (协方差矩阵); empty when the points do not tell them apart.
    Optional<double[][]> covariance(double[] parameters, double variance) {
        int count = parameters.length;
        double[][] slopes = slopes(logarithms(parameters));
        double[] lengths = lengths(slopes, count);
        for (double[] row : slopes) {
            for (int j = 0; j < count; j++) {
                row[j] /= lengths[j];
            }
        }
        DecompositionSolver solver =
                new QRDecomposition(new Array2DRowRealMatrix(slopes), RANK_TOLERANCE).getSolver();
        boolean told = Arrays.stream(lengths).allMatch(length -> length > 0);
        if (!told || !solver.isNonSingular()) {
            return Optional.empty();
        }
        RealMatrix inverse = solver.getInverse();
        double[][] covariance = inverse.multiplyTransposed(inverse).getData();
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                covariance[i][j] *=
                        variance * (parameters[i] / lengths[i]) * (parameters[j] / lengths[j]);
            }
        }
        return Optional.of(covariance);
    }

    private static double[] lengths(double[][] slopes, int count) {
        double[] lengths = new double[count];
        for (double[] row : slopes) {
            for (int j = 0; j < count; j++) {
                lengths[j] = StrictMath.hypot(lengths[j], row[j]);
            }
        }
        return lengths;
    }

    private Pair<RealVector, RealMatrix> linearized(RealVector logarithms) {
        double[] at = logarithms.toArray();
        double[] parameters = exponentials(at);
        double[] values = new double[points.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = model.value(parameters, points.places()[i]);
        }
        return new Pair<>(
                new ArrayRealVector(values, false), new Array2DRowRealMatrix(slopes(at), false));
    }

    private double[][] slopes(double[] logarithms) {
        double[][] slopes = new double[points.size()][logarithms.length];
        for (int j = 0; j < logarithms.length; j++) {
            double[] up = moved(logarithms, j, STEP);
            double[] down = moved(logarithms, j, -STEP);
            for (int i = 0; i < slopes.length; i++) {
                double[] place = points.places()[i];
                slopes[i][j] = (model.value(up, place) - model.value(down, place)) / (2 * STEP);
            }
        }
        return slopes;
    }

    private static double[] moved(double[] logarithms, int which, double step) {
        double[] moved = logarithms.clone();
        moved[which] += step;
        return exponentials(moved);
    }

    private RealVector clamped(RealVector logarithms) {
        double[] clamped = logarithms.toArray();
        for (int j = 0; j < clamped.length; j++) {
            double upper = Math.min(FAR, StrictMath.log(most[j]));
            clamped[j] = Math.max(-FAR, Math.min(upper, clamped[j]));
        }
        return new ArrayRealVector(clamped, false);
    }

    private static double[] logarithms(double[] parameters) {
        double[] logarithms = new double[parameters.length];
        for (int j = 0; j < parameters.length; j++) {
            logarithms[j] = StrictMath.log(parameters[j]);
        }
        return logarithms;
    }

    private static double[] exponentials(double[] logarithms) {
        double[] parameters = new double[logarithms.length];
        for (int j = 0; j < logarithms.length; j++) {
            parameters[j] = StrictMath.exp(logarithms[j]);
        }
        return parameters;
    }

    /// The estimates under their letters, with standard errors from the covariance.
    static List<Estimate> estimates(
            List<String> letters, double[] parameters, double[][] covariance) {
        List<Estimate> estimates = new ArrayList<>();
        for (int j = 0; j < parameters.length; j++) {
            estimates.add(new Estimate(letters.get(j), parameters[j], Math.sqrt(covariance[j][j])));
        }
        return estimates;
    }
}
