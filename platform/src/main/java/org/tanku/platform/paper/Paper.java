package org.tanku.platform.paper;

import org.tanku.ledger.PaperNumber;

import java.time.Instant;
import java.util.List;

/// A paper that was printed and handed out (凭证): a carbon ticket, a certificate of retirement or
/// one of recognition. It never changes; a mended one is another edition under another number.
///
/// @param subject number of the block, of the certificate of retirement, or of that of recognition
/// @param edition counted from 1 for each subject
/// @param text its facts, `docs/paper-format.md`
/// @param digest SM3 of that text; paper and QR code bear it
/// @param pdf SM3 of the PDF, and `ofd` that of the OFD
public record Paper(
        PaperNumber number,
        Kind kind,
        String subject,
        int edition,
        String text,
        String digest,
        String pdf,
        String ofd,
        Instant issuedAt) {
    /// How much of a digest the QR code bears.
    public static final int SHORT = 16;

    /// What a paper is about (凭证种类).
    public enum Kind {
        TICKET,
        RETIREMENT,
        RECOGNITION
    }

    /// In which form it is taken away (文件格式).
    public enum Form {
        PDF("application/pdf", "pdf"),
        OFD("application/ofd", "ofd");

        private final String media;
        private final String ending;

        Form(String media, String ending) {
            this.media = media;
            this.ending = ending;
        }

        public String media() {
            return media;
        }

        public String ending() {
            return ending;
        }
    }

    /// Whether it holds (效力).
    public sealed interface State {
        record Valid() implements State {}

        /// Another edition took its place (已换发).
        record Superseded(PaperNumber by, String because, Instant at) implements State {}

        /// It was called back (已作废).
        record Revoked(String because, Instant at) implements State {}
    }

    /// One thing a paper says (凭证要素).
    ///
    /// @param key names it in `docs/paper-format.md` and in the messages
    public record Fact(String key, String value) {}

    /// What it says, in its order.
    public List<Fact> facts() {
        return text.lines()
                .skip(1)
                .map(line -> line.split(" ", 2))
                .map(parts -> new Fact(parts[0], parts[1]))
                .toList();
    }

    public String shortDigest() {
        return digest.substring(0, SHORT);
    }

    /// The name of its file.
    public String fileName(Form form) {
        return number + "." + form.ending();
    }
}
