package org.tanku.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The chain of entries (日记账哈希链): the hash of an entry is the digest of the hash before it,
/// followed by the bytes of its canonical text. Whoever changes one bit of an old entry must change
/// every hash after it.
public final class Journal {
    /// An entry as it is kept.
    public record Line(long number, Hash previous, String text, Hash hash) {
        Head head() {
            return new Head(number, hash);
        }
    }

    /// The end of the chain.
    public record Head(long number, Hash hash) {
        public static final Head EMPTY = new Head(0, Hash.ZERO);
    }

    /// What can be wrong with a line, in the order in which it is checked.
    public enum Fault {
        NUMBER_IS_NOT_THE_NEXT,
        PREVIOUS_HASH_DIFFERS,
        HASH_DIFFERS
    }

    /// The first line that breaks the chain.
    public record Break(long number, Fault fault) {}

    private Journal() {}

    /// Puts a text behind the head.
    public static Line chain(Head head, String text, Digest digest) {
        return new Line(head.number() + 1, head.hash(), text, hash(head.hash(), text, digest));
    }

    /// Whether `line` rightly follows `head`.
    public static Optional<Break> check(Head head, Line line, Digest digest) {
        if (line.number() != head.number() + 1) {
            return Optional.of(new Break(head.number() + 1, Fault.NUMBER_IS_NOT_THE_NEXT));
        }
        if (!line.previous().equals(head.hash())) {
            return Optional.of(new Break(line.number(), Fault.PREVIOUS_HASH_DIFFERS));
        }
        if (!line.hash().equals(hash(line.previous(), line.text(), digest))) {
            return Optional.of(new Break(line.number(), Fault.HASH_DIFFERS));
        }
        return Optional.empty();
    }

    /// The first break in a whole journal. A tail cut off is not seen here: compare the head with
    /// one kept elsewhere.
    public static Optional<Break> firstBreak(Iterable<Line> lines, Digest digest) {
        Head head = Head.EMPTY;
        for (Line line : lines) {
            Optional<Break> fault = check(head, line, digest);
            if (fault.isPresent()) {
                return fault;
            }
            head = line.head();
        }
        return Optional.empty();
    }

    private static Hash hash(Hash previous, String text, Digest digest) {
        byte[] before = previous.bytes();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[before.length + bytes.length];
        System.arraycopy(before, 0, both, 0, before.length);
        System.arraycopy(bytes, 0, both, before.length, bytes.length);
        return digest.hash(both);
    }
}
