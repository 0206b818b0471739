package org.tanku.platform.registry.web;

import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.registry.RegistryOutcome.Refusal;

import java.util.List;

/// What the frame says above a page (提示): a notice or a refusal, by message key.
final class Said {
    private Said() {}

    static void notice(RedirectAttributes flash, String key, Object... arguments) {
        flash.addFlashAttribute("notice", key);
        flash.addFlashAttribute("noticeArguments", List.of(arguments));
    }

    static void refusal(RedirectAttributes flash, Refusal refusal) {
        flash.addFlashAttribute("refusal", key(refusal));
    }

    static void refusal(Model model, Refusal refusal) {
        refusal(model, key(refusal));
    }

    static void refusal(Model model, String key, Object... arguments) {
        model.addAttribute("refusal", key);
        model.addAttribute("refusalArguments", List.of(arguments));
    }

    private static String key(Refusal refusal) {
        return "registry.refused." + refusal;
    }
}
