package org.tanku.platform.tenure.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.platform.party.Parties;
import org.tanku.platform.tenure.Exemption;
import org.tanku.platform.tenure.Tenure;
import org.tanku.platform.tenure.Title;
import org.tanku.platform.tenure.TitleId;

import java.time.ZoneId;

/// The public list of claims that were recorded in spite of others (重叠例外公示).
@Controller
class ExemptionPages {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /// @param square_m2 below zero when it is not known
    record Line(
            Exemption exemption,
            String certificate,
            String holder,
            String otherCertificate,
            String otherHolder,
            double square_m2) {}

    private final Tenure tenure;
    private final Parties parties;

    ExemptionPages(Tenure tenure, Parties parties) {
        this.tenure = tenure;
        this.parties = parties;
    }

    @GetMapping("/exemptions")
    String list(Model model) {
        model.addAttribute("lines", tenure.listExemptions().stream().map(this::line).toList());
        model.addAttribute("zone", CHINA);
        return "tenure/exemptions";
    }

    private Line line(Exemption exemption) {
        Title title = tenure.getTitle(exemption.title());
        Title other = tenure.getTitle(exemption.other());
        return new Line(
                exemption,
                title.claim().certificateNumber(),
                holder(exemption.title()),
                other.claim().certificateNumber(),
                holder(exemption.other()),
                switch (exemption.shared()) {
                    case Reading.Measured<SquareMetres>(var area) -> area.value();
                    case Reading.NotMeasured<SquareMetres> _ -> -1;
                });
    }

    private String holder(TitleId title) {
        return parties.getParty(tenure.getTitle(title).claim().holder()).name();
    }
}
