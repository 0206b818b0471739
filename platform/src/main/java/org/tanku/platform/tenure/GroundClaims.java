package org.tanku.platform.tenure;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.platform.land.LandMap;
import org.tanku.platform.land.StandGround;
import org.tanku.survey.layer.ComparedGround;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.GeodesicArea;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Holds the ground of a claim against all ground that is claimed (图形比对): the database finds what
/// is near by its index, JTS tells what is shared.
@Component
class GroundClaims {
    private static final GeodesicArea AREA = GeodesicArea.on(Datum.CGCS2000);

    private final ClaimedGrounds grounds;
    private final LandMap landMap;
    private final Slivers slivers;

    GroundClaims(ClaimedGrounds grounds, LandMap landMap, Slivers slivers) {
        this.grounds = grounds;
        this.landMap = landMap;
        this.slivers = slivers;
    }

    /// A piece of ground that somebody asks about.
    private record Asked(StandCode stand, Geometry degrees, SquareMetres measured) {}

    /// The ground of a claim; empty when its edition has none.
    List<StandGround> ground(Claim claim) {
        return landMap.list(claim.edition(), claim.stands());
    }

    /// What of a claim's ground is claimed already, slivers left out.
    List<Overlap> listOverlaps(Claim claim, List<StandGround> ground) {
        return listOverlaps(
                ground.stream()
                        .map(each ->
                                new Asked(each.stand().code(), each.degrees(), each.measured()))
                        .toList(),
                claim.firstDay(),
                claim.lastDay());
    }

    /// What of drawn ground is claimed already, slivers left out.
    ///
    /// @param degrees valid polygons, longitude first
    /// @param named what the overlaps call the drawn ground
    List<Overlap> listOverlaps(
            Geometry degrees, StandCode named, LocalDate firstDay, LocalDate lastDay) {
        Asked drawn = new Asked(named, degrees, AREA.of(degrees));
        return listOverlaps(List.of(drawn), firstDay, lastDay);
    }

    /// The ground that is claimed in a frame, for a map.
    List<ClaimedGrounds.Near> listWithin(
            Envelope within, LocalDate firstDay, LocalDate lastDay, int most) {
        return grounds.listWithin(within, firstDay, lastDay, most);
    }

    List<ClaimedGrounds.Near> list(TitleId title) {
        return grounds.list(title);
    }

    void addAll(Title title, List<StandGround> ground) {
        grounds.addAll(title, ground);
    }

    private List<Overlap> listOverlaps(List<Asked> asked, LocalDate firstDay, LocalDate lastDay) {
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Envelope> envelopes =
                asked.stream().map(each -> each.degrees().getEnvelopeInternal()).toList();
        List<ComparedGround> compared =
                asked.stream().map(each -> ComparedGround.of(each.degrees())).toList();
        List<Overlap> overlaps = new ArrayList<>();
        for (ClaimedGrounds.Near near : grounds.listNear(envelopes, firstDay, lastDay)) {
            Asked mine = asked.get(near.asked());
            compared.get(near.asked())
                    .shared(near.degrees())
                    .map(both -> shared(mine, near, both))
                    .filter(shared -> !slivers.isSliver(shared))
                    .ifPresent(shared -> overlaps.add(overlap(mine.stand(), near, shared)));
        }
        return overlaps;
    }

    private static Overlap.SameGround shared(Asked mine, ClaimedGrounds.Near near, Geometry both) {
        SquareMetres area = AREA.of(both);
        double smaller = Math.min(mine.measured().value(), near.measured().value());
        return new Overlap.SameGround(
                near.stand(), area, area.value() / smaller, both, mine.degrees(), near.degrees());
    }

    private static Overlap overlap(
            StandCode mine, ClaimedGrounds.Near near, Overlap.Shared shared) {
        return new Overlap(
                mine,
                near.title(),
                near.holder(),
                near.certificateNumber(),
                near.firstDay(),
                near.lastDay(),
                shared);
    }
}
