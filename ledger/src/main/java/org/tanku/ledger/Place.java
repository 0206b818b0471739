package org.tanku.ledger;

/// Where units are: an account and how they stand in it. Each posting takes them from one place to
/// another.
public record Place(AccountNumber account, Standing standing) {
    /// The source of all units; its balance is minus what was issued.
    public static final Place UNISSUED = new Place(new AccountNumber("-"), new Standing.Unissued());

    public static Place free(AccountNumber account) {
        return new Place(account, Standing.FREE);
    }

    public static Place held(AccountNumber account, HoldReference hold) {
        return new Place(account, new Standing.Held(hold));
    }

    @Override
    public String toString() {
        return account + " " + standing;
    }
}
