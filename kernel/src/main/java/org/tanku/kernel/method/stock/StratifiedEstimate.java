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

    /// What is known of a stratum once its plots are summed up (碳层估计): directly, by clusters, or by
    /// double sampling.
    public record StratumEstimate<Q extends Quantity>(
            Explained<Hectares> area,
            Explained<Q> mean,
            Explained<Q> deviation,
            Explained<Ratio> plots) {}

    /// The mean over all strata and its standard error.
    public record Moments<Q extends Quantity>(
            Explained<Hectares> area, Explained<Q> mean, Explained<Q> standardError) {}

    /// The mean over all strata, its standard error, and the uncertainty: half the width of the
    /// interval at the given confidence, divided by the mean.
    public record Result<Q extends Quantity>(
            Explained<Hectares> area,
            Explained<Q> mean,
            Explained<Q> standardError,
            Explained<Ratio> uncertainty) {}

    /// @param confidence two-sided, from the method's parameter set
    public Result<Q> of(List<Stratum<Q>> strata, Explained<Ratio> confidence) {
        List<StratumEstimate<Q>> estimates = strata.stream().map(this::estimate).toList();
        return withT(estimates, studentT(estimates, confidence));
    }

    /// The same where the t is already known: read from a printed table, or prescribed.
    public Result<Q> withT(List<StratumEstimate<Q>> strata, Explained<Ratio> t) {
        Moments<Q> moments = moments(strata);
        return new Result<>(
                moments.area(),
                moments.mean(),
                moments.standardError(),
                equations.uncertainty().of(t, moments.standardError(), moments.mean()));
    }

    /// The mean and the deviation of the plots of one stratum.
    public StratumEstimate<Q> estimate(Stratum<Q> stratum) {
        return new StratumEstimate<>(
                stratum.area(),
                equations.mean().of(stratum.plots()),
                equations.deviation().of(stratum.plots()),
                count(stratum.plots().size()));
    }

    /// The mean over all strata and its standard error, for values of either sign.
    public Moments<Q> moments(List<StratumEstimate<Q>> strata) {
        Explained<Hectares> area =
                SamplingEquations.AREA_OF_STRATA.of(
                        strata.stream().map(StratumEstimate::area).toList());
        List<Explained<Q>> parts = new ArrayList<>();
        List<Explained<Q>> errors = new ArrayList<>();
        for (StratumEstimate<Q> stratum : strata) {
            Explained<Ratio> weight = SamplingEquations.WEIGHT.of(stratum.area(), area);
            parts.add(equations.weighted().of(weight, stratum.mean()));
            errors.add(equations.errorOfStratum().of(weight, stratum.deviation(), stratum.plots()));
        }
        return new Moments<>(
                area, equations.meanOfStrata().of(parts), equations.standardError().of(errors));
    }

    /// Student's t for as many degrees of freedom as there are plots less strata.
    public Explained<Ratio> studentT(List<StratumEstimate<Q>> strata, Explained<Ratio> confidence) {
        double plots = strata.stream().mapToDouble(each -> each.plots().value().value()).sum();
        return SamplingEquations.STUDENT_T.of(
                confidence,
                SamplingEquations.DEGREES_OF_FREEDOM.of(
                        count((int) plots),
                        Explained.given(
                                SamplingEquations.STRATA,
                                new Ratio(strata.size()),
                                Phrase.NUMBER_OF_STRATA.tell())));
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
