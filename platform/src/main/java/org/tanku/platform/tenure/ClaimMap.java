package org.tanku.platform.tenure;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;
import org.tanku.kernel.forest.StandCode;
import org.tanku.platform.party.PartyId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Claims as a map shows them (权属图): what is claimed in a frame, and what of drawn ground is.
@Service
public class ClaimMap {
    /// The stand code under which overlaps name ground that was only drawn.
    private static final StandCode DRAWN = new StandCode("000000", "0", "0", "0", "0");

    private final GroundClaims grounds;
    private final double publicCell_m;

    ClaimMap(GroundClaims grounds, Environment environment) {
        this.grounds = grounds;
        String cell = environment.getProperty("tanku.public-coordinates", "");
        this.publicCell_m = cell.isEmpty() ? 0 : Double.parseDouble(cell);
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

    /// Ground as the public may see it (公开范围): cells of a grid, in degrees.
    ///
    /// @param cell_m how large a cell is; nothing is told more closely
    public record Coarse(List<Envelope> cells, double cell_m) {
        public Coarse {
            cells = List.copyOf(cells);
        }
    }

    /// The ground of claims for the public, together; empty until the operator says how coarse it
    /// is to be, and where the claim has no ground.
    public Optional<Coarse> findPublic(List<TitleId> titles) {
        List<Claimed> claimed =
                publicCell_m > 0
                        ? titles.stream().flatMap(title -> list(title).stream()).toList()
                        : List.of();
        return claimed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        CoarseGround.of(
                                claimed.stream().map(Claimed::degrees).toList(), publicCell_m));
    }

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
