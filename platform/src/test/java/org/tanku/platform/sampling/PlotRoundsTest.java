package org.tanku.platform.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.tanku.platform.CycleStory.CREDITING_LAST_DAY;
import static org.tanku.platform.CycleStory.FIRST_DAY;
import static org.tanku.platform.CycleStory.LAST_DAY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.tree.TreeCode;
import org.tanku.kernel.trace.Telling;
import org.tanku.platform.House;
import org.tanku.platform.fieldwork.Campaign;
import org.tanku.platform.fieldwork.FieldTables;
import org.tanku.platform.fieldwork.UploadOutcome;
import org.tanku.platform.sampling.PlotRound.Days;
import org.tanku.platform.sampling.RoundOutcome.Reason;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@House
class PlotRoundsTest {
    private static final String TREES = "样地号,样木号,树种,胸径（厘米）,树高（米）\n";
    private static final String PLOTS = "碳层,样地号,样地面积（平方米）\n";

    @Autowired private ApplicationContext house;
    @Autowired private FieldTables fieldwork;
    @Autowired private JdbcClient db;

    private PlotStory story;
    private SamplingPlan plan;

    @BeforeEach
    void plan_two_strata() {
        story = new PlotStory(house);
        plan = story.planned();
    }

    /// Worked out in Python apart from the code, from the sample tables of 2025 and the volume
    /// equations of DB35/T 1823-2019: strata of 60 and 40 hm².
    @Test
    void strata_have_the_means_of_their_plots_and_the_whole_an_uncertainty() {
        PlotRound round = story.measured(plan, 2025);

        PlotEstimate estimate = estimate(round);
        assertThat(round.number()).isEqualTo(plan.number() + "-D01");
        assertThat(estimate.strata())
                .extracting(
                        PlotEstimate.OfStratum::name,
                        PlotEstimate.OfStratum::planned,
                        PlotEstimate.OfStratum::measured)
                .containsExactly(tuple("杉木", 10, 5), tuple("马尾松", 11, 4));
        assertThat(estimate.strata().getFirst().mean().value().value())
                .isCloseTo(29.54997449756316, within(1e-9));
        assertThat(estimate.strata().getLast().mean().value().value())
                .isCloseTo(60.253119685254816, within(1e-9));
        assertThat(estimate.mean().value().value()).isCloseTo(41.83123257263982, within(1e-9));
        assertThat(estimate.uncertainty().value().value())
                .isCloseTo(0.1154731573694825, within(1e-6));
        assertThat(estimate.isShort()).isTrue();
    }

    @Test
    void every_figure_is_explained_down_to_the_tree() {
        PlotEstimate estimate = estimate(story.measured(plan, 2025));

        assertThat(Telling.markdown(estimate.uncertainty().step(), Locale.CHINA))
                .contains("样地 1-01，计算过程另页说明");
        assertThat(
                        Telling.markdown(
                                Optional.ofNullable(estimate.plots().get("1-01"))
                                        .orElseThrow()
                                        .step(),
                                Locale.CHINA))
                .contains("plot-trees-2025-generated.csv", "样木 1", "23", "17.5", "DB35/T 1823");
    }

    @Test
    void all_faults_of_both_tables_are_told_and_nothing_is_written() {
        RoundOutcome outcome =
                add(
                        PLOTS + "杉木,1-01,六百\n竹林,1-02,600\n杉木,1-03,\n",
                        TREES + "1-01,1,杉木,abc,10\n1-01,2,杉木,12,10\n1-03,1,杉木,183,10\n");

        assertThat(faults(outcome))
                .extracting(PlotFault::file, PlotFault::row)
                .containsExactly(
                        tuple("plots.csv", 2),
                        tuple("plots.csv", 3),
                        tuple("plots.csv", 4),
                        tuple("trees.csv", 2),
                        tuple("trees.csv", 4));
        assertThat(story.rounds.listRounds(plan.id())).isEmpty();
    }

    @Test
    void what_the_equations_cannot_take_is_told_with_its_row() {
        RoundOutcome outcome =
                add(
                        PLOTS + "杉木,1-01,600\n杉木,1-01,600\n",
                        TREES
                                + "1-01,1,杉木,183,12\n"
                                + "1-01,2,杉木,15,\n"
                                + "1-09,1,杉木,15,12\n"
                                + "1-01,3,龙血树,15,12\n");

        assertThat(faults(outcome))
                .extracting(
                        each -> ((PlotFault.OfRow) each).row(),
                        each -> ((PlotFault.OfRow) each).column(),
                        each -> ((PlotFault.OfRow) each).kind())
                .containsExactlyInAnyOrder(
                        tuple(3, "plot", "PLOT_TWICE"),
                        tuple(2, "dbh", "DIAMETER_LOOKS_LIKE_MILLIMETRES"),
                        tuple(3, "height", "HEIGHT_NOT_MEASURED"),
                        tuple(4, "plot", "PLOT_UNKNOWN"),
                        tuple(5, "species", "SPECIES_NOT_IN_SET"));
    }

    @Test
    void a_plot_that_was_not_planned_or_lies_in_another_stratum_is_told() {
        String fir = story.story.code("0001").toString();
        RoundOutcome outcome =
                add(
                        "碳层,样地号,样地面积（平方米）,小班号\n杉木,1-01,600,"
                                + fir
                                + "\n杉木,X1,600,\n杉木,2-01,600,\n马尾松,2-02,600,"
                                + fir
                                + "\n",
                        TREES + "1-01,1,杉木,15,12\n");

        assertThat(faults(outcome))
                .extracting(
                        each -> ((PlotFault.OfRow) each).row(),
                        each -> ((PlotFault.OfRow) each).column(),
                        each -> ((PlotFault.OfRow) each).kind())
                .containsExactly(
                        tuple(3, "plot", "PLOT_NOT_PLANNED"),
                        tuple(4, "plot", "PLOT_NOT_PLANNED"),
                        tuple(5, "stand", "STAND_NOT_OF_STRATUM"));
    }

    @Test
    void a_doubtful_tree_that_was_looked_at_counts_and_one_that_is_not_there_is_told() {
        String plots = PLOTS + "杉木,1-01,600\n";
        String trees = TREES + "1-01,1,杉木,183,40\n";
        assertThat(add(plots, trees, Set.of(new TreeCode("1-01", "1"))))
                .isInstanceOf(RoundOutcome.Added.class);
        assertThat(faults(add(plots, trees, Set.of(new TreeCode("1-01", "9")))))
                .extracting(each -> ((PlotFault.OfRow) each).kind())
                .contains("CONFIRMED_NOT_THERE");
    }

    @Test
    void a_stratum_with_fewer_plots_than_the_method_asks_gives_no_estimate() {
        RoundOutcome outcome =
                add(PLOTS + "杉木,1-01,600\n杉木,1-02,600\n", TREES + "1-01,1,杉木,15,12\n");

        assertThat(outcome).isInstanceOf(RoundOutcome.Added.class);
        assertThat(story.rounds.estimate(((RoundOutcome.Added) outcome).round()))
                .isEqualTo(new PlotEstimate.Answer.TooFew(List.of("杉木", "马尾松")));
    }

    @Test
    void field_work_comes_in_as_the_tables_do() {
        Campaign campaign = new Campaign("350428", "复测 " + UUID.randomUUID());
        assertThat(addCampaign(campaign))
                .isEqualTo(new RoundOutcome.Refused(Reason.CAMPAIGN_HAS_NO_PLOTS));
        upload(FieldTables.Table.PLOTS, campaign, PlotStory.plots());
        upload(FieldTables.Table.TREES, campaign, PlotStory.trees(2025));

        RoundOutcome outcome = addCampaign(campaign);

        assertThat(outcome).isInstanceOf(RoundOutcome.Added.class);
        PlotRound round = ((RoundOutcome.Added) outcome).round();
        assertThat(round.origin()).contains(campaign.name());
        assertThat(estimate(round).mean().value().value())
                .isCloseTo(41.83123257263982, within(1e-9));
    }

    @Test
    void a_round_is_a_version_and_only_of_the_latest_plan() {
        PlotRound first = story.measured(plan, 2020);
        PlotRound second = story.measured(plan, 2025);
        assertThat(story.rounds.listRounds(plan.id())).containsExactly(second, first);
        assertThatThrownBy(() -> db.sql("update sampling.measured_tree set dbh_cm = 1").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("inserts only");

        story.planned();
        assertRefused(plan.id(), PlotStory.plots(), Reason.PLAN_HAS_A_LATER_VERSION);
        assertRefused(new PlanId(UUID.randomUUID()), PlotStory.plots(), Reason.PLAN_UNKNOWN);
    }

    @Test
    void a_table_that_is_too_large_is_not_read() {
        RoundFile large = new RoundFile("plots.csv", new byte[RoundFile.LARGEST_BYTES + 1]);
        assertRefused(plan.id(), large, Reason.TABLE_TOO_LARGE);
    }

    @Test
    void the_days_of_measuring_lie_in_the_period_and_in_the_past() {
        assertRefused(LAST_DAY.minusDays(1), LAST_DAY.minusDays(2), Reason.DAYS_OUT_OF_ORDER);
        assertRefused(FIRST_DAY.minusDays(1), FIRST_DAY, Reason.DAYS_OUTSIDE_THE_PERIOD);
        assertRefused(LAST_DAY, LAST_DAY.plusDays(1), Reason.DAYS_OUTSIDE_THE_PERIOD);
        plan = story.planned(FIRST_DAY, CREDITING_LAST_DAY);
        assertRefused(FIRST_DAY, CREDITING_LAST_DAY, Reason.DAYS_IN_THE_FUTURE);

        PlotRound round = story.measured(story.planned(), 2025);

        assertThat(story.rounds.findRound(round.id()).orElseThrow().days())
                .isEqualTo(Reading.of(PlotStory.days(story.planned())));
    }

    private void assertRefused(LocalDate first, LocalDate last, Reason reason) {
        assertRefused(plan.id(), PlotStory.plots(), new Days(first, last), reason);
    }

    private void assertRefused(PlanId id, RoundFile plots, Reason reason) {
        assertRefused(id, plots, PlotStory.days(plan), reason);
    }

    private void assertRefused(PlanId id, RoundFile plots, Days days, Reason reason) {
        assertThat(
                        story.rounds.add(
                                id,
                                plots,
                                PlotStory.trees(2025),
                                days,
                                Set.of(),
                                story.story.measurer))
                .isEqualTo(new RoundOutcome.Refused(reason));
    }

    private RoundOutcome addCampaign(Campaign campaign) {
        return story.rounds.addCampaign(
                plan.id(), campaign, PlotStory.days(plan), Set.of(), story.story.measurer);
    }

    private void upload(FieldTables.Table table, Campaign campaign, RoundFile file) {
        assertThat(
                        fieldwork.upload(
                                table, campaign, file.name(), file.content(), story.story.surveyor))
                .isInstanceOf(UploadOutcome.Written.class);
    }

    private RoundOutcome add(String plots, String trees) {
        return add(plots, trees, Set.of());
    }

    private RoundOutcome add(String plots, String trees, Set<TreeCode> confirmed) {
        return story.rounds.add(
                plan.id(),
                new RoundFile("plots.csv", plots.getBytes(StandardCharsets.UTF_8)),
                new RoundFile("trees.csv", trees.getBytes(StandardCharsets.UTF_8)),
                PlotStory.days(plan),
                confirmed,
                story.story.measurer);
    }

    private static List<PlotFault> faults(RoundOutcome outcome) {
        if (outcome instanceof RoundOutcome.Rejected(var faults)) {
            return faults;
        }
        throw new AssertionError(outcome);
    }

    private PlotEstimate estimate(PlotRound round) {
        if (story.rounds.estimate(round) instanceof PlotEstimate.Answer.Estimated(var estimate)) {
            return estimate;
        }
        throw new AssertionError(round.number());
    }
}
