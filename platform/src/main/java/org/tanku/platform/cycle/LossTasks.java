package org.tanku.platform.cycle;

import org.springframework.stereotype.Component;
import org.tanku.platform.disturbance.Disturbance;
import org.tanku.platform.disturbance.DisturbanceFacts;
import org.tanku.platform.disturbance.Disturbances;
import org.tanku.platform.inbox.Due;
import org.tanku.platform.inbox.Task;
import org.tanku.platform.inbox.TaskSource;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.safeguard.Act;
import org.tanku.platform.safeguard.Matter;
import org.tanku.platform.safeguard.Safeguards;
import org.tanku.platform.verification.StatementId;
import org.tanku.platform.verification.Verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Losses for which the registry proposes a reversal (逆转待办): after the last day that was credited,
/// or in the period and found out after it was measured. A loss waits until a reversal of the block
/// is proposed, or its period is measured anew.
@Component
class LossTasks implements TaskSource {
    private static final int ALL = Integer.MAX_VALUE;

    private final Registry registry;
    private final Verification verification;
    private final Measurement measurement;
    private final Disturbances disturbances;
    private final Safeguards safeguards;

    LossTasks(
            Registry registry,
            Verification verification,
            Measurement measurement,
            Disturbances disturbances,
            Safeguards safeguards) {
        this.registry = registry;
        this.verification = verification;
        this.measurement = measurement;
        this.disturbances = disturbances;
        this.safeguards = safeguards;
    }

    @Override
    public List<Task> listTasks(Acting acting) {
        if (!acting.may(Role.REGISTRY_OFFICER)) {
            return List.of();
        }
        List<Act> acts = safeguards.listActs(ALL);
        List<MonitoringReport> reports = measurement.listReports();
        List<Task> tasks = new ArrayList<>();
        for (UnitBlock block : registry.listBlocks()) {
            Optional<StatementId> statement = block.findStatement();
            if (statement.isEmpty()) {
                continue;
            }
            MonitoringReport report =
                    measurement.getReport(verification.getStatement(statement.get()).report());
            List<Disturbance> foundOut = measurement.listUncounted(report);
            disturbances.listHolding(report.project()).stream()
                    .filter(each ->
                            each.facts().day().isAfter(report.lastDay()) || foundOut.contains(each))
                    .filter(each -> !isMeasured(each, report, reports))
                    .filter(each -> acts.stream().noneMatch(act -> covers(act, each, block)))
                    .forEach(each -> tasks.add(task(each, block)));
        }
        return tasks;
    }

    /// A later report that holds took stock of it: what was lost is missing there.
    private boolean isMeasured(
            Disturbance loss, MonitoringReport credited, List<MonitoringReport> reports) {
        return reports.stream()
                .anyMatch(each ->
                        each.project().equals(credited.project())
                                && !each.id().equals(credited.id())
                                && !measurement.isSetAside(each.id())
                                && loss.isWithin(each.firstDay(), each.lastDay()));
    }

    private static boolean covers(Act act, Disturbance loss, UnitBlock block) {
        return act.matter() instanceof Matter.Reversal reversal
                && reversal.block().equals(block.inBooks())
                && !(act.decision() instanceof Act.Decision.Rejected)
                && act.proposedAt().isAfter(loss.recordedAt());
    }

    private static Task task(Disturbance loss, UnitBlock block) {
        return new Task(
                "cycle.loss:" + loss.id().value() + "-" + block.number(),
                "cycle.task.loss." + loss.facts().kind(),
                List.of(
                        loss.facts().stand().toString(),
                        loss.facts().day().toString(),
                        block.number()),
                "/safeguards/new?kind=REVERSAL&block="
                        + block.number()
                        + "&cause="
                        + cause(loss.facts().kind()),
                loss.recordedAt(),
                new Due.Unset());
    }

    private static Matter.LossCause cause(DisturbanceFacts.Kind kind) {
        return switch (kind) {
            case FIRE -> Matter.LossCause.FIRE;
            case FELLING -> Matter.LossCause.FELLING;
            case PEST -> Matter.LossCause.PEST;
            case LANDSLIDE, CONVERSION -> Matter.LossCause.OTHER;
        };
    }
}
