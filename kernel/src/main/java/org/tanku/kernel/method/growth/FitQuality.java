package org.tanku.kernel.method.growth;

/// How well a curve passes its points (拟合优度), in the unit of the values.
///
/// @param evaluations of the model until the search ended
/// @param sse sum of squared residuals (残差平方和)
/// @param rmse root of the mean squared residual
/// @param deviation residual standard deviation: over points less parameters
/// @param rSquared share of the variation that is explained (决定系数)
public record FitQuality(
        int points, int evaluations, double sse, double rmse, double deviation, double rSquared) {

    static FitQuality of(int parameters, int evaluations, double sse, double total, int points) {
        return new FitQuality(
                points,
                evaluations,
                sse,
                Math.sqrt(sse / points),
                Math.sqrt(sse / (points - parameters)),
                1 - sse / total);
    }
}
