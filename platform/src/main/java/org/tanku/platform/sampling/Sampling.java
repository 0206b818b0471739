package org.tanku.platform.sampling;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Telling;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.land.EditionKind;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.LandMap;
import org.tanku.platform.land.StandGround;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Boundary;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.ProjectState;
import org.tanku.platform.project.Projects;
import org.tanku.platform.sampling.PlanOutcome.Planned;
import org.tanku.platform.sampling.PlanOutcome.Reason;
import org.tanku.platform.sampling.PlanOutcome.Refused;
import org.tanku.platform.sampling.SamplingPlan.Place;
import org.tanku.platform.sampling.SamplingPlan.Stratum;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The room's face for plans (抽样方案): designs, keeps, and tells where each plot goes.
@Service
public class Sampling {
    private static final List<Role> READERS =
            List.of(
                    Role.MEASURER,
                    Role.SURVEYOR,
                    Role.BUREAU_OFFICER,
                    Role.VERIFIER,
                    Role.ADMINISTRATOR);

    private final Plans plans;
    private final Projects projects;
    private final Land land;
    private final LandMap map;
    private final Clock clock;

    Sampling(Plans plans, Projects projects, Land land, LandMap map, Clock clock) {
        this.plans = plans;
        this.projects = projects;
        this.land = land;
        this.map = map;
        this.clock = clock;
    }

    /// Whether somebody may see where plots lie; they are hidden from who manages the forest.
    public static boolean mayRead(Region region, Acting acting) {
        return READERS.stream().anyMatch(role -> acting.may(role, region));
    }

    /// Designs a plan and keeps it; a measurer does. Another plan of the same period is a later
    /// version.
    @Transactional
    public PlanOutcome plan(PlanDraft draft, Acting acting) {
        acting.require(Role.MEASURER);
        Optional<Project> project = projects.findProject(draft.project());
        if (project.isEmpty()) {
            return new Refused(Reason.PROJECT_UNKNOWN);
        }
        acting.require(Role.MEASURER, project.get().region());
        Optional<Reason> wrong = findWrong(project.get(), draft);
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        return switch (Designing.design(draft, stands(draft))) {
            case Designing.Answer.Refused(var reason) -> new Refused(reason);
            case Designing.Answer.Laid laid -> keep(project.get(), draft, laid, acting);
        };
    }

    private Optional<Reason> findWrong(Project project, PlanDraft draft) {
        if (project.state() != ProjectState.REGISTERED) {
            return Optional.of(Reason.PROJECT_NOT_REGISTERED);
        }
        if (!SampledMethods.has(project.scheme())) {
            return Optional.of(Reason.METHOD_HAS_NO_SAMPLING);
        }
        if (draft.lastDay().isBefore(draft.firstDay())) {
            return Optional.of(Reason.PERIOD_ENDS_BEFORE_IT_BEGINS);
        }
        if (!project.creditingPeriod().contains(draft.firstDay(), draft.lastDay())) {
            return Optional.of(Reason.PERIOD_OUTSIDE_CREDITING_PERIOD);
        }
        return findWrongEdition(project, draft).or(() -> findWrongEquations(project, draft));
    }

    private Optional<Reason> findWrongEdition(Project project, PlanDraft draft) {
        Optional<SurveyEdition> edition = land.findEdition(draft.edition());
        if (edition.isEmpty()) {
            return Optional.of(Reason.EDITION_UNKNOWN);
        }
        if (edition.get().kind() != EditionKind.SURVEY) {
            return Optional.of(Reason.EDITION_IS_NOT_A_SURVEY);
        }
        Boundary boundary = projects.getBoundary(project.id());
        return boundary.missingFrom(land.listStands(draft.edition())).isEmpty()
                ? Optional.empty()
                : Optional.of(Reason.EDITION_LACKS_A_STAND);
    }

    private Optional<Reason> findWrongEquations(Project project, PlanDraft draft) {
        if (!draft.equations().givesVolume()) {
            return Optional.of(Reason.EQUATIONS_GIVE_NO_VOLUME);
        }
        return listPlans(project.id()).stream()
                .filter(each -> each.equations() != draft.equations())
                .findFirst()
                .map(_ -> Reason.EQUATIONS_DIFFER_FROM_EARLIER);
    }

    /// Whether the methodology of a project is one that samples.
    public static boolean isFor(Project project) {
        return SampledMethods.has(project.scheme());
    }

    /// The strata that a grouping makes of a project's stands, by name.
    public Map<String, List<Stand>> strataOf(
            Project project, EditionId edition, Grouping grouping) {
        return Designing.strata(
                grouping, projects.getBoundary(project.id()).within(land.listStands(edition)));
    }

    private List<Stand> stands(PlanDraft draft) {
        return projects.getBoundary(draft.project()).within(land.listStands(draft.edition()));
    }

    private PlanOutcome keep(
            Project project, PlanDraft draft, Designing.Answer.Laid laid, Acting acting) {
        int ordinal = plans.countOf(project.id()) + 1;
        String number = "%s-S%02d".formatted(project.number(), ordinal);
        SamplingPlan plan =
                new SamplingPlan(
                        new PlanId(UUID.randomUUID()),
                        number,
                        project.id(),
                        draft.firstDay(),
                        draft.lastDay(),
                        draft.edition(),
                        draft.grouping(),
                        draft.equations(),
                        SampledMethods.PARAMETERS,
                        draft.plotArea_m2(),
                        Designing.precisionOf(draft),
                        Designing.tOf(draft),
                        seedOf(number),
                        Designing.whole(laid.layout().needed()),
                        Designing.whole(laid.layout().inAll()),
                        laid.strata(),
                        acting.organisation(),
                        acting.person(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        List<List<SamplingPlan.Planned>> earlier =
                listPlans(project.id()).stream().map(each -> listPlots(each.id())).toList();
        plans.insert(
                plan,
                ordinal,
                new Plans.Traces(
                        Telling.json(laid.layout().needed().step()),
                        Telling.json(laid.layout().inAll().step())));
        plans.insertPlots(plan.id(), laidOut(plan, earlier));
        return new Planned(plan);
    }

    /// The first eight bytes of the SM3 digest of the plan's number, without the sign: nobody picks
    /// a seed until the places please.
    static long seedOf(String number) {
        byte[] bytes = number.getBytes(StandardCharsets.UTF_8);
        SM3Digest digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return ByteBuffer.wrap(out).getLong() & Long.MAX_VALUE;
    }

    private List<SamplingPlan.Planned> laidOut(
            SamplingPlan plan, List<List<SamplingPlan.Planned>> earlier) {
        PermanentPlots plots = new PermanentPlots(earlier);
        List<SamplingPlan.Planned> all = new ArrayList<>();
        int number = 0;
        for (Stratum stratum : plan.strata()) {
            int at = ++number;
            all.addAll(plots.layOut(stratum, at, lacking -> places(plan, stratum, at, lacking)));
        }
        return all;
    }

    private List<Place> places(SamplingPlan plan, Stratum stratum, int number, int plots) {
        List<StandGround> grounds = map.list(plan.edition(), stratum.stands());
        return grounds.size() < stratum.stands().size()
                ? Collections.nCopies(plots, new Place.OnSite())
                : new PlotPlacing(grounds, plan.seed(), number).place(plots);
    }

    public Optional<SamplingPlan> findPlan(PlanId id) {
        return plans.find(id);
    }

    /// The latest first.
    public List<SamplingPlan> listPlans(ProjectId project) {
        return plans.list(project);
    }

    /// The last version for a period, if there is a plan of it.
    public Optional<SamplingPlan> findLatest(SamplingPlan plan) {
        return listPlans(plan.project()).stream()
                .filter(each -> each.isOf(plan.firstDay(), plan.lastDay()))
                .findFirst();
    }

    /// The plots to lay out, stratum by stratum.
    public List<SamplingPlan.Planned> listPlots(PlanId id) {
        return plans.listPlots(id);
    }

    /// How the number of plots that are needed was found.
    public Step getNeeded(PlanId id) {
        return Telling.parse(plans.getTraces(id).needed());
    }

    /// How the plots went to the strata.
    public Step getInAll(PlanId id) {
        return Telling.parse(plans.getTraces(id).inAll());
    }
}
