package org.tanku.platform.farm;

import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.verification.WholeTonnes;

import java.time.Instant;
import java.util.UUID;

/// What the kernel found for a farm project in a year of harvest (农业减排核算报告), and what was said of
/// it.
///
/// @param seasons how many records of a field in a season the file has
/// @param parameterSets the editions it rests on
/// @param digest SM3 over the digests of both files, then the trace
/// @param measuredBy the organisation that measured
public record FarmReport(
        Id id,
        String number,
        FarmProject.Id project,
        int year,
        TonnesCO2e reduction,
        int seasons,
        String parameterSets,
        String kernelVersion,
        String digest,
        PartyId measuredBy,
        PartyId measuredByPerson,
        Instant measuredAt,
        Opinion opinion) {

    public record Id(UUID value) {}

    /// What a verifier said (核查意见).
    public sealed interface Opinion {
        /// Nobody has said anything yet.
        record Awaited() implements Opinion {}

        /// The whole tonnes, rounded down.
        record Agreed(WholeTonnes tonnes, Said said) implements Opinion {}

        record NotAgreed(Said said) implements Opinion {}
    }

    /// Who said it, and with what remark (核查人与备注).
    public record Said(PartyId verifier, PartyId person, String remark, Instant at) {}

    public boolean awaitsOpinion() {
        return opinion instanceof Opinion.Awaited;
    }
}
