package org.tanku.platform.tenure;

import org.tanku.kernel.forest.StandCode;
import org.tanku.platform.party.PartyId;

import java.time.LocalDate;

/// A stand that another claim covers in the same days (重叠主张), with that claim.
public record Overlap(
        StandCode stand,
        TitleId title,
        PartyId holder,
        String certificateNumber,
        LocalDate firstDay,
        LocalDate lastDay) {}
