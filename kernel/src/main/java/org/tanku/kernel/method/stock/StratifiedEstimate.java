package org.tanku.kernel.method.stock;

import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;

import java.util.ArrayList;
import java.util.List;

/// The mean of plots that were laid out stratum by stratum, and its uncertainty (分层抽样估计): of
/// biomass or of volume per hectare. Each stratum has at least two plots; the methods ask for
/// three.
public final class StratifiedEstimate<Q extends Quantity> {
    /// For plots that measure biomass (t d.m./hm²).
    public static final StratifiedEstimate<TonnesBiomassPerHectare> OF_BIOMASS =
            new StratifiedEstimate<>(PlotEquations.OF_BIOMASS);

    /// For plots that measure stock (m³/hm²).
    public static final StratifiedEstimate<CubicMetresPerHectare> OF_VOLUME =
            new StratifiedEstimate<>(PlotEquations.OF_VOLUME);

    private static final int LEAST_PLOTS = 2;

    private final PlotEquations<Q> equations;

    private StratifiedEstimate(PlotEquations<Q> equations) {
        this.equations = equations;
    }

    /// Stands measured together (碳层), with what each of its plots showed.
    public record Stratum<Q extends Quantity>(Explained<Hectares> area, List<Explained<Q>> plots) {
        public Stratum {
            plots = List.copyOf(plots);
            if (plots.size() < LEAST_PLOTS) {
                throw new IllegalArgumentException(
                        "a stratum needs two plots for its deviation, not " + plots.size());
            }
        }
    }

    /// The mean over all strata, its standard error, and the uncertainty: half the width of the
    /// interval at the given confidence, divided by the mean.
    public record Result<Q extends Quantity>(
            Explained<Hectares> area,
            Explained<Q> mean,
            Explained<Q> standardError,
            Explained<Ratio> uncertainty) {}

    /// @param confidence two-sided, from the method's parameter set
    public Result<Q> of(List<Stratum<Q>> strata, Explained<Ratio> confidence) {
        Explained<Hectares> area =
                SamplingEquations.AREA_OF_STRATA.of(strata.stream().map(Stratum::area).toList());
        List<Explained<Q>> parts = new ArrayList<>();
        List<Explained<Q>> errors = new ArrayList<>();
        int plots = 0;
        for (Stratum<Q> stratum : strata) {
            Explained<Ratio> weight = SamplingEquations.WEIGHT.of(stratum.area(), area);
            Explained<Ratio> count = count(stratum.plots().size());
            plots += stratum.plots().size();
            parts.add(equations.weighted().of(weight, equations.mean().of(stratum.plots())));
            errors.add(
                    equations
                            .errorOfStratum()
                            .of(weight, equations.deviation().of(stratum.plots()), count));
        }
        Explained<Q> mean = equations.meanOfStrata().of(parts);
        Explained<Q> standardError = equations.standardError().of(errors);
        Explained<Ratio> t =
                SamplingEquations.STUDENT_T.of(
                        confidence,
                        SamplingEquations.DEGREES_OF_FREEDOM.of(
                                count(plots),
                                Explained.given(
                                        SamplingEquations.STRATA,
                                        new Ratio(strata.size()),
                                        Phrase.NUMBER_OF_STRATA.tell())));
        return new Result<>(
                area, mean, standardError, equations.uncertainty().of(t, standardError, mean));
    }

    private static Explained<Ratio> count(int plots) {
        return Explained.given(
                SamplingEquations.PLOTS, new Ratio(plots), Phrase.NUMBER_OF_PLOTS.tell());
    }

    /// The equations of this estimate, for the catalogue.
    public List<Equation<?>> equations() {
        return equations.list();
    }
}
