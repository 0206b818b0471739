package org.tanku.survey.foreign;

/// A row of a foreign ledger that is in order (外部登记簿记录): some neighbouring serials in one place.
///
/// @param row its number in the file
/// @param projectName empty where the file does not tell it, as are all words behind it
/// @param endedOn the day of retirement or cancellation as yyyy-MM-dd
public record LedgerLot(
        int row,
        ForeignSerial serial,
        String projectName,
        LotStatus status,
        String holder,
        String endedOn,
        String beneficiary,
        String reason) {
    public long units() {
        return serial.units();
    }
}
