package org.tanku.platform.paper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.PaperNumber;
import org.tanku.platform.paper.Paper.Form;
import org.tanku.platform.paper.Paper.Kind;
import org.tanku.platform.paper.PaperOutcome.Refusal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// The room's face (凭证出具与查验): the paper of a block or of a certificate, drawn when it is first
/// asked for and kept for ever; and what a paper in somebody's hand is worth.
@Service
@Transactional
public class Paperwork {
    private final Drawing drawing;
    private final Printing printing;
    private final PaperRows papers;
    private final PaperSettings settings;
    private final Clock clock;

    Paperwork(
            Drawing drawing,
            Printing printing,
            PaperRows papers,
            PaperSettings settings,
            Clock clock) {
        this.drawing = drawing;
        this.printing = printing;
        this.papers = papers;
        this.settings = settings;
        this.clock = clock;
    }

    /// The carbon ticket (碳票) of a block, in its latest edition.
    ///
    /// @param reached the address the asker reached the server by, for a demo's QR code
    public PaperOutcome ticket(BlockNumber block, String reached) {
        return find(Kind.TICKET, block.toString(), reached);
    }

    /// The certificate of a retirement (注销证书), in its latest edition.
    public PaperOutcome certificate(CertificateNumber certificate, String reached) {
        return find(Kind.RETIREMENT, certificate.toString(), reached);
    }

    /// The certificate of recognition of carbon-neutral forest (认定证书), in its latest edition.
    ///
    /// @param number of the recognition
    public PaperOutcome recognition(String number, String reached) {
        return find(Kind.RECOGNITION, number, reached);
    }

    /// Whether the room of the subject said since that it holds no longer.
    Optional<Paper.State> revocation(Paper paper) {
        return drawing.revocation(paper);
    }

    private PaperOutcome find(Kind kind, String subject, String reached) {
        Optional<Refusal> refusal = drawing.refusal(kind, subject);
        if (refusal.isPresent()) {
            return PaperOutcome.refused(refusal.get());
        }
        return papers.findLatest(kind, subject)
                .<PaperOutcome>map(PaperOutcome.Ready::new)
                .orElseGet(() -> issue(kind, subject, 1, reached));
    }

    /// Draws and keeps an edition of a paper.
    PaperOutcome issue(Kind kind, String subject, int edition, String reached) {
        Optional<String> address = settings.address(reached);
        if (address.isEmpty()) {
            return PaperOutcome.refused(Refusal.PUBLIC_ADDRESS_NOT_SET);
        }
        if (settings.sealName().isEmpty()) {
            return PaperOutcome.refused(Refusal.SEAL_NAME_NOT_SET);
        }
        Printing.Place place =
                new Printing.Place(address.get(), settings.sealName().get(), settings.demo());
        return switch (drawing.compose(kind, subject)) {
            case Drawing.Outcome.Refused(var why) -> PaperOutcome.refused(why);
            case Drawing.Outcome.Composed(var particulars) -> print(particulars, edition, place);
        };
    }

    private PaperOutcome print(Particulars particulars, int edition, Printing.Place place) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        int year = at.atZone(Bilingual.BEIJING).getYear();
        PaperNumber number = new PaperNumber(year, papers.nextNumber());
        return switch (printing.print(particulars, number, edition, at, place)) {
            case Printing.Outcome.Lacking(var characters) -> PaperOutcome.lacking(characters);
            case Printing.Outcome.Printed(var paper, var pdf, var ofd) ->
                    new PaperOutcome.Ready(
                            papers.insert(paper, pdf, ofd)
                                    ? paper
                                    : papers.findLatest(paper.kind(), paper.subject())
                                            .orElseThrow());
        };
    }

    @Transactional(readOnly = true)
    public Optional<Paper> find(PaperNumber number) {
        return papers.find(number);
    }

    /// The paper whose PDF or OFD these bytes are.
    @Transactional(readOnly = true)
    public Optional<Paper> findByFile(byte[] file) {
        return papers.findByFile(Sm3.hex(file));
    }

    /// The latest first.
    @Transactional(readOnly = true)
    public List<Paper> list(int atMost) {
        return papers.list(atMost);
    }

    /// The file as it was handed out.
    @Transactional(readOnly = true)
    public byte[] file(Paper paper, Form form) {
        return papers.file(paper.number(), form);
    }
}
