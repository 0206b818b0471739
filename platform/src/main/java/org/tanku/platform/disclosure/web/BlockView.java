package org.tanku.platform.disclosure.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tanku.kernel.forest.StandCode;
import org.tanku.platform.disclosure.Origin;
import org.tanku.platform.disclosure.Origins;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.StandResult;
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

    private final Origins origins;
    private final OriginNaming naming;
    private final Measurement measurement;

    BlockView(Origins origins, OriginNaming naming, Measurement measurement) {
        this.origins = origins;
        this.naming = naming;
        this.measurement = measurement;
    }

    Origin show(UnitBlock block, Model model, Locale locale) {
        Origin origin = origins.get(block);
        List<StandResult> stands = measurement.listStandResults(origin.report().id());
        model.addAttribute("block", block);
        model.addAttribute("origin", origin);
        model.addAttribute("names", naming.names(origin, locale));
        model.addAttribute("stands", stands.stream().limit(SHOWN).toList());
        example(stands)
                .ifPresent(stand -> {
                    model.addAttribute("example", stand);
                    measurement
                            .findTrace(origin.report().id(), stand)
                            .ifPresent(step -> model.addAttribute("step", step));
                });
        return origin;
    }

    /// The stand that took up most stands for the others.
    private static Optional<StandCode> example(List<StandResult> stands) {
        return stands.stream()
                .max(Comparator.comparingDouble(each -> each.removal().value()))
                .map(StandResult::stand);
    }
}
