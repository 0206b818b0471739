package org.tanku.platform.verification.web;

import org.jspecify.annotations.Nullable;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.platform.verification.OpinionDraft;

import java.util.Optional;
import java.util.UUID;

/// The opinion as it was filled in (核查意见表); what was left out is empty text.
record OpinionForm(UUID report, String opinion, String verified, String remark) {
    OpinionForm(
            UUID report,
            @Nullable String opinion,
            @Nullable String verified,
            @Nullable String remark) {
        this.report = report;
        this.opinion = opinion == null ? "" : opinion;
        this.verified = verified == null ? "" : verified.strip();
        this.remark = remark == null ? "" : remark;
    }

    /// The draft, or empty when no opinion was chosen or its tonnes cannot be read.
    Optional<OpinionDraft> draft() {
        return switch (opinion) {
            case "agreed" -> Optional.of(new OpinionDraft.Agree());
            case "corrected" ->
                    tonnes().map(value -> new OpinionDraft.AgreeWithCorrections(value, remark));
            case "refused" -> Optional.of(new OpinionDraft.Disagree(remark));
            default -> Optional.empty();
        };
    }

    private Optional<TonnesCO2e> tonnes() {
        try {
            return Optional.of(new TonnesCO2e(Double.parseDouble(verified.replace(",", ""))));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }
}
