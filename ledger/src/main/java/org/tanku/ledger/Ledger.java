package org.tanku.ledger;

import java.util.Optional;

/// Posts commands to books (记账): one key, one effect, one answer. Whoever calls it lets one command
/// in at a time.
public final class Ledger {
    private final Digest digest;

    public Ledger(Digest digest) {
        this.digest = digest;
    }

    /// Decides on a command, writes the entry when it is allowed, and keeps the answer.
    public Answer post(Request request, Books books) {
        Hash content = digest.hash(request.content());
        Optional<Answer.Kept> before = books.findAnswer(request.key());
        if (before.isPresent()) {
            return before.get().to(content);
        }
        Answer answer =
                switch (Rules.decide(request.command(), request.year(), books)) {
                    case Ruling.Allowed allowed -> write(request, allowed, books);
                    case Ruling.Denied denied -> new Answer.Refused(denied.outcome());
                };
        books.keep(new Answer.Kept(request.key(), content, answer));
        return answer;
    }

    private Answer write(Request request, Ruling.Allowed allowed, Books books) {
        Journal.Head head = books.head();
        Entry entry =
                new Entry(
                        head.number() + 1,
                        request.at(),
                        request.by(),
                        request.key(),
                        request.command(),
                        allowed.postings());
        Journal.Line line = Journal.chain(head, entry.text(), digest);
        books.write(Placing.place(entry, line, books));
        return new Answer.Written(entry, line.hash());
    }
}
