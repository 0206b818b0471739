package org.tanku.ledger;

/// The number of a printed paper (凭证编号): `TKP-2026-00000001-47`, with the check of a serial. Each
/// edition of a ticket or certificate has its own.
public record PaperNumber(int year, int number) {
    private static final NumbersOfYears NUMBERS = new NumbersOfYears("TKP");

    public PaperNumber {
        NUMBERS.require(year, number);
    }

    /// Tells a typing error apart from a paper that may exist.
    public static Serial.Spelling spelling(String typed) {
        return NUMBERS.spelling(typed);
    }

    /// Reads a well spelt number; see [#spelling(String)] for text from outside.
    public static PaperNumber parse(String typed) {
        NumbersOfYears.InYear found = NUMBERS.parse(typed);
        return new PaperNumber(found.year(), found.number());
    }

    @Override
    public String toString() {
        return NUMBERS.text(year, number);
    }
}
