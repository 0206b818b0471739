package org.tanku.platform.disclosure.web;

import org.springframework.stereotype.Component;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.Lot;
import org.tanku.ledger.Standing;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.SerialEvent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Tells what happened to serials and where they are (单位流转记录), with the holders' names.
@Component
class EventTelling {
    private final Registry registry;
    private final OriginNaming naming;

    EventTelling(Registry registry, OriginNaming naming) {
        this.registry = registry;
        this.naming = naming;
    }

    String account(AccountId id) {
        return naming.account(registry.getAccount(id));
    }

    List<EventLine> lines(List<SerialEvent> events) {
        Function<AccountNumber, String> names = names();
        return events.stream()
                .map(each ->
                        new EventLine(
                                each.at(),
                                each.word(),
                                each.serials().first(),
                                each.serials().last(),
                                each.serials().units(),
                                names.apply(each.to().account()),
                                each.certificate().map(Object::toString).orElse(""),
                                each.entry()))
                .toList();
    }

    List<LotLine> places(List<Lot> lots) {
        Function<AccountNumber, String> names = names();
        return lots.stream()
                .map(each ->
                        new LotLine(
                                each.serials().firstSerial().toString(),
                                each.serials().lastSerial().toString(),
                                each.units(),
                                LotLine.state(each),
                                names.apply(each.place().account()),
                                each.place().standing() instanceof Standing.Retired(var certificate)
                                        ? certificate.toString()
                                        : ""))
                .toList();
    }

    /// Each account is looked up once a page.
    private Function<AccountNumber, String> names() {
        Map<AccountNumber, String> known = new HashMap<>();
        return number ->
                known.computeIfAbsent(
                        number,
                        _ ->
                                registry.findAccount(number)
                                        .map(naming::account)
                                        .orElse(number.toString()));
    }
}
