package org.tanku.platform.sampling;

import static org.tanku.platform.StandLine.fir;

import org.springframework.context.ApplicationContext;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.tree.EquationSet;
import org.tanku.platform.CycleStory;
import org.tanku.platform.Declared;
import org.tanku.platform.StandLine;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.sampling.PlanDraft.Expected;
import org.tanku.platform.sampling.PlotRound.Days;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// An afforestation project of two strata, 60 hm² of fir and 40 hm² of pine, and what is asked of
/// its plan: the figures of the kernel's worked case of the number of plots.
public final class PlotStory {
    public static final String SOURCE = "kernel cases/sampling-design.csv, plots-volume";
    public static final String FIR_MU = "900";
    public static final String PINE_MU = "600";

    public final CycleStory story;
    public final Sampling sampling;
    public final PlotRounds rounds;
    public final EditionId start;
    public final Project project;

    public PlotStory(ApplicationContext house) {
        this(house, stands("60", "70"));
    }

    /// @param stands of fir and pine at the start
    public PlotStory(ApplicationContext house, StandLine... stands) {
        story = new CycleStory(house);
        sampling = house.getBean(Sampling.class);
        rounds = house.getBean(PlotRounds.class);
        start = story.survey(CycleStory.START, stands);
        project =
                story.registered(
                        story.declared(
                                Scheme.FFCER_AFFORESTATION,
                                start,
                                story.title(start),
                                Declared.answers(Scheme.FFCER_AFFORESTATION)));
    }

    public static StandLine[] stands(String firStock, String pineStock) {
        return new StandLine[] {
            fir("0001", firStock).withArea(FIR_MU),
            fir("0002", pineStock).withArea(PINE_MU).withSpecies("马尾松")
        };
    }

    public static Map<String, Expected> expected() {
        return Map.of("杉木", new Expected(100, 30, SOURCE), "马尾松", new Expected(200, 50, SOURCE));
    }

    public PlanDraft draft() {
        return draft(project.id(), start);
    }

    public static PlanDraft draft(ProjectId project, EditionId edition) {
        return draft(project, edition, CycleStory.FIRST_DAY, CycleStory.LAST_DAY);
    }

    private static PlanDraft draft(
            ProjectId project, EditionId edition, LocalDate firstDay, LocalDate lastDay) {
        return new PlanDraft(
                project,
                edition,
                Grouping.SPECIES,
                firstDay,
                lastDay,
                EquationSet.FUJIAN_VOLUME,
                new Sourced(667, SOURCE),
                Map.of(),
                expected());
    }

    public SamplingPlan planned() {
        return planned(draft());
    }

    /// For a later period.
    public SamplingPlan planned(LocalDate firstDay, LocalDate lastDay) {
        return planned(draft(project.id(), start, firstDay, lastDay));
    }

    private SamplingPlan planned(PlanDraft draft) {
        PlanOutcome outcome = sampling.plan(draft, story.measurer);
        if (outcome instanceof PlanOutcome.Planned(var plan)) {
            return plan;
        }
        throw new AssertionError(outcome);
    }

    /// The nine made-up plots of the samples, tallied in a year, under the strata and the plots of
    /// the plan.
    public static RoundFile plots() {
        return sample("plots-generated.csv");
    }

    public static RoundFile trees(int year) {
        return sample("plot-trees-" + year + "-generated.csv");
    }

    private static RoundFile sample(String name) {
        try {
            String text = Files.readString(Path.of("..", "samples", name));
            return new RoundFile(
                    name,
                    text.replace("杉木中龄林", "杉木")
                            .replace("马尾松近熟林", "马尾松")
                            .replaceAll("\\bA(?=\\d,)", "1-0")
                            .replaceAll("\\bB(?=\\d,)", "2-0")
                            .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A week near the end of the period of a plan.
    public static Days days(SamplingPlan plan) {
        return new Days(plan.lastDay().minusDays(20), plan.lastDay().minusDays(14));
    }

    public PlotRound measured(SamplingPlan plan, int year) {
        RoundOutcome outcome =
                rounds.add(plan.id(), plots(), trees(year), days(plan), Set.of(), story.measurer);
        if (outcome instanceof RoundOutcome.Added(var round)) {
            return round;
        }
        throw new AssertionError(outcome);
    }
}
