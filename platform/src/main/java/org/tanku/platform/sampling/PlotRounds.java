package org.tanku.platform.sampling;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.tree.TreeCode;
import org.tanku.platform.fieldwork.Campaign;
import org.tanku.platform.fieldwork.FieldTables;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.Projects;
import org.tanku.platform.sampling.PlotRound.Days;
import org.tanku.platform.sampling.RoundOutcome.Reason;
import org.tanku.platform.sampling.RoundOutcome.Refused;
import org.tanku.survey.FormTable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The room's face for measured plots (样地实测成果): takes them whole or not at all, and runs the kernel
/// over them.
@Service
public class PlotRounds {
    private final Rounds rounds;
    private final Sampling sampling;
    private final Projects projects;
    private final FieldTables fieldwork;
    private final Clock clock;

    PlotRounds(
            Rounds rounds,
            Sampling sampling,
            Projects projects,
            FieldTables fieldwork,
            Clock clock) {
        this.rounds = rounds;
        this.sampling = sampling;
        this.projects = projects;
        this.fieldwork = fieldwork;
        this.clock = clock;
    }

    /// Takes the two tables of a plan, whole or not at all; a measurer does.
    ///
    /// @param days on which the plots were measured, inside the period of the plan
    /// @param confirmed trees whose unlikely diameter was looked at once more and is right
    @Transactional
    public RoundOutcome add(
            PlanId id,
            RoundFile plots,
            RoundFile trees,
            Days days,
            Set<TreeCode> confirmed,
            Acting acting) {
        acting.require(Role.MEASURER);
        Optional<Reason> wrong = findWrong(id, days, acting);
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        if (plots.isTooLarge() || trees.isTooLarge()) {
            return new Refused(Reason.TABLE_TOO_LARGE);
        }
        String origin = plots.name() + ", " + trees.name();
        return read(getPlan(id), origin, plots, trees, days, confirmed, acting);
    }

    /// Takes what holds in a campaign of field work; a plot without a stratum gets that of its
    /// stand.
    @Transactional
    public RoundOutcome addCampaign(
            PlanId id, Campaign campaign, Days days, Set<TreeCode> confirmed, Acting acting) {
        acting.require(Role.MEASURER);
        Optional<Reason> wrong = findWrong(id, days, acting);
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        SamplingPlan plan = getPlan(id);
        List<Map<String, String>> plots = new ArrayList<>();
        fieldwork
                .rows(FieldTables.Table.PLOTS, campaign, acting)
                .forEach(each -> plots.add(withStratum(plan, each)));
        if (plots.isEmpty()) {
            return new Refused(Reason.CAMPAIGN_HAS_NO_PLOTS);
        }
        return read(
                plan,
                campaign.county() + " " + campaign.name(),
                table(campaign, FieldTables.Table.PLOTS, plots),
                table(
                        campaign,
                        FieldTables.Table.TREES,
                        fieldwork.rows(FieldTables.Table.TREES, campaign, acting)),
                days,
                confirmed,
                acting);
    }

    private static Map<String, String> withStratum(SamplingPlan plan, Map<String, String> plot) {
        Map<String, String> row = new HashMap<>(plot);
        String stand = plot.getOrDefault("stand", "");
        plan.strata().stream()
                .filter(each ->
                        each.stands().stream().anyMatch(code -> code.toString().equals(stand)))
                .findFirst()
                .ifPresent(each -> row.putIfAbsent("stratum", each.name()));
        return row;
    }

    private static RoundFile table(
            Campaign campaign, FieldTables.Table table, List<Map<String, String>> rows) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FormTable.writeCsv(out, table.form(), rows, Locale.CHINA);
            return new RoundFile(campaign.name() + "-" + table.id(), out.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Optional<Reason> findWrong(PlanId id, Days days, Acting acting) {
        Optional<SamplingPlan> plan = sampling.findPlan(id);
        if (plan.isEmpty()) {
            return Optional.of(Reason.PLAN_UNKNOWN);
        }
        acting.require(Role.MEASURER, regionOf(plan.get()));
        if (!isLatest(plan.get())) {
            return Optional.of(Reason.PLAN_HAS_A_LATER_VERSION);
        }
        if (!days.inOrder()) {
            return Optional.of(Reason.DAYS_OUT_OF_ORDER);
        }
        if (!days.within(plan.get().firstDay(), plan.get().lastDay())) {
            return Optional.of(Reason.DAYS_OUTSIDE_THE_PERIOD);
        }
        return days.last().isAfter(LocalDate.now(clock))
                ? Optional.of(Reason.DAYS_IN_THE_FUTURE)
                : Optional.empty();
    }

    /// Whether nothing later was handed in: the last round of the last plan for its period.
    public boolean isLast(PlotRound round) {
        return isLatest(getPlan(round.plan()))
                && rounds.list(round.plan()).getFirst().id().equals(round.id());
    }

    private boolean isLatest(SamplingPlan plan) {
        return sampling.findLatest(plan).filter(each -> each.id().equals(plan.id())).isPresent();
    }

    private Region regionOf(SamplingPlan plan) {
        return projects.getProject(plan.project()).region();
    }

    private RoundOutcome read(
            SamplingPlan plan,
            String origin,
            RoundFile plots,
            RoundFile trees,
            Days days,
            Set<TreeCode> confirmed,
            Acting acting) {
        RoundReading.Read read =
                new RoundReading(plan, sampling.listPlots(plan.id()), plots, trees, confirmed)
                        .read();
        if (!read.faults().isEmpty()) {
            return new RoundOutcome.Rejected(read.faults());
        }
        int ordinal = rounds.countOf(plan.id()) + 1;
        PlotRound round =
                new PlotRound(
                        new RoundId(UUID.randomUUID()),
                        "%s-D%02d".formatted(plan.number(), ordinal),
                        plan.id(),
                        origin,
                        Reading.of(days),
                        digest(plots.content(), trees.content()),
                        read.plots(),
                        read.trees(),
                        confirmed,
                        acting.organisation(),
                        acting.person(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        rounds.insert(round, days, ordinal);
        return new RoundOutcome.Added(round);
    }

    private static String digest(byte[] plots, byte[] trees) {
        SM3Digest digest = new SM3Digest();
        digest.update(plots, 0, plots.length);
        digest.update(trees, 0, trees.length);
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return HexFormat.of().formatHex(out);
    }

    public Optional<PlotRound> findRound(RoundId id) {
        return rounds.find(id);
    }

    /// The latest first.
    public List<PlotRound> listRounds(PlanId plan) {
        return rounds.list(plan);
    }

    /// Those of all plans of a project, the latest plan first.
    public List<PlotRound> listRounds(ProjectId project) {
        return sampling.listPlans(project).stream()
                .flatMap(each -> rounds.list(each.id()).stream())
                .toList();
    }

    public SamplingPlan getPlan(PlanId id) {
        return sampling.findPlan(id)
                .orElseThrow(() -> new IllegalArgumentException("no such plan: " + id.value()));
    }

    /// Runs the kernel over a round.
    public PlotEstimate.Answer estimate(PlotRound round) {
        return new Estimating(getPlan(round.plan()), round).estimate();
    }
}
