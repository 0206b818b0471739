package org.tanku.platform.mirror.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanku.platform.mirror.ForeignLook;
import org.tanku.platform.mirror.LedgerFile;
import org.tanku.platform.mirror.Mirror;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.SignedIn;
import org.tanku.survey.foreign.ForeignRegistry;
import org.tanku.survey.foreign.LedgerTotals;
import org.tanku.survey.foreign.LedgerWords;

import java.util.List;
import java.util.Locale;

/// What anyone may see of foreign ledgers (外部登记簿公开页面): a serial looked up, and totals of the files
/// in force. An officer finds his desk below.
@Controller
class MirrorPages {
    /// A file in force with its totals.
    record Held(LedgerFile file, LedgerTotals totals) {}

    private final Mirror mirror;
    private final Parties parties;

    MirrorPages(Mirror mirror, Parties parties) {
        this.mirror = mirror;
        this.parties = parties;
    }

    @GetMapping("/mirror")
    String show(
            @RequestParam(defaultValue = "") String serial,
            Model model,
            Locale locale,
            @Nullable Authentication authentication) {
        model.addAttribute("serial", serial.strip());
        model.addAttribute("words", new LedgerWords(locale));
        if (!serial.isBlank()) {
            look(mirror.look(serial), model);
        }
        List<LedgerFile> inForce = mirror.listInForce();
        model.addAttribute(
                "ledgers",
                inForce.stream().map(file -> new Held(file, mirror.totals(file))).toList());
        boolean officer = isOfficer(authentication);
        model.addAttribute("officer", officer);
        if (officer) {
            model.addAttribute("files", mirror.list());
            model.addAttribute("registries", ForeignRegistry.values());
            model.addAttribute("maxMegabytes", Mirror.LARGEST_FILE_BYTES >> 20);
            model.addAttribute("maxBytes", Mirror.LARGEST_FILE_BYTES);
        }
        return "mirror/show";
    }

    private static void look(ForeignLook look, Model model) {
        switch (look) {
            case ForeignLook.Misspelt misspelt -> model.addAttribute("misspelt", misspelt);
            case ForeignLook.Unknown unknown -> model.addAttribute("unknown", unknown.serial());
            case ForeignLook.Found(var hits) -> model.addAttribute("hits", hits);
        }
    }

    private boolean isOfficer(@Nullable Authentication authentication) {
        if (authentication == null
                || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return false;
        }
        Acting acting = parties.actingAs(signedIn.person());
        return acting.may(Role.REGISTRY_OFFICER) || acting.may(Role.BUREAU_OFFICER);
    }
}
