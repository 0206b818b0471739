package org.tanku.ledger;

/// The number of a certificate of retirement (注销证书编号): `TKC-2026-00000001-57`, with the check of a
/// serial.
public record CertificateNumber(int year, int number) {
    private static final NumbersOfYears NUMBERS = new NumbersOfYears("TKC");

    public CertificateNumber {
        NUMBERS.require(year, number);
    }

    /// Tells a typing error apart from a certificate that may exist.
    public static Serial.Spelling spelling(String typed) {
        return NUMBERS.spelling(typed);
    }

    /// Reads a well spelt number; see [#spelling(String)] for text from outside.
    public static CertificateNumber parse(String typed) {
        NumbersOfYears.InYear found = NUMBERS.parse(typed);
        return new CertificateNumber(found.year(), found.number());
    }

    @Override
    public String toString() {
        return NUMBERS.text(year, number);
    }
}
