package org.tanku.platform.land.web;

import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Component;
import org.tanku.kernel.forest.CanopyDensity;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.kernel.quantity.Years;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.land.LandMap;
import org.tanku.platform.land.StandGround;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

/// Draws the stands of an edition as vector tiles (矢量瓦片). Stands that would be smaller than a
/// fingertip become squares, so that no tile grows with the size of the edition.
@Component
class TileDrawing {
    /// Part of the address and of the tag of a tile: browsers keep tiles for ever, so another way
    /// of drawing needs another number.
    static final int STYLE = 1;

    static final String STANDS = "stands";
    static final String SQUARES = "squares";

    /// A tile with more outlines than this is drawn as squares.
    static final int MOST_STANDS = 6_000;

    static final int MOST_BYTES = 1 << 20;

    /// A stand smaller than this both ways, in units of the grid, goes into the squares.
    private static final int SMALL = 48;

    private static final double WHOLE_WORLD_DEG = 360;

    private final LandMap map;
    private final StandClasses classes;

    /// Tiles come many at a time; the connections of the database are for everybody.
    private final Semaphore drawing =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    TileDrawing(LandMap map, StandClasses classes) {
        this.map = map;
        this.classes = classes;
    }

    byte[] draw(EditionId edition, TileFrame frame, Colouring by) {
        drawing.acquireUninterruptibly();
        try {
            Sheet outlines = sheet(edition, frame, by, SMALL * frame.unit_deg());
            return outlines.isTooFull()
                    ? sheet(edition, frame, by, WHOLE_WORLD_DEG).bytes()
                    : outlines.bytes();
        } finally {
            drawing.release();
        }
    }

    private Sheet sheet(EditionId edition, TileFrame frame, Colouring by, double small_deg) {
        Sheet sheet = new Sheet(frame, by, small_deg);
        map.forEachWithin(edition, frame.degrees(), small_deg, sheet::add);
        return sheet;
    }

    /// One tile while it is drawn.
    private final class Sheet {
        private final TileFrame frame;
        private final Colouring by;
        private final double small_deg;
        private final GridArea area;
        private final GridCells squares = new GridCells();
        private final TileLayer stands = new TileLayer(STANDS);

        Sheet(TileFrame frame, Colouring by, double small_deg) {
            this.frame = frame;
            this.by = by;
            this.small_deg = small_deg;
            area = new GridArea(frame);
        }

        void add(StandGround ground) {
            if (isTooFull()) {
                return;
            }
            Envelope extent = ground.degrees().getEnvelopeInternal();
            List<int[]> rings =
                    Math.max(extent.getWidth(), extent.getHeight()) < small_deg
                            ? List.of()
                            : area.rings(ground.degrees());
            if (rings.isEmpty()) {
                squares.add(units(extent), classes.classOf(ground.stand(), by));
            } else {
                stands.add(properties(ground), rings);
            }
        }

        private Envelope units(Envelope degrees) {
            return new Envelope(
                    frame.unitsEast(degrees.getMinX()),
                    frame.unitsEast(degrees.getMaxX()),
                    frame.unitsSouth(degrees.getMaxY()),
                    frame.unitsSouth(degrees.getMinY()));
        }

        boolean isTooFull() {
            return stands.count() > MOST_STANDS || stands.bytes() > MOST_BYTES;
        }

        byte[] bytes() {
            TileLayer below = new TileLayer(SQUARES);
            squares.writeTo(below);
            Protobuf tile = new Protobuf();
            below.writeTo(tile);
            stands.writeTo(tile);
            return tile.bytes();
        }

        private Map<String, TileLayer.Value> properties(StandGround ground) {
            Stand stand = ground.stand();
            Map<String, TileLayer.Value> properties = new LinkedHashMap<>();
            text(properties, "code", stand.code().toString());
            text(properties, "class", classes.classOf(stand, by));
            text(properties, "species", stand.dominantSpecies());
            text(properties, "land_category", stand.landCategory().name());
            text(properties, "forest_category", stand.forestCategory().name());
            text(properties, "origin", stand.origin().name());
            classes.findGroup(stand)
                    .ifPresent(group -> text(properties, "age_group", group.name()));
            if (stand.age() instanceof Reading.Measured<Years>(var age)) {
                number(properties, "age_a", age.value());
            }
            if (stand.canopy() instanceof Reading.Measured<CanopyDensity>(var canopy)) {
                number(properties, "canopy_1", canopy.value());
            }
            number(properties, "area_mu", stand.area().value());
            number(properties, "measured_mu", mu(ground.measured()));
            properties.put("surveyed", new TileLayer.Value.Whole(stand.surveyedOn().getYear()));
            return properties;
        }

        private static void text(Map<String, TileLayer.Value> to, String name, String text) {
            to.put(name, new TileLayer.Value.Text(text));
        }

        private static void number(Map<String, TileLayer.Value> to, String name, double number) {
            to.put(name, new TileLayer.Value.Number(number));
        }
    }

    static double mu(SquareMetres area) {
        return area.value() / SquareMetres.PER_HECTARE * Mu.PER_HECTARE;
    }
}
