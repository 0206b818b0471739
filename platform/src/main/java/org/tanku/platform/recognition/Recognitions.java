package org.tanku.platform.recognition;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.recognition.Recognition.Said;
import org.tanku.platform.recognition.Recognition.State;
import org.tanku.platform.recognition.RecognitionOutcome.Reason;
import org.tanku.platform.recognition.RecognitionOutcome.Recognised;
import org.tanku.platform.recognition.RecognitionOutcome.Refused;
import org.tanku.platform.recognition.RecognitionOutcome.Revoked;
import org.tanku.platform.recognition.RecognitionPapers.Paper;
import org.tanku.platform.verification.StatementId;
import org.tanku.platform.verification.VerificationStatement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The room's face: certificates of carbon-neutral forest (碳中和林认定).
@Service
public class Recognitions {
    private final RecognitionPapers papers;
    private final Certificates certificates;
    private final Clock clock;

    Recognitions(RecognitionPapers papers, Certificates certificates, Clock clock) {
        this.papers = papers;
        this.certificates = certificates;
        this.clock = clock;
    }

    /// Whether projects of a scheme end in a certificate instead of units.
    public static boolean recognises(Scheme scheme) {
        return scheme == Scheme.NEUTRAL_FOREST;
    }

    /// Recognises what a statement states, once; an officer of the bureau does, never who measured,
    /// verified or developed.
    @Transactional
    public RecognitionOutcome recognise(StatementId id, Acting acting) {
        acting.require(Role.BUREAU_OFFICER);
        Optional<Paper> found = papers.find(id);
        if (found.isEmpty()) {
            return new Refused(Reason.STATEMENT_UNKNOWN);
        }
        Paper paper = found.get();
        acting.require(Role.BUREAU_OFFICER, paper.project().region());
        Optional<Reason> wrong = paper.findWrong(acting);
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        Said said = papers.said(paper, acting.organisation(), LocalDate.now(clock));
        int ordinal = certificates.nextOrdinal(paper.project().id());
        Recognition recognition =
                new Recognition(
                        "%s-C%02d".formatted(paper.project().number(), ordinal),
                        id,
                        paper.project().id(),
                        said,
                        acting.person(),
                        acting.organisation(),
                        clock.instant(),
                        new State.Valid());
        return certificates.insert(recognition, ordinal)
                ? new Recognised(recognition)
                : new Refused(Reason.STATEMENT_ALREADY_RECOGNISED);
    }

    /// Ends the validity of a certificate; what it said stays readable.
    @Transactional
    public RecognitionOutcome revoke(String number, String because, Acting acting) {
        acting.require(Role.BUREAU_OFFICER);
        Optional<Recognition> found = certificates.find(number);
        if (found.isEmpty()) {
            return new Refused(Reason.CERTIFICATE_UNKNOWN);
        }
        acting.require(Role.BUREAU_OFFICER, papers.regionOf(found.get().project()));
        if (because.isBlank()) {
            return new Refused(Reason.REASON_IS_MISSING);
        }
        return certificates.revoke(number, because.strip(), acting.person(), clock.instant())
                ? new Revoked(certificates.find(number).orElseThrow())
                : new Refused(Reason.CERTIFICATE_ALREADY_REVOKED);
    }

    public Optional<Recognition> find(String number) {
        return certificates.find(number);
    }

    public Optional<Recognition> findOf(StatementId statement) {
        return certificates.findOf(statement);
    }

    /// All certificates, the newest first.
    public List<Recognition> list() {
        return certificates.list();
    }

    /// Statements that agree and could be recognised, and are not yet.
    public List<VerificationStatement> listWaiting() {
        return papers.listRecognisable().stream()
                .filter(statement -> certificates.findOf(statement.id()).isEmpty())
                .toList();
    }
}
