package org.tanku.kernel.method.growth;

import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.trace.Words;

import java.util.List;
import java.util.stream.Stream;

/// The methods of growth in the library of methods (生长方法).
public final class GrowthMethods {
    private GrowthMethods() {}

    private static final Methodology CURVES =
            new Methodology(
                    "growth-curves",
                    new Words("生长曲线与收获表", "Growth curves and yield tables"),
                    new Words(
                            "理查兹、逻辑斯蒂、科尔夫、冈珀茨、韦布尔、舒马赫六种生长方程，收获表内插，立地指数，两期蓄积标定；参数由观测点以最小二乘" + "法拟合。",
                            "Six forms of growth over age, yield tables, site index, and a curve"
                                    + " through two stocks; parameters are fitted to measured"
                                    + " points by least squares."),
                    Standing.TOOL,
                    CurveEquations.SOURCE,
                    Stream.of(
                                    CurveEquations.list(),
                                    StandDensityCurve.list(),
                                    TwoPointCalibration.list(),
                                    YieldEquations.list(),
                                    SiteEquations.list(),
                                    SiteClassTable.list())
                            .flatMap(List::stream)
                            .toList(),
                    List.of("growth-curves@2026-1"),
                    List.of(),
                    List.of(),
                    "richards-carbon-of-fir-at-23");

    private static final Methodology HEIGHTS =
            new Methodology(
                    "height-diameter",
                    new Words("树高曲线", "Heights over diameters"),
                    new Words(
                            "由胸径推算树高的八种方程；由同时测定胸径与树高的样木拟合，给出参数标准误与决定系数。",
                            "Eight equations of height by diameter, fitted to trees of which both"
                                    + " were measured, with standard errors and R²."),
                    Standing.TOOL,
                    HeightEquations.LOG_LOG.formula().source(),
                    HeightEquations.list(),
                    List.of(),
                    List.of(),
                    List.of(),
                    "log-log-at-30");

    public static List<Methodology> list() {
        return List.of(CURVES, HEIGHTS);
    }
}
