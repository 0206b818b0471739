package org.tanku.platform.registry.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.party.Acting;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.registry.RegistryOutcome.Done;
import org.tanku.platform.registry.RegistryOutcome.Refused;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.secondfactor.FreshSecondFactor;

import java.util.UUID;

/// The standing audit and the blocks it stopped: audit anew, propose that a stop ends, end it.
@Controller
class StopPages {
    private final Registry registry;

    StopPages(Registry registry) {
        this.registry = registry;
    }

    @PostMapping("/registry/audit")
    String audit(Acting acting) {
        Readers.requireAll(acting);
        registry.auditAnew();
        return "redirect:/registry";
    }

    @PostMapping("/registry/stops/{id}/proposal")
    String propose(
            @PathVariable UUID id,
            @RequestParam String reason,
            Acting acting,
            RedirectAttributes flash) {
        return told(
                registry.proposeRelease(new UnitBlock.StopId(id), reason, acting),
                "registry.stop.proposed",
                flash);
    }

    @FreshSecondFactor
    @PostMapping("/registry/stops/{id}/release")
    String release(@PathVariable UUID id, Acting acting, RedirectAttributes flash) {
        return told(
                registry.release(new UnitBlock.StopId(id), acting),
                "registry.stop.released",
                flash);
    }

    private static String told(
            RegistryOutcome<UnitBlock.Stop> outcome, String done, RedirectAttributes flash) {
        switch (outcome) {
            case Done<UnitBlock.Stop>(var stop) ->
                    Said.notice(flash, done, stop.block().toString());
            case Refused<UnitBlock.Stop>(var refusal) -> Said.refusal(flash, refusal);
        }
        return "redirect:/registry";
    }
}
