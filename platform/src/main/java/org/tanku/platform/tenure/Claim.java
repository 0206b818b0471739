package org.tanku.platform.tenure;

import org.tanku.kernel.forest.StandCode;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.party.PartyId;

import java.time.LocalDate;
import java.util.Set;

/// That a right covers stands of an edition for a period (权属主张).
///
/// @param holder the organisation that holds the right (林权权利人)
/// @param firstDay inside the period
/// @param lastDay inside the period
public record Claim(
        EditionId edition,
        Set<StandCode> stands,
        PartyId holder,
        String certificateNumber,
        LocalDate firstDay,
        LocalDate lastDay,
        RightsCertificate certificate,
        HolderKind holderKind) {
    public Claim {
        stands = Set.copyOf(stands);
        certificateNumber = certificateNumber.strip();
        if (certificateNumber.isEmpty()) {
            throw new IllegalArgumentException("a claim names the certificate it rests on");
        }
    }

    /// A claim that does not say what kind of certificate it rests on.
    public Claim(
            EditionId edition,
            Set<StandCode> stands,
            PartyId holder,
            String certificateNumber,
            LocalDate firstDay,
            LocalDate lastDay) {
        this(
                edition,
                stands,
                holder,
                certificateNumber,
                firstDay,
                lastDay,
                RightsCertificate.OTHER);
    }

    /// A claim that does not say what kind of holder it has.
    public Claim(
            EditionId edition,
            Set<StandCode> stands,
            PartyId holder,
            String certificateNumber,
            LocalDate firstDay,
            LocalDate lastDay,
            RightsCertificate certificate) {
        this(
                edition,
                stands,
                holder,
                certificateNumber,
                firstDay,
                lastDay,
                certificate,
                HolderKind.NOT_TOLD);
    }
}
