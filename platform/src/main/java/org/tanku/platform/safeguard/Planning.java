package org.tanku.platform.safeguard;

import org.springframework.stereotype.Component;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.Cause;
import org.tanku.ledger.HoldReference;
import org.tanku.ledger.Lot;
import org.tanku.ledger.Pick;
import org.tanku.ledger.Place;
import org.tanku.ledger.SerialRange;
import org.tanku.ledger.Standing;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.safeguard.Preview.Step;
import org.tanku.platform.safeguard.SafeguardOutcome.Refusal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds the serials that an act binds, frees or moves, as the books stand (办理测算). What is
/// cancelled is found by [Amending].
@Component
class Planning {
    /// What would be done, or why nothing would.
    sealed interface Plan {
        /// @param shortage charged units that are not there to take
        record Steps(List<Step> steps, long shortage) implements Plan {}

        record Denied(Refusal refusal) implements Plan {}
    }

    private final Registry registry;
    private final Encumbrances encumbrances;
    private final Amending amending;

    Planning(Registry registry, Encumbrances encumbrances, Amending amending) {
        this.registry = registry;
        this.encumbrances = encumbrances;
        this.amending = amending;
    }

    Plan plan(Act act) {
        return switch (act.matter()) {
            case Matter.Freeze freeze -> freeze(freeze, act.named("FREEZE"));
            case Matter.Pledge pledge -> pledge(pledge, act.named("PLEDGE"));
            case Matter.Lift lift ->
                    encumbrances
                            .findInForce(lift.encumbrance())
                            .map(this::lift)
                            .orElseGet(() -> denied(Refusal.ENCUMBRANCE_NOT_IN_FORCE));
            case Matter.CourtMove move ->
                    encumbrances
                            .findInForce(move.encumbrance())
                            .map(found -> move(found, move.to()))
                            .orElseGet(() -> denied(Refusal.ENCUMBRANCE_NOT_IN_FORCE));
            case Matter.CourtCancel cancel ->
                    encumbrances
                            .findInForce(cancel.encumbrance())
                            .map(found -> cancel(found, act))
                            .orElseGet(() -> denied(Refusal.ENCUMBRANCE_NOT_IN_FORCE));
            case Matter.Cancel cancel -> amending.cancel(cancel, act);
            case Matter.OverIssue overIssue -> amending.correct(overIssue, act);
            case Matter.Reversal reversal -> amending.reverse(reversal, act);
            case Matter.Replacement replacement -> amending.replace(replacement, act);
        };
    }

    /// Free units first, then those that something binds already: it waits behind that.
    private Plan freeze(Matter.Freeze freeze, String number) {
        Optional<Refusal> wrong = findWrong(freeze.account(), freeze.pick(), registry);
        if (wrong.isPresent()) {
            return denied(wrong.get());
        }
        List<Lot> lots =
                meant(registry.listLots(registry.getAccount(freeze.account())), freeze.pick())
                        .stream()
                        .sorted(Comparator.comparing(lot -> !isFree(lot)))
                        .toList();
        List<Step> steps = take(lots, freeze.pick().units(), place -> bound(place, number));
        if (units(steps) < freeze.pick().units()) {
            return denied(Refusal.TOO_FEW_UNITS);
        }
        boolean full =
                steps.stream()
                        .anyMatch(step ->
                                step.from().standing() instanceof Standing.Held(var hold)
                                        && !hold.takes(number));
        return full ? denied(Refusal.TOO_MANY_BIND_THEM) : new Plan.Steps(steps, 0);
    }

    private Plan pledge(Matter.Pledge pledge, String number) {
        Optional<Refusal> wrong = findWrong(pledge.account(), pledge.pick(), registry);
        if (wrong.isPresent()) {
            return denied(wrong.get());
        }
        List<Lot> lots =
                meant(registry.listLots(registry.getAccount(pledge.account())), pledge.pick());
        return free(lots, pledge.pick().units(), place -> bound(place, number));
    }

    private Plan lift(Encumbrance encumbrance) {
        return new Plan.Steps(
                bound(encumbrance).stream()
                        .map(lot ->
                                step(
                                        lot,
                                        new Place(
                                                lot.place().account(),
                                                hold(lot)
                                                        .without(encumbrance.number())
                                                        .<Standing>map(Standing.Held::new)
                                                        .orElse(Standing.FREE))))
                        .toList(),
                0);
    }

    private Plan move(Encumbrance encumbrance, AccountId to) {
        Optional<Account> receiver = registry.findAccount(to);
        if (receiver.isEmpty() || receiver.get().buffer()) {
            return denied(Refusal.RECEIVER_UNKNOWN);
        }
        if (to.equals(encumbrance.account())) {
            return denied(Refusal.RECEIVER_IS_THE_HOLDER);
        }
        return dispose(encumbrance, _ -> Place.free(receiver.get().inBooks()));
    }

    private Plan cancel(Encumbrance encumbrance, Act act) {
        Cause cause = new Cause("COURT/" + act.name());
        return dispose(encumbrance, account -> new Place(account, new Standing.Cancelled(cause)));
    }

    /// Only a freeze that binds the units alone lets a court dispose of them.
    private Plan dispose(Encumbrance encumbrance, Function<AccountNumber, Place> to) {
        if (!encumbrance.isFreeze()) {
            return denied(Refusal.ENCUMBRANCE_IS_NO_FREEZE);
        }
        List<Lot> lots = bound(encumbrance);
        if (lots.stream().anyMatch(lot -> hold(lot).ranks().size() > 1)) {
            return denied(Refusal.ANOTHER_STILL_BINDS_THEM);
        }
        return new Plan.Steps(
                lots.stream().map(lot -> step(lot, to.apply(lot.place().account()))).toList(), 0);
    }

    /// The lots that it binds, in any rank.
    private List<Lot> bound(Encumbrance encumbrance) {
        return registry.listLots(registry.getAccount(encumbrance.account())).stream()
                .filter(lot -> !isFree(lot) && hold(lot).ranks().contains(encumbrance.number()))
                .toList();
    }

    private static HoldReference hold(Lot lot) {
        return ((Standing.Held) lot.place().standing()).hold();
    }

    private static Place bound(Place place, String number) {
        HoldReference hold =
                place.standing() instanceof Standing.Held(var before) && before.takes(number)
                        ? before.followedBy(number)
                        : new HoldReference(number);
        return Place.held(place.account(), hold);
    }

    static Plan denied(Refusal refusal) {
        return new Plan.Denied(refusal);
    }

    static boolean isFree(Lot lot) {
        return lot.place().standing().equals(Standing.FREE);
    }

    static Optional<Refusal> findWrong(AccountId id, Pick pick, Registry registry) {
        Optional<Account> account = registry.findAccount(id);
        if (account.isEmpty()) {
            return Optional.of(Refusal.ACCOUNT_UNKNOWN);
        }
        if (account.get().buffer()) {
            return Optional.of(Refusal.ACCOUNT_IS_A_BUFFER);
        }
        return pick.units() == 0 ? Optional.of(Refusal.AMOUNT_IS_ZERO) : Optional.empty();
    }

    /// The lots that a pick may take from; those of a range cut to it.
    static List<Lot> meant(List<Lot> lots, Pick pick) {
        return lots.stream()
                .filter(pick::means)
                .map(lot ->
                        pick instanceof Pick.OfSerials(var serials)
                                ? new Lot(common(lot.serials(), serials), lot.place())
                                : lot)
                .toList();
    }

    /// So many free ones of the lots; told apart whether others are bound or there are none.
    static Plan free(List<Lot> lots, long units, Function<Place, Place> to) {
        List<Step> steps = take(lots.stream().filter(Planning::isFree).toList(), units, to);
        if (units(steps) == units) {
            return new Plan.Steps(steps, 0);
        }
        boolean bound = lots.stream().mapToLong(Lot::units).sum() >= units;
        return denied(bound ? Refusal.UNITS_ARE_BOUND : Refusal.TOO_FEW_UNITS);
    }

    /// The lots in their order, until there are so many units.
    static List<Step> take(List<Lot> lots, long units, Function<Place, Place> to) {
        List<Step> steps = new ArrayList<>();
        long missing = units;
        for (Lot lot : lots) {
            if (missing > 0) {
                SerialRange taken = lot.serials().lowest(Math.min(missing, lot.units()));
                steps.add(new Step(taken, lot.place(), to.apply(lot.place())));
                missing -= taken.units();
            }
        }
        return steps;
    }

    static long units(List<Step> steps) {
        return steps.stream().mapToLong(step -> step.serials().units()).sum();
    }

    private static Step step(Lot lot, Place to) {
        return new Step(lot.serials(), lot.place(), to);
    }

    private static SerialRange common(SerialRange one, SerialRange other) {
        return new SerialRange(
                one.block(),
                Math.max(one.first(), other.first()),
                Math.min(one.last(), other.last()));
    }
}
