package org.tanku.platform.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.kernel.trace.Telling;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.StandLine;
import org.tanku.platform.disturbance.DisturbanceFacts.Kind;
import org.tanku.platform.disturbance.LossStory;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.measurement.MeasureOutcome.Reason;
import org.tanku.platform.sampling.PlotRound;
import org.tanku.platform.sampling.PlotStory;
import org.tanku.platform.sampling.RoundFile;
import org.tanku.platform.sampling.RoundId;
import org.tanku.platform.sampling.RoundOutcome;
import org.tanku.platform.sampling.SamplingPlan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/// The plots of the samples through the whole platform. What must come out was worked out in Python
/// apart from the code: 杉木 120 hm² and 马尾松 80 hm² newly planted, volumes by DB35/T 1823-2019,
/// factors of `tree-biomass@2026-1`, U over 90 % and 7 degrees of freedom, DR 6 %.
@House
class MeasuringByPlotsTest {
    private static final LocalDate AFTER = CycleStory.LAST_DAY.plusDays(1);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 30);

    @Autowired private ApplicationContext house;
    @Autowired private JdbcClient db;

    private PlotStory plots;
    private EditionId end;
    private PlotRound round;

    @BeforeEach
    void measure_nine_plots() {
        plots = new PlotStory(house, stands("0", "0"));
        round = plots.measured(plots.planned(), 2025);
        end = plots.story.survey(CycleStory.END, stands("999", "999"));
    }

    @Test
    void the_stock_is_that_of_the_plots_and_the_uncertainty_is_paid_for() {
        MonitoringReport report = measured(round.id());

        assertThat(report.removal().value()).isCloseTo(9046.5817, within(0.0005));
        assertThat(Telling.markdown(plots.story.measurement.getTotal(report.id()), Locale.CHINA))
                .contains("0.1155", "样地 1-01，计算过程另页说明", "0.06");
        assertThat(
                        Telling.markdown(
                                plots.story
                                        .measurement
                                        .findTrace(report.id(), plots.story.code("0001"))
                                        .orElseThrow(),
                                Locale.CHINA))
                .contains("29.5499", "蓄积 stock: " + round.number() + " 杉木");
    }

    @Test
    void the_report_tells_its_route_and_what_only_one_end_rests_on() {
        MonitoringReport report = measured(round.id());

        PlotsUsed used = plots.story.measurement.findPlots(report.id()).orElseThrow();
        assertThat(used.round().number()).isEqualTo(round.number());
        assertThat(used.estimate().isShort()).isTrue();
        assertThat(plots.story.measurement.listNotices(report.id()))
                .anyMatch(each ->
                        each instanceof Notice.Departure(_, var because, _)
                                && because.contains("not by plots"));
        assertThat(plots.story.measurement.recompute(report.id()).equal()).isTrue();
    }

    @Test
    void a_report_by_stands_has_no_plots() {
        MonitoringReport report = plots.story.measured(plots.project, end);

        assertThat(plots.story.measurement.findPlots(report.id())).isEmpty();
    }

    @Test
    void the_next_period_starts_from_the_plots_of_the_last() {
        measured(round.id());
        SamplingPlan plan = plots.planned(AFTER, LATER);
        PlotRound again = plots.measured(plan, 2025);
        EditionId later = plots.story.survey(LATER, stands("998", "998"));

        MeasureOutcome next = measureNext(new StockSource.ByPlots(later, again.id()));

        assertThat(next)
                .isInstanceOfSatisfying(
                        MeasureOutcome.Measured.class,
                        it -> {
                            assertThat(it.report().removal().value()).isCloseTo(0, within(1e-9));
                            assertThat(plots.story.measurement.recompute(it.report().id()).equal())
                                    .isTrue();
                        });
    }

    @Test
    void a_stock_by_plots_is_not_taken_from_one_by_stands() {
        measured(round.id());
        EditionId later = plots.story.survey(LATER, stands("29.55", "60.2531"));

        assertThat(measureNext(new StockSource.BySurvey(later)))
                .isEqualTo(new MeasureOutcome.Refused(Reason.STOCKS_OF_TWO_KINDS));
    }

    @Test
    void a_stock_by_stands_is_not_taken_from_one_by_plots_unless_nothing_stood_there() {
        plots = new PlotStory(house, stands("0", "0.1"));
        round = plots.measured(plots.planned(), 2025);
        end = plots.story.survey(CycleStory.END, stands("999", "999"));

        assertRefused(round.id(), Reason.STOCKS_OF_TWO_KINDS);
        assertThat(plots.story.measured(plots.project, end).removal().value()).isPositive();
    }

    private MeasureOutcome measureNext(StockSource source) {
        return plots.story.measurement.measure(
                plots.project.id(), source, AFTER, LATER, plots.story.measurer);
    }

    @Test
    void plots_that_do_not_serve_are_refused() {
        assertRefused(new RoundId(UUID.randomUUID()), Reason.PLOTS_UNKNOWN);
        PlotStory other = new PlotStory(house);
        assertRefused(other.measured(other.planned(), 2025).id(), Reason.PLOTS_OF_ANOTHER_PERIOD);
        assertRefused(few().id(), Reason.STRATUM_HAS_TOO_FEW_PLOTS);
    }

    @Test
    void only_the_last_round_of_the_latest_plan_serves() {
        PlotRound later = plots.measured(planOf(round), 2025);

        assertRefused(round.id(), Reason.PLOTS_ARE_NOT_THE_LAST);

        plots.planned();
        assertRefused(later.id(), Reason.PLOTS_ARE_NOT_THE_LAST);
    }

    @Test
    void plots_that_were_kept_without_days_do_not_serve() {
        UUID old = UUID.randomUUID();
        db.sql(
                        """
                        insert into sampling.round
                               (id, number, plan_id, ordinal, origin, digest, adder_id,
                                adder_person, added_at)
                        select :old, number || '-old', plan_id, ordinal + 1, origin, digest,
                               adder_id, adder_person, added_at
                          from sampling.round
                         where id = :id
                        """)
                .param("old", old)
                .param("id", round.id().value())
                .update();

        assertRefused(new RoundId(old), Reason.PLOTS_WITHOUT_DAYS);
    }

    @Test
    void what_happens_after_the_first_day_of_measuring_asks_for_later_plots() {
        LocalDate first = PlotStory.days(planOf(round)).first();
        LossStory losses = new LossStory(house, plots.project, plots.story.developer);
        losses.recorded(losses.facts(Kind.FIRE, plots.story.code("0001"), first, 5));
        measured(round.id());

        plots = new PlotStory(house, stands("0", "0"));
        round = plots.measured(plots.planned(), 2025);
        losses = new LossStory(house, plots.project, plots.story.developer);
        losses.recorded(losses.facts(Kind.FELLING, plots.story.code("0002"), first.plusDays(1), 5));
        end = plots.story.survey(CycleStory.END, stands("999", "999"));

        assertRefused(round.id(), Reason.DISTURBED_AFTER_THE_SURVEY);
    }

    private SamplingPlan planOf(PlotRound measured) {
        return plots.rounds.getPlan(measured.plan());
    }

    private PlotRound few() {
        SamplingPlan plan = plots.sampling.listPlans(plots.project.id()).getFirst();
        RoundOutcome outcome =
                plots.rounds.add(
                        plan.id(),
                        file("plots.csv", "碳层,样地号,样地面积\n杉木,1-01,600\n"),
                        file("trees.csv", "样地号,样木号,树种,胸径,树高\n1-01,1,杉木,15,12\n"),
                        PlotStory.days(plan),
                        Set.of(),
                        plots.story.measurer);
        if (outcome instanceof RoundOutcome.Added(var added)) {
            return added;
        }
        throw new AssertionError(outcome);
    }

    private static RoundFile file(String name, String text) {
        return new RoundFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(RoundId id, Reason reason) {
        assertThat(measure(id)).isEqualTo(new MeasureOutcome.Refused(reason));
    }

    private MonitoringReport measured(RoundId id) {
        MeasureOutcome outcome = measure(id);
        if (outcome instanceof MeasureOutcome.Measured(var report)) {
            return report;
        }
        throw new AssertionError(outcome);
    }

    private MeasureOutcome measure(RoundId id) {
        return plots.story.measurement.measure(
                plots.project.id(),
                new StockSource.ByPlots(end, id),
                CycleStory.FIRST_DAY,
                CycleStory.LAST_DAY,
                plots.story.measurer);
    }

    private static StandLine[] stands(String firStock, String pineStock) {
        return new StandLine[] {
            fir("0001", firStock).withArea("1800"),
            fir("0002", pineStock).withArea("1200").withSpecies("马尾松")
        };
    }
}
