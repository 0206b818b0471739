package org.tanku.platform.tenure.web;

import jakarta.servlet.http.HttpServletResponse;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.land.LandMap;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.tenure.ClaimMap;
import org.tanku.platform.tenure.Overlap;
import org.tanku.platform.tenure.TitleId;
import org.tanku.survey.layer.LayerFeature;
import org.tanku.survey.layer.LayerWriting;
import org.tanku.survey.layer.MapFormat;
import org.tanku.survey.layer.WrittenLayer;
import org.tanku.survey.layer.WrittenLayer.Column;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Claims for the map: their ground as GeoJSON, and what of drawn ground is claimed (权属图接口).
/// Holders are masked.
@RestController
class ClaimDesk {
    /// More would be a red sheet.
    private static final int MOST_DRAWN = 5_000;

    private static final int LONGEST_DRAWING = 200_000;
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("stand"),
                    Column.text("certificate"),
                    Column.text("holder"),
                    Column.text("first_day"),
                    Column.text("last_day"));

    /// A claim that a drawing meets (相交主张).
    ///
    /// @param share of the smaller of the two
    record Met(
            String title,
            String certificate,
            String holder,
            String stand,
            String firstDay,
            String lastDay,
            double shared_m2,
            double share) {}

    private final ClaimMap claims;
    private final LandMap landMap;
    private final Parties parties;

    ClaimDesk(ClaimMap claims, LandMap landMap, Parties parties) {
        this.claims = claims;
        this.landMap = landMap;
        this.parties = parties;
    }

    /// What is claimed where an edition lies, on a day or later.
    @GetMapping("/tenure/claims.geojson")
    void claims(@RequestParam UUID edition, Acting acting, HttpServletResponse response)
            throws IOException {
        List<ClaimMap.Claimed> claimed =
                landMap.findExtent(new EditionId(edition))
                        .map(extent ->
                                claims.list(
                                        extent,
                                        LocalDate.of(1, 1, 1),
                                        LocalDate.of(9999, 12, 31),
                                        MOST_DRAWN))
                        .orElse(List.of());
        write(claimed, response);
    }

    @GetMapping("/tenure/titles/{id}/claim.geojson")
    void claim(@PathVariable UUID id, Acting acting, HttpServletResponse response)
            throws IOException {
        write(claims.list(new TitleId(id)), response);
    }

    /// @param drawn a polygon in degrees as well-known text
    @PostMapping("/tenure/overlaps")
    List<Met> overlaps(
            @RequestBody String drawn,
            @RequestParam LocalDate firstDay,
            @RequestParam LocalDate lastDay,
            Acting acting) {
        if (lastDay.isBefore(firstDay)) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return claims.listOverlaps(polygon(drawn), firstDay, lastDay).stream()
                .flatMap(each ->
                        each.shared() instanceof Overlap.SameGround ground
                                ? Stream.of(met(each, ground))
                                : Stream.empty())
                .toList();
    }

    private Met met(Overlap overlap, Overlap.SameGround ground) {
        return new Met(
                overlap.title().toString(),
                overlap.certificateNumber(),
                parties.getParty(overlap.holder()).name(),
                ground.other().toString(),
                overlap.firstDay().toString(),
                overlap.lastDay().toString(),
                ground.area().value(),
                ground.share());
    }

    private static Geometry polygon(String drawn) {
        try {
            if (drawn.length() <= LONGEST_DRAWING
                    && new WKTReader().read(drawn) instanceof Polygon polygon
                    && !polygon.isEmpty()
                    && polygon.isValid()) {
                return polygon;
            }
        } catch (ParseException | IllegalArgumentException noPolygon) {
            // told below, like a ring that crosses itself
        }
        throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void write(List<ClaimMap.Claimed> claimed, HttpServletResponse response)
            throws IOException {
        response.setContentType(MapFormat.GEOJSON.mediaType());
        List<LayerFeature> features =
                IntStream.range(0, claimed.size())
                        .mapToObj(at -> feature(at + 1, claimed.get(at)))
                        .toList();
        LayerWriting.write(
                MapFormat.GEOJSON,
                new WrittenLayer("claims", COLUMNS, Instant.EPOCH),
                features,
                response.getOutputStream());
    }

    private LayerFeature feature(int number, ClaimMap.Claimed claimed) {
        return new LayerFeature(
                number,
                Map.of(
                        "stand", claimed.stand().toString(),
                        "certificate", claimed.certificateNumber(),
                        "holder", parties.getParty(claimed.holder()).name(),
                        "first_day", claimed.firstDay().toString(),
                        "last_day", claimed.lastDay().toString()),
                claimed.degrees());
    }
}
