package org.tanku.platform.safeguard;

import static org.tanku.platform.safeguard.Planning.denied;

import org.springframework.stereotype.Component;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Cause;
import org.tanku.ledger.Lot;
import org.tanku.ledger.Pick;
import org.tanku.ledger.Place;
import org.tanku.ledger.Standing;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.safeguard.Planning.Plan;
import org.tanku.platform.safeguard.Preview.Step;
import org.tanku.platform.safeguard.SafeguardOutcome.Refusal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds the serials that are cancelled when a tonne behind them is gone (补正测算): at their holder's
/// wish, for an over-issue, for a reversal, in replacement.
@Component
class Amending {
    private final Registry registry;
    private final Debts debts;

    Amending(Registry registry, Debts debts) {
        this.registry = registry;
        this.debts = debts;
    }

    Plan cancel(Matter.Cancel cancel, Act act) {
        Optional<Refusal> wrong = Planning.findWrong(cancel.account(), cancel.pick(), registry);
        return wrong.map(Planning::denied)
                .orElseGet(() ->
                        Planning.free(
                                meant(registry.getAccount(cancel.account()), cancel.pick()),
                                cancel.pick().units(),
                                cancelled("VOLUNTARY/" + act.name())));
    }

    /// From what the owner holds now, units of the block first; the entry names the old one.
    Plan correct(Matter.OverIssue overIssue, Act act) {
        Optional<UnitBlock> found = registry.findBlock(overIssue.block());
        if (found.isEmpty()) {
            return denied(Refusal.BLOCK_UNKNOWN);
        }
        if (overIssue.units() == 0) {
            return denied(Refusal.AMOUNT_IS_ZERO);
        }
        UnitBlock block = found.get();
        if (overIssue.units() > chargeable(block)) {
            return denied(Refusal.MORE_THAN_WAS_ISSUED);
        }
        String cause =
                "OVER-ISSUE/%s/ENTRY-%d/%s".formatted(block.number(), block.entry(), act.name());
        return charge(registry.getAccount(block.issuedTo()), block, overIssue.units(), cause);
    }

    /// No more is charged than is left of what was issued. The buffer pays for what could not be
    /// avoided, the owner for the rest. What was not measured here is not found lost here.
    Plan reverse(Matter.Reversal reversal, Act act) {
        Optional<UnitBlock> found = registry.findBlock(reversal.block());
        if (found.isEmpty()) {
            return denied(Refusal.BLOCK_UNKNOWN);
        }
        if (found.get().findStatement().isEmpty()) {
            return denied(Refusal.BLOCK_IS_FROM_ELSEWHERE);
        }
        if (reversal.units() == 0) {
            return denied(Refusal.AMOUNT_IS_ZERO);
        }
        UnitBlock block = found.get();
        long charged = Math.min(reversal.units(), chargeable(block));
        String cause = "REVERSAL/%s/%s".formatted(block.number(), act.name());
        Optional<Account> payer =
                reversal.avoidable()
                        ? Optional.of(registry.getAccount(block.issuedTo()))
                        : registry.findBuffer(block.programme());
        return payer.map(account -> charge(account, block, charged, cause))
                .orElseGet(() -> new Plan.Steps(List.of(), charged));
    }

    Plan replace(Matter.Replacement replacement, Act act) {
        Optional<Debt> debt = debts.find(replacement.due());
        if (debt.isEmpty()) {
            return denied(Refusal.DUE_UNKNOWN);
        }
        Pick pick = replacement.pick();
        if (!pick.programme().equals(debt.get().programme().code())) {
            return denied(Refusal.PROGRAMME_DIFFERS);
        }
        if (pick.units() == 0) {
            return denied(Refusal.AMOUNT_IS_ZERO);
        }
        if (pick.units() > debt.get().outstanding()) {
            return denied(Refusal.MORE_THAN_IS_DUE);
        }
        return Planning.free(
                meant(registry.getAccount(debt.get().account()), pick),
                pick.units(),
                cancelled("REPLACEMENT/%s/%s".formatted(debt.get().number(), act.name())));
    }

    private Plan charge(Account payer, UnitBlock block, long units, String cause) {
        BlockNumber own = block.inBooks();
        List<Lot> free =
                registry.listLots(payer).stream()
                        .filter(Planning::isFree)
                        .filter(lot -> lot.serials().block().programme().equals(own.programme()))
                        .sorted(Comparator.comparing(lot -> !lot.serials().block().equals(own)))
                        .toList();
        List<Step> steps = Planning.take(free, units, cancelled(cause));
        return new Plan.Steps(steps, units - Planning.units(steps));
    }

    /// What of a block still stands for a tonne: not charged before, not cancelled on a request or
    /// by a court.
    private long chargeable(UnitBlock block) {
        long gone =
                registry.listLots(block.id()).stream()
                        .filter(lot ->
                                lot.place().standing() instanceof Standing.Cancelled(var cause)
                                        && isGiven(cause))
                        .mapToLong(Lot::units)
                        .sum();
        return Math.max(0, block.units() - debts.charged(block.inBooks()) - gone);
    }

    private static boolean isGiven(Cause cause) {
        return cause.text().startsWith("VOLUNTARY/") || cause.text().startsWith("COURT/");
    }

    private List<Lot> meant(Account account, Pick pick) {
        return Planning.meant(registry.listLots(account), pick);
    }

    private static Function<Place, Place> cancelled(String cause) {
        return place -> new Place(place.account(), new Standing.Cancelled(new Cause(cause)));
    }
}
