package org.tanku.kernel.method.growth;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.tanku.kernel.trace.Summation;

import java.util.Arrays;

/// Heights over diameters as a line or a bow of logarithms (对数线性树高曲线): linear least squares, no
/// search.
final class LogarithmicHeights {
    private static final double RANK_TOLERANCE = 1e-12;

    private LogarithmicHeights() {}

    static FitResult fit(HeightForm form, Points points) {
        int slopes = form.letters().size() - 1;
        if (points.size() <= slopes) {
            return FitResult.refused(FitProblem.TOO_FEW_POINTS);
        }
        if (points.distinctPlaces() < slopes) {
            return FitResult.refused(FitProblem.TOO_FEW_PLACES);
        }
        if (!isAboveZero(points)) {
            return FitResult.refused(FitProblem.POINT_OUT_OF_RANGE);
        }
        double[][] design = new double[points.size()][slopes];
        double[] logarithms = new double[points.size()];
        for (int i = 0; i < logarithms.length; i++) {
            double lnD = StrictMath.log(points.places()[i][0]);
            design[i][0] = 1;
            for (int j = 1; j < slopes; j++) {
                design[i][j] = design[i][j - 1] * lnD;
            }
            logarithms[i] = StrictMath.log(points.values()[i]);
        }
        return solve(form, points, new Array2DRowRealMatrix(design, false), logarithms);
    }

    private static FitResult solve(
            HeightForm form, Points points, RealMatrix design, double... logarithms) {
        DecompositionSolver solver = new QRDecomposition(design, RANK_TOLERANCE).getSolver();
        if (!solver.isNonSingular()) {
            return FitResult.refused(FitProblem.NOT_IDENTIFIED);
        }
        double[] line = solver.solve(new ArrayRealVector(logarithms, false)).toArray();
        double[] fitted = design.operate(line);
        double[] squares = new double[fitted.length];
        for (int i = 0; i < fitted.length; i++) {
            squares[i] = (logarithms[i] - fitted[i]) * (logarithms[i] - fitted[i]);
        }
        double variance = Summation.total(squares) / (points.size() - line.length);
        RealMatrix inverse = solver.getInverse();
        double[][] ofLine = inverse.multiplyTransposed(inverse).scalarMultiply(variance).getData();
        return told(form, points, line, ofLine, variance);
    }

    /// With `s` behind the slopes, whose own standard error is s / √(2·degrees of freedom).
    private static FitResult told(
            HeightForm form, Points points, double[] line, double[][] ofLine, double variance) {
        int count = line.length + 1;
        double[] parameters = Arrays.copyOf(line, count);
        parameters[line.length] = Math.sqrt(variance);
        double[][] covariance = new double[count][count];
        for (int i = 0; i < line.length; i++) {
            System.arraycopy(ofLine[i], 0, covariance[i], 0, line.length);
        }
        covariance[line.length][line.length] = variance / (2 * (points.size() - line.length));
        FitQuality quality =
                FitQuality.of(
                        line.length,
                        1,
                        HeightFitting.sse(form, parameters, points),
                        points.variation(),
                        points.size());
        return FitResult.fitted(form.letters(), parameters, covariance, quality);
    }

    private static boolean isAboveZero(Points points) {
        return Arrays.stream(points.values()).allMatch(value -> value > 0)
                && Arrays.stream(points.places()).allMatch(place -> place[0] > 0);
    }
}
