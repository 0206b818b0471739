package org.tanku.platform.disclosure.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tanku.kernel.forest.StandCode;
import org.tanku.platform.disclosure.Origin;
import org.tanku.platform.disclosure.Walk;
import org.tanku.platform.disclosure.Walks;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.StandResult;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.UnitBlock;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Puts the walk back of a block on a page (来历): chain, stands, and one stand explained to the last
/// figure.
@Component
class BlockView {
    /// More stands than these are on the report's own page.
    private static final int SHOWN = 10;

    private final Walks walks;
    private final OriginNaming naming;
    private final Measurement measurement;
    private final Registry registry;

    BlockView(Walks walks, OriginNaming naming, Measurement measurement, Registry registry) {
        this.registry = registry;
        this.walks = walks;
        this.naming = naming;
        this.measurement = measurement;
    }

    void show(UnitBlock block, Model model, Locale locale) {
        model.addAttribute("block", block);
        model.addAttribute("unit", naming.unit(block.programme(), locale));
        switch (walks.get(block)) {
            case Walk.Here(var origin) -> show(origin, model, locale);
            case Walk.Elsewhere elsewhere -> {
                model.addAttribute("elsewhere", elsewhere);
                model.addAttribute("demo", naming.isDemo(registry.getAccount(block.issuedTo())));
                model.addAttribute("generated", false);
            }
        }
    }

    private void show(Origin origin, Model model, Locale locale) {
        List<StandResult> stands = measurement.listStandResults(origin.report().id());
        OriginNames names = naming.names(origin, locale);
        model.addAttribute("origin", origin);
        model.addAttribute("names", names);
        model.addAttribute("demo", names.demo());
        model.addAttribute("generated", origin.generated());
        model.addAttribute("stands", stands.stream().limit(SHOWN).toList());
        example(stands)
                .ifPresent(stand -> {
                    model.addAttribute("example", stand);
                    measurement
                            .findTrace(origin.report().id(), stand)
                            .ifPresent(step -> model.addAttribute("step", step));
                });
    }

    /// The stand that took up most stands for the others.
    private static Optional<StandCode> example(List<StandResult> stands) {
        return stands.stream()
                .max(Comparator.comparingDouble(each -> each.removal().value()))
                .map(StandResult::stand);
    }
}
