package org.tanku.platform.safeguard;

import org.springframework.context.ApplicationContext;
import org.tanku.ledger.Pick;
import org.tanku.platform.party.Acting;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.safeguard.Act.ActId;
import org.tanku.platform.safeguard.Matter.LossCause;
import org.tanku.platform.safeguard.Matter.Paper;
import org.tanku.platform.safeguard.SafeguardOutcome.Done;
import org.tanku.platform.safeguard.SafeguardOutcome.Refusal;
import org.tanku.platform.safeguard.SafeguardOutcome.Refused;

import java.time.LocalDate;

/// Two officers who freeze, pledge and make good around the village and the mill of a registry.
public final class SafeguardStory {
    static final Paper PAPER = new Paper("（2026）测字第 1 号", LocalDate.of(2026, 1, 5), "测试理由");

    public final RegistryStory books;
    public final Safeguards safeguards;

    public SafeguardStory(ApplicationContext house) {
        this(new RegistryStory(house), house.getBean(Safeguards.class));
    }

    SafeguardStory(RegistryStory books, Safeguards safeguards) {
        this.books = books;
        this.safeguards = safeguards;
    }

    static <T> T done(SafeguardOutcome<T> outcome) {
        if (outcome instanceof Done<T>(var result)) {
            return result;
        }
        throw new AssertionError(outcome);
    }

    static Refusal refusal(SafeguardOutcome<?> outcome) {
        if (outcome instanceof Refused<?>(var refusal)) {
            return refusal;
        }
        throw new AssertionError(outcome);
    }

    SafeguardOutcome<Act> propose(Matter matter) {
        return safeguards.propose(matter, RegistryStory.key(), books.maker);
    }

    SafeguardOutcome<Act> approve(ActId id, Acting checker) {
        Act act = safeguards.findAct(id).orElseThrow();
        return switch (safeguards.preview(act)) {
            case Done<Preview>(var preview) -> safeguards.approve(id, preview.seen(), checker);
            case Refused<Preview>(var refusal) -> new Refused<>(refusal);
        };
    }

    /// Proposed by one officer and approved by the other.
    public SafeguardOutcome<Act> carryOut(Matter matter) {
        return switch (propose(matter)) {
            case Done<Act>(var act) -> approve(act.id(), books.checker);
            case Refused<Act>(var refusal) -> new Refused<>(refusal);
        };
    }

    static Pick units(long units) {
        return new Pick.OfProgramme(Programme.SMCER.code(), units);
    }

    /// The number of a freeze of the mill's or the village's units.
    String frozen(Account account, Pick pick) {
        return done(carryOut(freeze(account, pick))).named("FREEZE");
    }

    String pledged(Account account, Pick pick) {
        return done(carryOut(pledge(account, pick))).named("PLEDGE");
    }

    static Matter freeze(Account account, Pick pick) {
        return new Matter.Freeze(
                account.id(), pick, "测试法院", new Matter.Term.Until(LocalDate.of(2999, 1, 1)), PAPER);
    }

    static Matter pledge(Account account, Pick pick) {
        return new Matter.Pledge(account.id(), pick, "测试银行", "测试登记 001", PAPER);
    }

    static Matter fire(UnitBlock block, long units) {
        return new Matter.Reversal(block.inBooks(), units, LossCause.FIRE, false, PAPER);
    }
}
