package org.tanku.platform.safeguard;

import static org.tanku.platform.safeguard.SafeguardOutcome.refused;

import org.springframework.stereotype.Component;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Entry;
import org.tanku.ledger.Place;
import org.tanku.platform.party.Acting;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.safeguard.Act.Decision;
import org.tanku.platform.safeguard.Planning.Plan;
import org.tanku.platform.safeguard.Preview.Balance;
import org.tanku.platform.safeguard.Preview.Step;
import org.tanku.platform.safeguard.Preview.Sums;
import org.tanku.platform.safeguard.SafeguardOutcome.Done;
import org.tanku.platform.safeguard.SafeguardOutcome.Refusal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Previews acts and carries them out (预览与办理): what is done is what was shown.
@Component
class Deciding {
    private final Registry registry;
    private final Planning planning;
    private final Executing executing;
    private final Consequences consequences;
    private final Clock clock;

    Deciding(
            Registry registry,
            Planning planning,
            Executing executing,
            Consequences consequences,
            Clock clock) {
        this.registry = registry;
        this.planning = planning;
        this.executing = executing;
        this.consequences = consequences;
        this.clock = clock;
    }

    private record Purse(AccountNumber account, Programme programme) {
        static Purse of(Place place, BlockNumber block) {
            return new Purse(place.account(), Programme.find(block.programme()).orElseThrow());
        }
    }

    SafeguardOutcome<Preview> preview(Act act) {
        return switch (planning.plan(act)) {
            case Plan.Denied(var refusal) -> refused(refusal);
            case Plan.Steps(var steps, var shortage) ->
                    meetsStop(act.matter(), steps)
                            ? refused(Refusal.BLOCK_IS_STOPPED)
                            : new Done<>(new Preview(steps, shortage, balances(steps)));
        };
    }

    /// Nothing is posted to a stopped block, and no amount is reckoned from its lots: the audit
    /// found a difference in them.
    private boolean meetsStop(Matter matter, List<Step> steps) {
        Set<BlockNumber> blocks =
                steps.stream().map(step -> step.serials().block()).collect(Collectors.toSet());
        matter.reckonedFrom().ifPresent(blocks::add);
        return registry.listStops().stream().anyMatch(stop -> blocks.contains(stop.block()));
    }

    /// Within the caller's transaction; the books stay locked until it ends.
    SafeguardOutcome<Decision.Approved> carryOut(Act act, String seen, Acting checker) {
        registry.lockBooks();
        return switch (preview(act)) {
            case SafeguardOutcome.Refused<Preview>(var refusal) -> refused(refusal);
            case Done<Preview>(var preview) -> {
                if (!preview.seen().equals(seen)) {
                    yield refused(Refusal.PREVIEW_HAS_CHANGED);
                }
                List<Entry> entries = executing.execute(act, preview.steps(), checker);
                consequences.keep(act, preview);
                yield new Done<>(
                        new Decision.Approved(
                                checker.person(),
                                clock.instant(),
                                entries.isEmpty() ? 0 : entries.getFirst().number(),
                                entries.isEmpty() ? 0 : entries.getLast().number()));
            }
        };
    }

    private List<Balance> balances(List<Step> steps) {
        Map<Purse, Sums> before = new LinkedHashMap<>();
        Map<Purse, Sums> after = new LinkedHashMap<>();
        for (Step step : steps) {
            change(step.from(), step, -step.serials().units(), before, after);
            change(step.to(), step, step.serials().units(), before, after);
        }
        return before.entrySet().stream()
                .map(each ->
                        new Balance(
                                account(each.getKey()),
                                each.getKey().programme(),
                                each.getValue(),
                                after.getOrDefault(each.getKey(), Sums.NONE)))
                .toList();
    }

    private void change(
            Place place, Step step, long units, Map<Purse, Sums> before, Map<Purse, Sums> after) {
        Purse purse = Purse.of(place, step.serials().block());
        Sums stood = before.computeIfAbsent(purse, this::sums);
        Sums now = after.getOrDefault(purse, stood);
        after.put(purse, now.with(place.standing(), units));
    }

    private Sums sums(Purse purse) {
        return registry.listHoldings(account(purse)).stream()
                .filter(holding -> holding.programme() == purse.programme())
                .reduce(Sums.NONE, Sums::plus, (one, _) -> one);
    }

    private Account account(Purse purse) {
        return registry.findAccount(purse.account()).orElseThrow();
    }
}
