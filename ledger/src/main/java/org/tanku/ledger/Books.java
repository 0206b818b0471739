package org.tanku.ledger;

/// Books that can be written (账簿): in memory here, in PostgreSQL in the registry. They hold no
/// rule.
public interface Books extends BooksView {
    /// Keeps an entry: the journal's next, the lots that are no more, the lots that are now.
    void write(Writing writing);

    /// Keeps an answer for the day its key comes back.
    void keep(Answer.Kept answer);
}
