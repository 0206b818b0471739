package org.tanku.ledger;

/// The number of an account in the books (持有账户编号).
public record AccountNumber(String text) implements Comparable<AccountNumber> {
    public AccountNumber {
        Word.check("an account number", text);
    }

    @Override
    public int compareTo(AccountNumber other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
