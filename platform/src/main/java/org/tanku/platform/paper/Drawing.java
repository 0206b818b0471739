package org.tanku.platform.paper;

import org.springframework.stereotype.Component;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.CertificateNumber;
import org.tanku.platform.paper.Paper.Kind;
import org.tanku.platform.paper.PaperOutcome.Refusal;
import org.tanku.platform.recognition.Recognition;
import org.tanku.platform.recognition.Recognitions;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.Retirement;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.seal.Inclusion;
import org.tanku.platform.seal.Seals;

import java.util.Optional;

/// Finds what a paper is about, with its proof, or tells why there can be none (凭证依据).
@Component
class Drawing {
    private final Registry registry;
    private final Seals seals;
    private final Composing composing;
    private final Recognitions recognitions;

    Drawing(Registry registry, Seals seals, Composing composing, Recognitions recognitions) {
        this.recognitions = recognitions;
        this.registry = registry;
        this.seals = seals;
        this.composing = composing;
    }

    /// What a paper can be drawn from.
    sealed interface Outcome {
        record Composed(Particulars particulars) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    /// Whether there is anything a paper could be about.
    Optional<Refusal> refusal(Kind kind, String subject) {
        return switch (kind) {
            case TICKET -> {
                Optional<UnitBlock> block = registry.findBlock(BlockNumber.parse(subject));
                if (block.isEmpty()) {
                    yield Optional.of(Refusal.SUBJECT_UNKNOWN);
                }
                yield block.get().ticket().isEmpty()
                        ? Optional.of(Refusal.PROGRAMME_HAS_NO_TICKETS)
                        : Optional.empty();
            }
            case RETIREMENT ->
                    registry.findCertificate(CertificateNumber.parse(subject)).isEmpty()
                            ? Optional.of(Refusal.SUBJECT_UNKNOWN)
                            : Optional.empty();
            case RECOGNITION ->
                    recognitions.find(subject).isEmpty()
                            ? Optional.of(Refusal.SUBJECT_UNKNOWN)
                            : Optional.empty();
        };
    }

    /// What the room of the subject said since, which no paper holds against (认定已撤销).
    Optional<Paper.State> revocation(Paper paper) {
        return paper.kind() == Kind.RECOGNITION
                ? recognitions
                        .find(paper.subject())
                        .flatMap(Recognition::revocation)
                        .map(each -> new Paper.State.Revoked(each.because(), each.at()))
                : Optional.empty();
    }

    /// Of a subject that is not refused.
    Outcome compose(Kind kind, String subject) {
        return switch (kind) {
            case TICKET -> {
                UnitBlock block = registry.findBlock(BlockNumber.parse(subject)).orElseThrow();
                yield seals.prove(block.entry())
                        .<Outcome>map(proof -> composed(block, proof))
                        .orElseGet(Drawing::notSealed);
            }
            case RETIREMENT -> {
                Retirement retirement =
                        registry.findCertificate(CertificateNumber.parse(subject)).orElseThrow();
                yield seals.prove(retirement.entry())
                        .<Outcome>map(proof ->
                                new Outcome.Composed(composing.certificate(retirement, proof)))
                        .orElseGet(Drawing::notSealed);
            }
            case RECOGNITION -> {
                Recognition found = recognitions.find(subject).orElseThrow();
                yield found.valid()
                        ? new Outcome.Composed(composing.recognition(found))
                        : new Outcome.Refused(Refusal.RECOGNITION_IS_REVOKED);
            }
        };
    }

    private Outcome composed(UnitBlock block, Inclusion proof) {
        return new Outcome.Composed(composing.ticket(block, block.ticket().orElseThrow(), proof));
    }

    private static Outcome notSealed() {
        return new Outcome.Refused(Refusal.NOT_YET_SEALED);
    }
}
