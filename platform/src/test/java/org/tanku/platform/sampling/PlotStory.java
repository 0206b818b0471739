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

import java.util.Map;

/// An afforestation project of two strata, 60 hm² of fir and 40 hm² of pine, and what is asked of
/// its plan: the figures of the kernel's worked case of the number of plots.
public final class PlotStory {
    public static final String SOURCE = "kernel cases/sampling-design.csv, plots-volume";
    public static final String FIR_MU = "900";
    public static final String PINE_MU = "600";

    public final CycleStory story;
    public final Sampling sampling;
    public final EditionId start;
    public final Project project;

    public PlotStory(ApplicationContext house) {
        this(house, "60", "70");
    }

    /// @param firStock of the fir at the start, and of the pine
    public PlotStory(ApplicationContext house, String firStock, String pineStock) {
        story = new CycleStory(house);
        sampling = house.getBean(Sampling.class);
        start = story.survey(CycleStory.START, stands(firStock, pineStock));
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
        return new PlanDraft(
                project,
                edition,
                Grouping.SPECIES,
                CycleStory.FIRST_DAY,
                CycleStory.LAST_DAY,
                EquationSet.FUJIAN_VOLUME,
                new Sourced(667, SOURCE),
                Map.of(),
                expected());
    }

    public SamplingPlan planned() {
        PlanOutcome outcome = sampling.plan(draft(), story.measurer);
        if (outcome instanceof PlanOutcome.Planned(var plan)) {
            return plan;
        }
        throw new AssertionError(outcome);
    }
}
