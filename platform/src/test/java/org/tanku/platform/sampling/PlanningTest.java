package org.tanku.platform.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.kernel.method.tree.EquationSet;
import org.tanku.kernel.trace.Telling;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.sampling.PlanDraft.Expected;
import org.tanku.platform.sampling.PlanOutcome.Reason;
import org.tanku.platform.sampling.SamplingPlan.Place;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

@House
class PlanningTest {
    @Autowired private ApplicationContext house;
    @Autowired private JdbcClient db;

    private PlotStory plots;
    private PlanDraft draft;

    @BeforeEach
    void plant_two_strata() {
        plots = new PlotStory(house);
        draft = plots.draft();
    }

    @Test
    void the_worked_case_of_the_kernel_comes_out_stratum_by_stratum() {
        SamplingPlan plan = plots.planned();

        assertThat(plan.number()).isEqualTo(plots.project.number() + "-S01");
        assertThat(plan.needed()).isEqualTo(20);
        assertThat(plan.strata())
                .extracting(SamplingPlan.Stratum::name, SamplingPlan.Stratum::plots)
                .containsExactly(tuple("杉木", 10), tuple("马尾松", 11));
        assertThat(plan.inAll()).isEqualTo(21);
        assertThat(plan.precision()).isEqualTo(new Sourced(0.10, ""));
        assertThat(plan.t()).isEqualTo(new Sourced(1.645, ""));
        assertThat(plots.sampling.findPlan(plan.id()).orElseThrow().strata())
                .isEqualTo(plan.strata());
    }

    @Test
    void the_number_explains_itself_down_to_what_was_said_of_each_stratum() {
        SamplingPlan plan = plots.planned();

        assertThat(plots.sampling.getNeeded(plan.id()).value().value()).isEqualTo(20);
        assertThat(plots.sampling.getInAll(plan.id()).value().value()).isEqualTo(21);
        assertThat(Telling.markdown(plots.sampling.getInAll(plan.id()), Locale.CHINA))
                .contains("0.0667", "1.645", "AR-AM-TOOL-03", PlotStory.SOURCE, "900");
    }

    @Test
    void stricter_demands_of_the_user_ask_for_more_plots() {
        SamplingPlan plan =
                planned(
                        with(
                                Map.of(
                                        "p", new Sourced(0.05, "项目设计文件"),
                                        "t", new Sourced(1.96, "项目设计文件"))));

        assertThat(plan.needed()).isGreaterThan(60);
        assertThat(plan.precision()).isEqualTo(new Sourced(0.05, "项目设计文件"));
        assertThat(Telling.markdown(plots.sampling.getNeeded(plan.id()), Locale.CHINA))
                .contains("项目设计文件");
    }

    @Test
    void another_plan_of_the_period_is_a_later_version_and_the_first_stays() {
        SamplingPlan first = plots.planned();
        SamplingPlan second = planned(with(Map.of("p", new Sourced(0.08, "项目设计文件"))));

        assertThat(second.number()).endsWith("-S02");
        assertThat(plots.sampling.findLatest(first)).contains(second);
        assertThat(plots.sampling.listPlans(plots.project.id()))
                .extracting(SamplingPlan::number)
                .containsExactly(second.number(), first.number());
        assertThatThrownBy(() -> db.sql("update sampling.plan set in_all = 1").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("inserts only");
    }

    @Test
    void without_ground_plots_are_placed_on_site() {
        SamplingPlan plan = plots.planned();

        assertThat(plots.sampling.listPlots(plan.id()))
                .hasSize(21)
                .allMatch(each -> each.place() instanceof Place.OnSite)
                .extracting(SamplingPlan.Planned::code)
                .contains("1-01", "1-10", "2-11");
    }

    @Test
    void a_later_plan_keeps_its_plots_and_gives_no_code_to_another() {
        SamplingPlan first = plots.planned();
        SamplingPlan regrouped =
                planned(
                        new PlanDraft(
                                draft.project(),
                                draft.edition(),
                                Grouping.SPECIES_AND_ORIGIN,
                                draft.firstDay(),
                                draft.lastDay(),
                                draft.equations(),
                                draft.plotArea_m2(),
                                Map.of(),
                                Map.of(
                                        "杉木 人工", new Expected(100, 30, "某文件"),
                                        "马尾松 人工", new Expected(200, 50, "某文件"))));
        SamplingPlan stricter = planned(with(Map.of("p", new Sourced(0.08, "项目设计文件"))));

        assertThat(plots.sampling.listPlots(regrouped.id()))
                .extracting(SamplingPlan.Planned::code)
                .contains("1-11", "2-12")
                .doesNotContainAnyElementsOf(codes(first));
        assertThat(codes(stricter))
                .hasSizeGreaterThan(first.inAll())
                .containsAll(codes(first))
                .doesNotContainAnyElementsOf(codes(regrouped));
    }

    private List<String> codes(SamplingPlan plan) {
        return plots.sampling.listPlots(plan.id()).stream()
                .map(SamplingPlan.Planned::code)
                .toList();
    }

    @Test
    void strata_follow_the_grouping() {
        assertThat(plots.sampling.strataOf(plots.project, plots.start, Grouping.SPECIES))
                .containsOnlyKeys("杉木", "马尾松");
        assertThat(plots.sampling.strataOf(plots.project, plots.start, Grouping.SPECIES_AND_ORIGIN))
                .containsOnlyKeys("杉木 人工", "马尾松 人工");
        assertThat(
                        plots.sampling.strataOf(
                                plots.project, plots.start, Grouping.SPECIES_AND_PLANTING_YEAR))
                .containsOnlyKeys("杉木 2004", "马尾松 2004");
    }

    @Test
    void a_project_must_be_known_registered_and_of_a_method_that_samples() {
        assertRefused(
                PlotStory.draft(new ProjectId(UUID.randomUUID()), plots.start),
                Reason.PROJECT_UNKNOWN);
        CycleStory other = new CycleStory(house);
        EditionId edition = other.survey(CycleStory.START, fir("0001", "60"));
        Project proposed = other.proposed(other.ticket(edition, other.title(edition)));
        assertRefused(PlotStory.draft(proposed.id(), edition), Reason.PROJECT_NOT_REGISTERED);
        CycleStory ticket = new CycleStory(house);
        assertRefused(
                PlotStory.draft(ticket.ticketProject(fir("0001", "60")).id(), plots.start),
                Reason.METHOD_HAS_NO_SAMPLING);
    }

    @Test
    void the_period_must_lie_in_the_crediting_period() {
        assertRefused(
                during(CycleStory.LAST_DAY, CycleStory.FIRST_DAY),
                Reason.PERIOD_ENDS_BEFORE_IT_BEGINS);
        assertRefused(
                during(CycleStory.FIRST_DAY, LocalDate.of(2090, 1, 1)),
                Reason.PERIOD_OUTSIDE_CREDITING_PERIOD);
    }

    @Test
    void areas_come_from_a_survey_that_knows_every_stand() {
        assertRefused(
                PlotStory.draft(plots.project.id(), new EditionId(UUID.randomUUID())),
                Reason.EDITION_UNKNOWN);
        EditionId baseline = plots.story.baseline(CycleStory.END, PlotStory.stands("60", "70"));
        assertRefused(
                PlotStory.draft(plots.project.id(), baseline), Reason.EDITION_IS_NOT_A_SURVEY);
        EditionId half = plots.story.survey(CycleStory.END, fir("0001", "60"));
        assertRefused(PlotStory.draft(plots.project.id(), half), Reason.EDITION_LACKS_A_STAND);
    }

    @Test
    void the_equations_give_volume_and_stay_the_same() {
        assertRefused(by(EquationSet.ORGAN_BIOMASS), Reason.EQUATIONS_GIVE_NO_VOLUME);
        plots.planned();
        assertRefused(by(EquationSet.NATIONAL_VOLUME), Reason.EQUATIONS_DIFFER_FROM_EARLIER);
    }

    @Test
    void every_figure_has_a_source_and_can_be_so() {
        assertRefused(with(Map.of("p", new Sourced(0.05, " "))), Reason.SOURCE_IS_MISSING);
        assertRefused(with(Map.of("p", new Sourced(0, "某文件"))), Reason.FIGURE_OUT_OF_RANGE);
        assertRefused(with(Map.of("p", new Sourced(0.2, "某文件"))), Reason.LAXER_THAN_THE_METHOD);
        assertRefused(with(Map.of("t", new Sourced(1.28, "某文件"))), Reason.LAXER_THAN_THE_METHOD);
    }

    @Test
    void every_stratum_is_described_and_some_of_it_varies() {
        assertRefused(
                expecting(Map.of("杉木", new Expected(100, 30, "某文件"))),
                Reason.STRATUM_NOT_DESCRIBED);
        assertRefused(expecting(both(0, 30)), Reason.MEANS_ARE_ZERO);
        assertRefused(expecting(both(100, 0)), Reason.DEVIATIONS_ARE_ZERO);
    }

    @Test
    void only_a_measurer_plans() {
        assertThatThrownBy(() -> plots.sampling.plan(draft, plots.story.developer))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void the_seed_follows_from_the_number_alone() {
        SamplingPlan plan = plots.planned();

        assertThat(plan.seed()).isEqualTo(Sampling.seedOf(plan.number())).isNotNegative();
        assertThat((double) Sampling.seedOf("A-S01"))
                .isNotCloseTo(Sampling.seedOf("A-S02"), within(1e9));
    }

    private static Map<String, Expected> both(double mean, double deviation) {
        Expected same = new Expected(mean, deviation, "某文件");
        return Map.of("杉木", same, "马尾松", same);
    }

    private SamplingPlan planned(PlanDraft asked) {
        PlanOutcome outcome = plots.sampling.plan(asked, plots.story.measurer);
        if (outcome instanceof PlanOutcome.Planned(var plan)) {
            return plan;
        }
        throw new AssertionError(outcome);
    }

    private void assertRefused(PlanDraft asked, Reason reason) {
        assertThat(plots.sampling.plan(asked, plots.story.measurer))
                .isEqualTo(new PlanOutcome.Refused(reason));
    }

    private PlanDraft with(Map<String, Sourced> own) {
        return changed(draft.firstDay(), draft.lastDay(), draft.equations(), own, draft.expected());
    }

    private PlanDraft expecting(Map<String, Expected> expected) {
        return changed(draft.firstDay(), draft.lastDay(), draft.equations(), Map.of(), expected);
    }

    private PlanDraft by(EquationSet equations) {
        return changed(draft.firstDay(), draft.lastDay(), equations, Map.of(), draft.expected());
    }

    private PlanDraft during(LocalDate first, LocalDate last) {
        return changed(first, last, draft.equations(), Map.of(), draft.expected());
    }

    private PlanDraft changed(
            LocalDate first,
            LocalDate last,
            EquationSet equations,
            Map<String, Sourced> own,
            Map<String, Expected> expected) {
        return new PlanDraft(
                draft.project(),
                draft.edition(),
                draft.grouping(),
                first,
                last,
                equations,
                draft.plotArea_m2(),
                own,
                expected);
    }
}
