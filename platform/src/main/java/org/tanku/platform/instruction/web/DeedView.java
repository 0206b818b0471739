package org.tanku.platform.instruction.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tanku.ledger.Pick;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Account.Deed;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.registry.Registry;

/// Tells a deed in the reader's language (事项的说法).
@Component("instructionView")
class DeedView {
    private final Registry registry;
    private final MessageSource messages;

    DeedView(Registry registry, MessageSource messages) {
        this.registry = registry;
        this.messages = messages;
    }

    public String kind(Deed deed) {
        return say("instruction.kind." + deed.getClass().getSimpleName());
    }

    public String pick(Deed deed) {
        return switch (deed.pick()) {
            case Pick.OfProgramme each ->
                    say("instruction.pick.programme", each.programme().letters());
            case Pick.OfBlock each -> say("instruction.pick.block", each.block().toString());
            case Pick.OfSerials each ->
                    say(
                            "instruction.pick.serials",
                            each.serials().firstSerial(),
                            each.serials().lastSerial());
        };
    }

    public Account receiver(AccountId account) {
        return registry.getAccount(account);
    }

    public String refusal(Enum<?> reason) {
        return say(Said.key(reason));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
