package org.tanku.platform.disclosure.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tanku.ledger.AccountNumber;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.SerialEvent;

/// Tells what happened to serials (单位流转记录), with the holders' names.
@Component
class EventTelling {
    private final Registry registry;
    private final OriginNaming naming;

    EventTelling(Registry registry, OriginNaming naming) {
        this.registry = registry;
        this.naming = naming;
    }

    List<EventLine> lines(List<SerialEvent> events) {
        return events.stream().map(this::line).toList();
    }

    String account(AccountId id) {
        return naming.account(registry.getAccount(id));
    }

    String account(AccountNumber number) {
        return registry.findAccount(number).map(naming::account).orElse(number.toString());
    }

    private EventLine line(SerialEvent event) {
        return new EventLine(
                event.at(),
                event.kind().name(),
                event.serials().first(),
                event.serials().last(),
                event.serials().units(),
                account(event.to().account()),
                event.certificate().map(Object::toString).orElse(""),
                event.entry());
    }
}
