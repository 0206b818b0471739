package org.tanku.platform.land;

import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.party.PartyId;

import java.time.Instant;
import java.time.LocalDate;

/// One survey of a county's stands as one file told it (森林资源规划设计调查, 二类调查), or one modelled
/// baseline. It is never changed; a better survey is a new edition.
///
/// @param fileDigest the SM3 digest of the file as it was sent, in hexadecimal
/// @param ground the layer and the coordinate system of its ground; empty when a table told no
///   ground
public record SurveyEdition(
        EditionId id,
        EditionKind kind,
        String name,
        LocalDate surveyedOn,
        int stands,
        Mu area,
        String fileName,
        String fileDigest,
        boolean generated,
        String note,
        Instant importedAt,
        PartyId importedBy,
        String ground) {
    /// Whether its stands can be drawn on a map.
    public boolean hasGround() {
        return !ground.isEmpty();
    }
}
