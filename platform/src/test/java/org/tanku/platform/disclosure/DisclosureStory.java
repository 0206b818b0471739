package org.tanku.platform.disclosure;

import static org.tanku.platform.StandLine.fir;

import org.springframework.context.ApplicationContext;
import org.tanku.ledger.Pick;
import org.tanku.platform.CycleStory;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.Purpose;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.registry.Retirement;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.verification.OpinionDraft;
import org.tanku.platform.verification.StateOutcome;
import org.tanku.platform.verification.Verification;

import java.util.UUID;

/// A village whose tonnes were issued, sold in part, and retired in part.
final class DisclosureStory {
    final Project project;
    final MonitoringReport report;
    final UnitBlock block;
    final Retirement retirement;

    DisclosureStory(ApplicationContext house) {
        CycleStory cycle = new CycleStory(house);
        Registry registry = house.getBean(Registry.class);
        project = cycle.ticketProject(fir("0001", "95").withArea("120"), fir("0002", "60"));
        report =
                cycle.measured(
                        project,
                        cycle.survey(
                                CycleStory.END,
                                fir("0001", "131.5").withArea("120"),
                                fir("0002", "88")));
        StateOutcome stated =
                house.getBean(Verification.class)
                        .state(report.id(), new OpinionDraft.Agree(), cycle.verifier);
        if (!(stated instanceof StateOutcome.Stated(var statement))) {
            throw new AssertionError(stated);
        }
        Acting maker = cycle.somebody(Role.REGISTRY_OFFICER);
        Acting checker = cycle.colleague(maker.organisation(), Role.REGISTRY_OFFICER);
        Account village = registry.openAccount(cycle.holder.organisation(), maker);
        var proposal =
                done(
                        registry.proposeIssue(
                                statement.id(),
                                village.id(),
                                RegistryStory.NO_BUFFER,
                                key(),
                                maker));
        block = done(registry.approveIssue(proposal.id(), checker));
        Pick ten = new Pick.OfProgramme(Programme.SMCER.code(), 10);
        Retirement.Draft draft =
                new Retirement.Draft(ten, Purpose.OCCASION_NEUTRALITY, "测试大会 <b>", "");
        retirement = done(registry.retire(village.id(), draft, key(), cycle.holder));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static <T> T done(RegistryOutcome<T> outcome) {
        if (outcome instanceof RegistryOutcome.Done<T>(var result)) {
            return result;
        }
        throw new AssertionError(outcome);
    }
}
