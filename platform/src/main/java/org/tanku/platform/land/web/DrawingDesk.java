package org.tanku.platform.land.web;

import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.relateng.IntersectionMatrixPattern;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.locationtech.jts.operation.relateng.RelatePredicate;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.LandMap;
import org.tanku.platform.land.StandGround;
import org.tanku.platform.party.Acting;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.GeodesicArea;
import org.tanku.survey.layer.GeodesicLength;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Answers what is drawn on a map (绘图与量算): how long a line is, how large an area, and which stands
/// an area meets. Lengths and areas are those on the ellipsoid.
@RestController
class DrawingDesk {
    /// A longer list nobody reads; how many more there are is told.
    static final int MOST_LISTED = 2_000;

    private static final GeodesicArea AREA = GeodesicArea.on(Datum.CGCS2000);
    private static final GeodesicLength LENGTH = GeodesicLength.on(Datum.CGCS2000);

    private final Land land;
    private final LandMap map;
    private final MessageSource messages;

    DrawingDesk(Land land, LandMap map, MessageSource messages) {
        this.land = land;
        this.map = map;
        this.messages = messages;
    }

    /// What was measured (量算结果).
    ///
    /// @param length_m of the line, or around the area
    /// @param area_m2 zero for a line
    record Measured(double length_m, double area_m2, double area_mu) {}

    /// A stand that lies in a drawn area, wholly or in part (相交小班).
    ///
    /// @param share of the stand's ground, from 0 to 1
    record Met(String code, String species, double shared_m2, double shared_mu, double share) {}

    /// @param stands those that share most first
    /// @param more how many are not listed
    record Meeting(double area_m2, double area_mu, List<Met> stands, int more) {}

    @PostMapping("/land/measured")
    ResponseEntity<?> measure(@RequestBody JsonNode geometry, Locale locale, Acting acting) {
        return switch (Drawing.read(geometry)) {
            case Drawing.Line(var line) ->
                    ResponseEntity.ok(new Measured(LENGTH.of(line).value(), 0, 0));
            case Drawing.Area(var area) -> {
                SquareMetres found = AREA.of(area);
                yield ResponseEntity.ok(
                        new Measured(
                                LENGTH.of(area.getExteriorRing()).value(),
                                found.value(),
                                TileDrawing.mu(found)));
            }
            case Drawing.Refused(var because) -> refused(because, locale);
        };
    }

    @PostMapping("/land/editions/{id}/map/met")
    ResponseEntity<?> meet(
            @PathVariable UUID id, @RequestBody JsonNode geometry, Locale locale, Acting acting) {
        EditionId edition = new EditionId(id);
        if (land.findEdition(edition).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return switch (Drawing.read(geometry)) {
            case Drawing.Line _ -> refused(DrawingRefusal.NOT_AN_AREA, locale);
            case Drawing.Area(var area) -> ResponseEntity.ok(meeting(edition, area));
            case Drawing.Refused(var because) -> refused(because, locale);
        };
    }

    private Meeting meeting(EditionId edition, Polygon drawn) {
        RelateNG prepared = RelateNG.prepare(drawn);
        List<Met> met = new ArrayList<>();
        map.forEachWithin(
                edition,
                drawn.getEnvelopeInternal(),
                ground -> {
                    if (prepared.evaluate(
                            ground.degrees(), IntersectionMatrixPattern.INTERIOR_INTERSECTS)) {
                        met.add(met(ground, shared(drawn, prepared, ground)));
                    }
                });
        met.sort(Comparator.comparingDouble(Met::shared_m2).reversed().thenComparing(Met::code));
        SquareMetres area = AREA.of(drawn);
        return new Meeting(
                area.value(),
                TileDrawing.mu(area),
                met.stream().limit(MOST_LISTED).toList(),
                Math.max(0, met.size() - MOST_LISTED));
    }

    private static SquareMetres shared(Polygon drawn, RelateNG prepared, StandGround ground) {
        return prepared.evaluate(ground.degrees(), RelatePredicate.covers())
                ? ground.measured()
                : AREA.of(OverlayNGRobust.overlay(drawn, ground.degrees(), OverlayNG.INTERSECTION));
    }

    private static Met met(StandGround ground, SquareMetres shared) {
        return new Met(
                ground.stand().code().toString(),
                ground.stand().dominantSpecies(),
                shared.value(),
                TileDrawing.mu(shared),
                shared.value() / ground.measured().value());
    }

    private ResponseEntity<ProblemDetail> refused(DrawingRefusal because, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setType(URI.create("/problems/" + because.word()));
        problem.setTitle(
                messages.getMessage(
                        because.message(), new Object[] {Drawing.MOST_CORNERS}, locale));
        return ResponseEntity.of(problem).build();
    }
}
