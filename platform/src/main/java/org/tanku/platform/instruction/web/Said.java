package org.tanku.platform.instruction.web;

import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.secondfactor.FactorRefusal;

import java.util.List;

/// What the frame says above a page (提示): a notice or a refusal, by message key.
final class Said {
    private Said() {}

    static void notice(RedirectAttributes flash, String key, Object... arguments) {
        flash.addFlashAttribute("notice", key);
        flash.addFlashAttribute("noticeArguments", List.of(arguments));
    }

    static void refusal(RedirectAttributes flash, Enum<?> reason) {
        flash.addFlashAttribute("refusal", key(reason));
    }

    static void refusal(RedirectAttributes flash, String key, Object... arguments) {
        flash.addFlashAttribute("refusal", key);
        flash.addFlashAttribute("refusalArguments", List.of(arguments));
    }

    static void refusal(Model model, Enum<?> reason) {
        refusal(model, key(reason));
    }

    static void refusal(Model model, String key, Object... arguments) {
        model.addAttribute("refusal", key);
        model.addAttribute("refusalArguments", List.of(arguments));
    }

    /// A refusal keeps the words of the room it comes from.
    static String key(Enum<?> reason) {
        return switch (reason) {
            case RegistryOutcome.Refusal refusal -> "registry.refused." + refusal;
            case FactorRefusal refusal -> "secondfactor.refusal." + refusal;
            default -> "instruction.refused." + reason;
        };
    }
}
