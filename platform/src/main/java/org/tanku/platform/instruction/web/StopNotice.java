package org.tanku.platform.instruction.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.ledger.Pick;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryOutcome.Refusal;
import org.tanku.platform.registry.UnitBlock;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says why something was refused (拒绝原因); of a stopped block also which difference was found, and
/// when.
@Component
class StopNotice {
    private static final String TOLD = "registry.stop.told";
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Registry registry;
    private final MessageSource messages;

    StopNotice(Registry registry, MessageSource messages) {
        this.registry = registry;
        this.messages = messages;
    }

    void say(Enum<?> reason, List<Pick> picks, Model model) {
        find(reason, picks)
                .ifPresentOrElse(
                        stop -> Said.refusal(model, TOLD, arguments(stop)),
                        () -> Said.refusal(model, reason));
    }

    void say(Enum<?> reason, List<Pick> picks, RedirectAttributes flash) {
        find(reason, picks)
                .ifPresentOrElse(
                        stop -> Said.refusal(flash, TOLD, arguments(stop)),
                        () -> Said.refusal(flash, reason));
    }

    private Object[] arguments(UnitBlock.Stop stop) {
        Locale locale = LocaleContextHolder.getLocale();
        String fault =
                messages.getMessage(
                        "registry.fault." + stop.found().fault(), new Object[0], locale);
        return new Object[] {
            stop.block().toString(),
            told(stop.at()),
            fault,
            stop.found().where(),
            stop.found().what()
        };
    }

    private static String told(Instant at) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        String pattern = english ? "yyyy-MM-dd HH:mm:ss" : "yyyy年M月d日 HH:mm:ss";
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(at.atZone(BEIJING));
    }

    private Optional<UnitBlock.Stop> find(Enum<?> reason, List<Pick> picks) {
        return reason == Refusal.BLOCK_IS_STOPPED
                ? registry.listStops().stream()
                        .filter(stop -> picks.stream().anyMatch(stop::mayMeet))
                        .findFirst()
                : Optional.empty();
    }
}
