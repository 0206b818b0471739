package org.tanku.platform.api.web;

import org.tanku.platform.accreditation.Accreditations;
import org.tanku.platform.api.TokenCheck.CheckRefusal;
import org.tanku.platform.disturbance.RecordOutcome;
import org.tanku.platform.dossier.AddOutcome;
import org.tanku.platform.farm.FarmProposal;
import org.tanku.platform.farm.FarmRegistration;
import org.tanku.platform.farm.FarmVerifying;
import org.tanku.platform.instruction.InstructionOutcome;
import org.tanku.platform.intake.IntakeOutcome;
import org.tanku.platform.mirror.MirrorOutcome;
import org.tanku.platform.notice.NoticeOutcome;
import org.tanku.platform.notice.Periods;
import org.tanku.platform.paper.Corrections;
import org.tanku.platform.paper.PaperOutcome;
import org.tanku.platform.project.ProposeOutcome;
import org.tanku.platform.project.RegisterOutcome;
import org.tanku.platform.recognition.RecognitionOutcome;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.safeguard.SafeguardOutcome;
import org.tanku.platform.sampling.PlanOutcome;
import org.tanku.platform.tenure.ClaimRefusal;
import org.tanku.platform.tenure.ContractOutcome;
import org.tanku.platform.validation.ValidationOutcome;
import org.tanku.platform.verification.FindingOutcome;
import org.tanku.platform.verification.SiteVisits;
import org.tanku.platform.verification.StateOutcome;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The kind of a problem (问题类型): an address that never changes, with a page that tells what it
/// means.
///
/// @param family the word of the enum in the address
/// @param words the key of its sentence
record ProblemType(Enum<?> refusal, String family, String words) {
    static final String ROOT = "/api/problems/";
    private static final int CONFLICT = 409;
    private static final int UNAUTHORISED = 401;
    private static final int UNPROCESSABLE = 422;

    /// The refusals of one kind of entry, and the keys of their sentences.
    record Family(String word, Class<? extends Enum<?>> refusals, String words) {
        public List<ProblemType> types() {
            return Arrays.stream(refusals.getEnumConstants())
                    .map(each -> new ProblemType(each, word, words + each.name()))
                    .toList();
        }
    }

    /// Every enum whose constants can come out of the door.
    static final List<Family> FAMILIES =
            List.of(
                    new Family("door", DoorRefusal.class, "api.door."),
                    new Family("token", CheckRefusal.class, "api.token.refused."),
                    new Family("claim", ClaimRefusal.class, "tenure.claim.refused."),
                    new Family(
                            "contract", ContractOutcome.Refusal.class, "tenure.contract.refused."),
                    new Family("proposal", ProposeOutcome.Reason.class, "project.propose.refused."),
                    new Family(
                            "registration",
                            RegisterOutcome.Reason.class,
                            "project.register.refused."),
                    new Family(
                            "measurement",
                            org.tanku.platform.measurement.MeasureOutcome.Reason.class,
                            "measurement.refused."),
                    new Family(
                            "finding",
                            FindingOutcome.Reason.class,
                            "verification.finding.refused."),
                    new Family("opinion", StateOutcome.Reason.class, "verification.refused."),
                    new Family("registry", RegistryOutcome.Refusal.class, "registry.refused."),
                    new Family(
                            "instruction",
                            InstructionOutcome.Refusal.class,
                            "instruction.refused."),
                    new Family("notice", NoticeOutcome.Reason.class, "notice.refused."),
                    new Family("period", Periods.Refusal.class, "notice.period.refused."),
                    new Family(
                            "accreditation",
                            Accreditations.Refusal.class,
                            "accreditation.refused."),
                    new Family("validation", ValidationOutcome.Reason.class, "validation.refused."),
                    new Family("visit", SiteVisits.Refusal.class, "verification.visit.refused."),
                    new Family("intake", IntakeOutcome.Refusal.class, "intake.refused."),
                    new Family("safeguard", SafeguardOutcome.Refusal.class, "safeguard.refused."),
                    new Family("paper", PaperOutcome.Refusal.class, "paper.refused."),
                    new Family("correction", Corrections.Refusal.class, "paper.correction."),
                    new Family(
                            "recognition", RecognitionOutcome.Reason.class, "recognition.refused."),
                    new Family("document", AddOutcome.Reason.class, "dossier.refused."),
                    new Family("mirror", MirrorOutcome.Refusal.class, "mirror.refused."),
                    new Family("disturbance", RecordOutcome.Reason.class, "disturbance.refused."),
                    new Family("sampling", PlanOutcome.Reason.class, "sampling.refused."),
                    new Family("farm-proposal", FarmProposal.Reason.class, "farm.propose.refused."),
                    new Family(
                            "farm-registration",
                            FarmRegistration.Reason.class,
                            "farm.register.refused."),
                    new Family("farm-opinion", FarmVerifying.Reason.class, "farm.verify.refused."));

    static ProblemType of(Enum<?> refusal) {
        return familyOf(refusal.getDeclaringClass()).types().get(refusal.ordinal());
    }

    static Family familyOf(Class<?> refusals) {
        return FAMILIES.stream()
                .filter(each -> each.refusals() == refusals)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no family holds " + refusals));
    }

    static List<ProblemType> listAll() {
        return FAMILIES.stream().flatMap(each -> each.types().stream()).toList();
    }

    /// `registry/maker-cannot-check`.
    public String slug() {
        return family + "/" + refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String address() {
        return ROOT + slug();
    }

    /// A rule of the house is a conflict; what the door says has its own number.
    public int status() {
        if (refusal instanceof DoorRefusal door) {
            return door.status();
        }
        if (refusal instanceof CheckRefusal) {
            return UNAUTHORISED;
        }
        return refusal == RegistryOutcome.Refusal.KEY_USED_FOR_ANOTHER_COMMAND
                ? UNPROCESSABLE
                : CONFLICT;
    }
}
