package org.tanku.platform.safeguard;

import org.springframework.stereotype.Component;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.Cause;
import org.tanku.ledger.Command;
import org.tanku.ledger.Entry;
import org.tanku.ledger.Hash;
import org.tanku.ledger.HoldReference;
import org.tanku.ledger.Pick;
import org.tanku.ledger.Standing;
import org.tanku.platform.party.Acting;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.safeguard.Preview.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the steps of an act into the books (记账), in the transaction that decides on it.
@Component
class Executing {
    private final Registry registry;

    Executing(Registry registry) {
        this.registry = registry;
    }

    /// The entries that were written, in their order. The books are locked since the steps were
    /// found, so that a refusal now is a fault of ours.
    List<Entry> execute(Act act, List<Step> steps, Acting checker) {
        Hash words = registry.digest().hash(MatterText.write(act.matter()));
        List<Entry> entries = new ArrayList<>();
        for (Step step : steps) {
            for (Command command : commands(step, act, words)) {
                String key = "act:%d:%d".formatted(act.number(), entries.size() + 1);
                switch (registry.post(command, key, act.proposedBy(), checker)) {
                    case RegistryOutcome.Done<Entry>(var entry) -> entries.add(entry);
                    case RegistryOutcome.Refused<Entry>(var refusal) ->
                            throw new IllegalStateException(refusal + " to " + command);
                }
            }
        }
        return entries;
    }

    private static List<Command> commands(Step step, Act act, Hash words) {
        Pick pick = new Pick.OfSerials(step.serials());
        AccountNumber account = step.from().account();
        List<Command> commands = new ArrayList<>();
        boolean bindsMore =
                step.to().standing() instanceof Standing.Held(var hold)
                        && hold.withoutLast().equals(hold(step.from().standing()));
        if (step.from().standing() instanceof Standing.Held(var before) && !bindsMore) {
            commands.add(new Command.Release(account, before, pick));
        }
        switch (step.to().standing()) {
            case Standing.Held(var hold) when bindsMore ->
                    commands.add(new Command.Hold(account, hold, pick));
            case Standing.Held(var hold) -> rebind(account, hold, pick, commands);
            case Standing.Cancelled(var cause) ->
                    commands.add(new Command.Cancel(account, cause, words, pick));
            case Standing.Free _ when !step.to().account().equals(account) ->
                    commands.add(
                            new Command.Move(
                                    account,
                                    step.to().account(),
                                    new Cause("COURT/" + act.name()),
                                    pick));
            case Standing.Free _ -> {}
            case Standing.Retired _, Standing.Unissued _ ->
                    throw new IllegalArgumentException("no act does " + step);
        }
        return commands;
    }

    /// What remains binds the freed units again, one rank after the other.
    private static void rebind(
            AccountNumber account, HoldReference hold, Pick pick, List<Command> commands) {
        hold.withoutLast().ifPresent(before -> rebind(account, before, pick, commands));
        commands.add(new Command.Hold(account, hold, pick));
    }

    private static Optional<HoldReference> hold(Standing standing) {
        return standing instanceof Standing.Held(var hold) ? Optional.of(hold) : Optional.empty();
    }
}
