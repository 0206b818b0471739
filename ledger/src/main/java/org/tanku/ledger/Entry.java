package org.tanku.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One entry of the journal (日记账记录): who did what when, and the postings that followed from it.
///
/// Its canonical text is fixed in `docs/journal-format.md`.
public record Entry(
        long number,
        Instant at,
        Actor by,
        CommandKey key,
        Command command,
        List<Posting> postings) {
    public Entry {
        postings = List.copyOf(postings);
        if (number < 1 || postings.isEmpty()) {
            throw new IllegalArgumentException(
                    "an entry has a number from 1 and a posting: " + number + ", " + command);
        }
    }

    /// Reads a canonical text; any other text is refused.
    public static Entry parse(String text) {
        return EntryText.read(text);
    }

    /// The canonical text, the same bytes for ever.
    public String text() {
        return EntryText.write(this);
    }

    public long units() {
        return postings.stream().mapToLong(posting -> posting.serials().units()).sum();
    }

    /// The serials of all postings, neighbours joined.
    public List<SerialRange> serials() {
        return SerialRanges.joined(postings.stream().map(Posting::serials).toList());
    }

    /// The certificate, when the entry is a retirement.
    public Optional<CertificateNumber> certificate() {
        return postings.getFirst().to().standing() instanceof Standing.Retired(var certificate)
                ? Optional.of(certificate)
                : Optional.empty();
    }
}
