package org.tanku.ledger;

/// What somebody wants done in the books (指令).
public sealed interface Command {
    /// Units come into being on a basis (签发). `particulars` is the digest of the paper.
    record Issue(
            Basis basis, AccountNumber to, ProgrammeCode programme, long units, Hash particulars)
            implements Command {
        public Issue {
            if (units < 0) {
                throw new IllegalArgumentException("units must not be negative: " + units);
            }
        }
    }

    /// Units are bound (冻结): free ones, or by a hold of a later rank those that are bound already.
    record Hold(AccountNumber account, HoldReference hold, Pick pick) implements Command {}

    /// Held units become free again (解冻).
    record Release(AccountNumber account, HoldReference hold, Pick pick) implements Command {}

    /// Free units change the account (划转).
    record Move(AccountNumber from, AccountNumber to, Cause cause, Pick pick) implements Command {}

    /// Free units are used up for a purpose (注销). `particulars` is the digest of the certificate's
    /// words.
    record Retire(AccountNumber account, Cause cause, Hash particulars, Pick pick)
            implements Command {}

    /// Free units are removed without a claim (撤销).
    record Cancel(AccountNumber account, Cause cause, Hash particulars, Pick pick)
            implements Command {}
}
