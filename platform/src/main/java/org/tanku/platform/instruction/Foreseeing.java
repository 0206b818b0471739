package org.tanku.platform.instruction;

import org.springframework.stereotype.Component;
import org.tanku.platform.instruction.Instruction.Line;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Account.Deed;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryOutcome;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Looks ahead (预览): the books are asked what would become of each line of an instruction after
/// those above it, and what the account would have then; nothing is booked.
@Component
class Foreseeing {
    private final Registry registry;

    Foreseeing(Registry registry) {
        this.registry = registry;
    }

    Outlook foresee(Account account, List<Line> lines) {
        List<RegistryOutcome<Deed>> outcomes =
                registry.foresee(account, lines.stream().map(Line::deed).toList());
        Map<Programme, Outlook.Balance> balances = balances(account, lines);
        List<Outlook.Row> rows = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            rows.add(
                    switch (outcomes.get(at)) {
                        case RegistryOutcome.Refused<Deed>(var refusal) ->
                                new Outlook.Row(line, List.of(refusal));
                        case RegistryOutcome.Done<Deed>(var deed) -> {
                            balances.computeIfPresent(
                                    Programme.find(deed.pick().programme()).orElseThrow(),
                                    (_, before) -> changed(before, deed));
                            yield new Outlook.Row(line, List.of());
                        }
                    });
        }
        return new Outlook(rows, List.copyOf(balances.values()));
    }

    /// What is free now of the programmes that the lines are about.
    private Map<Programme, Outlook.Balance> balances(Account account, List<Line> lines) {
        Map<Programme, Outlook.Balance> balances = new EnumMap<>(Programme.class);
        for (Line line : lines) {
            Programme.find(line.deed().pick().programme())
                    .ifPresent(
                            each -> balances.putIfAbsent(each, new Outlook.Balance(each, 0, 0, 0)));
        }
        for (Account.Holding holding : registry.listHoldings(account)) {
            balances.computeIfPresent(
                    holding.programme(),
                    (programme, before) ->
                            new Outlook.Balance(
                                    programme,
                                    before.freeBefore() + holding.totals().free(),
                                    0,
                                    0));
        }
        return balances;
    }

    private static Outlook.Balance changed(Outlook.Balance before, Deed deed) {
        long units = deed.pick().units();
        return switch (deed) {
            case Deed.Move _ ->
                    new Outlook.Balance(
                            before.programme(),
                            before.freeBefore(),
                            before.moved() + units,
                            before.retired());
            case Deed.Retire _ ->
                    new Outlook.Balance(
                            before.programme(),
                            before.freeBefore(),
                            before.moved(),
                            before.retired() + units);
        };
    }
}
