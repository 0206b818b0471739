package org.tanku.platform.measurement;

import org.springframework.stereotype.Component;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.crediting.Sampling;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.trace.Phrase;
import org.tanku.platform.disturbance.Disturbance;
import org.tanku.platform.disturbance.Disturbances;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.measurement.MeasureOutcome.Reason;
import org.tanku.platform.project.Boundary;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.Projects;
import org.tanku.platform.sampling.PlotEstimate;
import org.tanku.platform.sampling.PlotRound;
import org.tanku.platform.sampling.PlotRounds;
import org.tanku.platform.sampling.RoundId;
import org.tanku.platform.sampling.SamplingPlan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Brings together what the kernel needs for one report (计量资料): the stands of both ends with their
/// stocks, by survey or by plots, and how uncertain the end is.
@Component
class Stocktaking {
    /// The area of a stand is the survey's, its stock that of the plots.
    private static final String STOCK_FROM = "%s / 蓄积 stock: %s %s";

    private final Projects projects;
    private final Land land;
    private final PlotRounds rounds;
    private final Disturbances disturbances;

    Stocktaking(Projects projects, Land land, PlotRounds rounds, Disturbances disturbances) {
        this.projects = projects;
        this.land = land;
        this.rounds = rounds;
        this.disturbances = disturbances;
    }

    /// What keeps the stocks of the two ends from being compared, if something does.
    Optional<Reason> findWrong(
            Project project, StockSource start, StockSource end, MonitoringPeriod period) {
        return findWrongPlots(project, end, period)
                .or(() -> findTwoKinds(project, start, end))
                .or(() -> findDisturbed(project, end, period))
                .or(() -> findTooFew(end));
    }

    private Optional<Reason> findWrongPlots(
            Project project, StockSource end, MonitoringPeriod period) {
        if (!(end instanceof StockSource.ByPlots(_, var id))) {
            return Optional.empty();
        }
        Optional<PlotRound> round = rounds.findRound(id);
        if (round.isEmpty()) {
            return Optional.of(Reason.PLOTS_UNKNOWN);
        }
        SamplingPlan plan = rounds.getPlan(round.get().plan());
        if (!plan.project().equals(project.id())
                || !plan.isOf(period.firstDay(), period.lastDay())) {
            return Optional.of(Reason.PLOTS_OF_ANOTHER_PERIOD);
        }
        if (!rounds.isLast(round.get())) {
            return Optional.of(Reason.PLOTS_ARE_NOT_THE_LAST);
        }
        return round.get().days() instanceof Reading.Measured<PlotRound.Days>
                ? Optional.empty()
                : Optional.of(Reason.PLOTS_WITHOUT_DAYS);
    }

    /// What stands sum up to and what plots tell differ where nothing grew; only where nothing
    /// stood at the start have both the same to say of it.
    private Optional<Reason> findTwoKinds(Project project, StockSource start, StockSource end) {
        boolean comparable =
                switch (start) {
                    case StockSource.ByPlots _ -> end instanceof StockSource.ByPlots;
                    case StockSource.BySurvey(var edition) ->
                            end instanceof StockSource.BySurvey || isBare(project, edition);
                };
        return comparable ? Optional.empty() : Optional.of(Reason.STOCKS_OF_TWO_KINDS);
    }

    private boolean isBare(Project project, EditionId edition) {
        return within(project, edition).stream()
                .allMatch(each ->
                        each.stockPerHectare()
                                        instanceof
                                        Reading.Measured<CubicMetresPerHectare>(var stock)
                                && stock.value() == 0);
    }

    private Optional<Reason> findDisturbed(
            Project project, StockSource end, MonitoringPeriod period) {
        LocalDate surveyedOn =
                switch (end) {
                    case StockSource.BySurvey(var edition) -> getEdition(edition).surveyedOn();
                    case StockSource.ByPlots(_, var id) -> firstDayOf(getRound(id));
                };
        return disturbances.listHolding(project.id()).stream()
                .filter(each -> each.isWithin(surveyedOn.plusDays(1), period.lastDay()))
                .findFirst()
                .map(_ -> Reason.DISTURBED_AFTER_THE_SURVEY);
    }

    /// What happened between the first and the last day may be missing on some plots.
    private static LocalDate firstDayOf(PlotRound round) {
        return switch (round.days()) {
            case Reading.Measured<PlotRound.Days>(var days) -> days.first();
            case Reading.NotMeasured<PlotRound.Days>(var because) ->
                    throw new IllegalStateException(round.number() + ": " + because);
        };
    }

    private Optional<Reason> findTooFew(StockSource end) {
        return end instanceof StockSource.ByPlots(_, var id)
                        && rounds.estimate(getRound(id)) instanceof PlotEstimate.Answer.TooFew
                ? Optional.of(Reason.STRATUM_HAS_TOO_FEW_PLOTS)
                : Optional.empty();
    }

    /// What is measured, and what was on record by then (计量依据).
    ///
    /// @param verified whether an earlier period was measured
    record Basis(
            StockSource start,
            StockSource end,
            MonitoringPeriod period,
            boolean verified,
            Instant at) {}

    KernelCase kernelCase(Project project, Basis basis) {
        ParameterSet parameters = ParameterSet.load(project.parameterSet());
        List<Stand> first = stands(project, basis.start());
        List<Stand> baseline =
                project.baseline().stream()
                        .flatMap(edition -> within(project, edition).stream())
                        .toList();
        return new KernelCase(
                project.scheme(),
                parameters,
                projects.getStandIns(project.id()),
                projects.getDeclaration(project.id()),
                first,
                stands(project, basis.end()),
                baseline,
                sampling(basis.end()),
                new FireFlows(first, parameters, projects.getStandIns(project.id()))
                        .of(
                                project.scheme(),
                                projects.getDeclaration(project.id()).settings(),
                                fires(project, basis),
                                basis.verified()));
    }

    private List<Disturbance> fires(Project project, Basis basis) {
        return within(project, basis).stream().filter(Disturbance::isFire).toList();
    }

    private List<Disturbance> within(Project project, Basis basis) {
        return disturbances.listHolding(project.id(), basis.at()).stream()
                .filter(each -> each.isWithin(basis.period().firstDay(), basis.period().lastDay()))
                .toList();
    }

    /// What holds now of a period, by day.
    List<Disturbance> listDisturbances(Project project, MonitoringPeriod period) {
        return disturbances.listHolding(project.id()).stream()
                .filter(each -> each.isWithin(period.firstDay(), period.lastDay()))
                .toList();
    }

    /// What holds now of a period and was not known at a moment.
    List<Disturbance> listUncounted(Project project, MonitoringPeriod period, Instant measuredAt) {
        List<Disturbance> counted = disturbances.listHolding(project.id(), measuredAt);
        return listDisturbances(project, period).stream()
                .filter(each -> counted.stream().noneMatch(each::tellsTheLossOf))
                .toList();
    }

    Optional<SurveyEdition> findEdition(EditionId id) {
        return land.findEdition(id);
    }

    SurveyEdition getEdition(EditionId id) {
        return land.findEdition(id)
                .orElseThrow(() ->
                        new IllegalStateException("an edition in use is gone: " + id.value()));
    }

    /// The stands of a project in a survey.
    List<Stand> within(Project project, EditionId edition) {
        Boundary boundary = projects.getBoundary(project.id());
        return boundary.within(land.listStands(edition));
    }

    /// What a reader must be told of the two ends, where only one of them is by plots. And of fire
    /// where no method says how it counts.
    List<Notice> notices(Project project, Basis basis, int stands) {
        List<Notice> notices = new ArrayList<>();
        if (basis.start() instanceof StockSource.BySurvey
                && basis.end() instanceof StockSource.ByPlots) {
            notices.add(
                    new Notice.Departure(
                            Phrase.STOCK_BY_PLOTS.tell(), Phrase.START_BY_STANDS.tell(), stands));
        }
        int burnt =
                (int)
                        fires(project, basis).stream()
                                .map(each -> each.facts().stand())
                                .distinct()
                                .count();
        if (burnt > 0) {
            FireFlows.notice(project.scheme(), burnt).ifPresent(notices::add);
        }
        return notices;
    }

    Optional<PlotsUsed> findPlots(StockSource source) {
        return switch (source) {
            case StockSource.BySurvey _ -> Optional.empty();
            case StockSource.ByPlots(_, var id) -> {
                PlotRound round = getRound(id);
                yield Optional.of(
                        new PlotsUsed(rounds.getPlan(round.plan()), round, estimate(round)));
            }
        };
    }

    private Sampling sampling(StockSource end) {
        return switch (end) {
            case StockSource.BySurvey _ -> Sampling.none();
            case StockSource.ByPlots(_, var round) ->
                    Sampling.of(estimate(getRound(round)).uncertainty());
        };
    }

    private List<Stand> stands(Project project, StockSource source) {
        List<Stand> stands = within(project, source.edition());
        return switch (source) {
            case StockSource.BySurvey _ -> stands;
            case StockSource.ByPlots(_, var round) -> byPlots(stands, getRound(round));
        };
    }

    private List<Stand> byPlots(List<Stand> stands, PlotRound round) {
        Map<String, CubicMetresPerHectare> means = new HashMap<>();
        estimate(round).strata().forEach(each -> means.put(each.name(), each.mean().value()));
        Map<StandCode, String> strata = new HashMap<>();
        rounds.getPlan(round.plan())
                .strata()
                .forEach(each -> each.stands().forEach(code -> strata.put(code, each.name())));
        return stands.stream()
                .map(stand -> {
                    String stratum = Optional.ofNullable(strata.get(stand.code())).orElseThrow();
                    return withStock(
                            stand,
                            Optional.ofNullable(means.get(stratum)).orElseThrow(),
                            STOCK_FROM.formatted(stand.survey(), round.number(), stratum));
                })
                .toList();
    }

    private static Stand withStock(Stand stand, CubicMetresPerHectare stock, String told) {
        return new Stand(
                stand.code(),
                stand.area(),
                stand.landCategory(),
                stand.forestCategory(),
                stand.origin(),
                stand.dominantSpecies(),
                stand.age(),
                stand.canopy(),
                Reading.of(stock),
                told,
                stand.surveyedOn());
    }

    private PlotEstimate estimate(PlotRound round) {
        return switch (rounds.estimate(round)) {
            case PlotEstimate.Answer.Estimated(var estimate) -> estimate;
            case PlotEstimate.Answer.TooFew(var strata) ->
                    throw new IllegalStateException("too few plots in use: " + strata);
        };
    }

    private PlotRound getRound(RoundId id) {
        return rounds.findRound(id)
                .orElseThrow(
                        () -> new IllegalStateException("plots in use are gone: " + id.value()));
    }
}
