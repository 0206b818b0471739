package org.tanku.platform.registry;

import static org.tanku.platform.StandLine.fir;

import org.springframework.context.ApplicationContext;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.ledger.Pick;
import org.tanku.platform.CycleStory;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.RegistryOutcome.Done;
import org.tanku.platform.registry.RegistryOutcome.Refusal;
import org.tanku.platform.registry.RegistryOutcome.Refused;
import org.tanku.platform.verification.OpinionDraft;
import org.tanku.platform.verification.StateOutcome;
import org.tanku.platform.verification.Verification;
import org.tanku.platform.verification.VerificationStatement;

import java.math.BigDecimal;
import java.util.UUID;

/// Two officers, a holder and a buyer around a village of its own, told through the real services.
public final class RegistryStory {
    /// Most stories have no buffer, and say so.
    public static final Proposal.Buffer.Stated NO_BUFFER =
            new Proposal.Buffer.Stated(BigDecimal.ZERO, "测试假定：不计提缓冲");

    public final CycleStory cycle;
    public final Registry registry;
    public final Acting maker;
    public final Acting checker;
    public final Acting holder;
    public final Acting buyer;
    public final Account village;
    public final Account mill;
    private final Verification verification;
    private int stands;

    public RegistryStory(ApplicationContext house) {
        cycle = new CycleStory(house);
        registry = house.getBean(Registry.class);
        verification = house.getBean(Verification.class);
        maker = cycle.somebody(Role.REGISTRY_OFFICER);
        checker = cycle.colleague(maker.organisation(), Role.REGISTRY_OFFICER);
        holder = cycle.holder;
        buyer = cycle.somebody(Role.RIGHTS_HOLDER);
        village = registry.openAccount(holder.organisation(), maker);
        mill = registry.openAccount(buyer.organisation(), maker);
    }

    /// With people who can sign in.
    RegistryStory(
            ApplicationContext house, Acting maker, Acting checker, Acting holder, Acting buyer) {
        cycle = new CycleStory(house);
        registry = house.getBean(Registry.class);
        verification = house.getBean(Verification.class);
        this.maker = maker;
        this.checker = checker;
        this.holder = holder;
        this.buyer = buyer;
        village = registry.openAccount(holder.organisation(), maker);
        mill = registry.openAccount(buyer.organisation(), maker);
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    public static <T> T done(RegistryOutcome<T> outcome) {
        if (outcome instanceof Done<T>(var result)) {
            return result;
        }
        throw new AssertionError(outcome);
    }

    public static Refusal refusal(RegistryOutcome<?> outcome) {
        if (outcome instanceof Refused<?>(var refusal)) {
            return refusal;
        }
        throw new AssertionError(outcome);
    }

    /// A hectare and more of fir that grew by at least so many tonnes, stated as exactly so many.
    VerificationStatement stated(long tonnes) {
        return stated(
                new OpinionDraft.AgreeWithCorrections(new TonnesCO2e(tonnes), "按整吨核减"), tonnes);
    }

    VerificationStatement stated(OpinionDraft opinion, long tonnes) {
        String area = String.valueOf(15 * (tonnes / 41 + 1));
        String stand = "%04d".formatted(++stands);
        var project = cycle.ticketProject(fir(stand, "60").withArea(area));
        MonitoringReport report =
                cycle.measured(
                        project, cycle.survey(CycleStory.END, fir(stand, "95").withArea(area)));
        StateOutcome outcome = verification.state(report.id(), opinion, cycle.verifier);
        if (outcome instanceof StateOutcome.Stated(var statement)) {
            return statement;
        }
        throw new AssertionError(outcome);
    }

    Proposal proposed(VerificationStatement statement) {
        return done(registry.proposeIssue(statement.id(), village.id(), NO_BUFFER, key(), maker));
    }

    /// A new block in the village's account.
    public UnitBlock issued(long tonnes) {
        return done(registry.approveIssue(proposed(stated(tonnes)).id(), checker));
    }

    /// A new block of which a part went to the buffer.
    public UnitBlock issued(long tonnes, Proposal.Buffer.Stated buffer) {
        Proposal proposal =
                done(
                        registry.proposeIssue(
                                stated(tonnes).id(), village.id(), buffer, key(), maker));
        return done(registry.approveIssue(proposal.id(), checker));
    }

    public RegistryOutcome<RegistryEvent.UnitsMoved> sold(Pick pick) {
        return registry.move(village.id(), mill.id(), pick, key(), holder);
    }

    static Retirement.Draft charity(Pick pick) {
        return new Retirement.Draft(pick, Purpose.PUBLIC_GOOD, "测试受益人", "测试用途");
    }
}
