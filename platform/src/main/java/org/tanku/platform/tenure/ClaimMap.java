package org.tanku.platform.tenure;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Service;
import org.tanku.kernel.forest.StandCode;
import org.tanku.platform.party.PartyId;

import java.time.LocalDate;
import java.util.List;

/// Claims as a map shows them (权属图): what is claimed in a frame, and what of drawn ground is.
@Service
public class ClaimMap {
    /// The stand code under which overlaps name ground that was only drawn.
    private static final StandCode DRAWN = new StandCode("000000", "0", "0", "0", "0");

    private final GroundClaims grounds;

    ClaimMap(GroundClaims grounds) {
        this.grounds = grounds;
    }

    /// Ground of a claim (已主张图形).
    ///
    /// @param degrees longitude first
    public record Claimed(
            TitleId title,
            StandCode stand,
            PartyId holder,
            String certificateNumber,
            LocalDate firstDay,
            LocalDate lastDay,
            Geometry degrees) {}

    /// @param most how many pieces of ground at most, the latest claims first
    public List<Claimed> list(
            Envelope within_deg, LocalDate firstDay, LocalDate lastDay, int most) {
        return grounds.listWithin(within_deg, firstDay, lastDay, most).stream()
                .map(ClaimMap::claimed)
                .toList();
    }

    /// The ground of one claim; none when its edition was a table.
    public List<Claimed> list(TitleId title) {
        return grounds.list(title).stream().map(ClaimMap::claimed).toList();
    }

    /// What of drawn ground is claimed on these days, slivers left out; nothing is recorded.
    ///
    /// @param degrees a valid polygon, longitude first
    public List<Overlap> listOverlaps(Geometry degrees, LocalDate firstDay, LocalDate lastDay) {
        return grounds.listOverlaps(degrees, DRAWN, firstDay, lastDay);
    }

    private static Claimed claimed(ClaimedGrounds.Near near) {
        return new Claimed(
                near.title(),
                near.stand(),
                near.holder(),
                near.certificateNumber(),
                near.firstDay(),
                near.lastDay(),
                near.degrees());
    }
}
