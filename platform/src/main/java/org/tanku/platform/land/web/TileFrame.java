package org.tanku.platform.land.web;

import org.locationtech.jts.geom.Envelope;

import java.util.Optional;

/// Where a tile lies (瓦片): a square of the web's map (Web Mercator, XYZ), with its own grid of
/// whole numbers from its north-western corner. Degrees are taken as they are: CGCS2000 and WGS 84
/// agree within a metre.
record TileFrame(int zoom, int x, int y) {
    /// Units of the grid along one side.
    static final int EXTENT = 4_096;

    /// Drawn beyond the sides, so that no outline ends at them.
    static final int BUFFER = 64;

    /// A unit is 0.15 m here; a map that goes closer enlarges these tiles.
    static final int CLOSEST_ZOOM = 16;

    /// Empty when there is no such tile.
    static Optional<TileFrame> find(int zoom, int x, int y) {
        boolean isThere =
                zoom >= 0
                        && zoom <= CLOSEST_ZOOM
                        && x >= 0
                        && x < 1 << zoom
                        && y >= 0
                        && y < 1 << zoom;
        return isThere ? Optional.of(new TileFrame(zoom, x, y)) : Optional.empty();
    }

    /// In units of the grid, to the east.
    double unitsEast(double longitude_deg) {
        return ((longitude_deg + 180) / 360 * tiles() - x) * EXTENT;
    }

    /// In units of the grid, to the south.
    double unitsSouth(double latitude_deg) {
        double sine = Math.sin(Math.toRadians(latitude_deg));
        double south = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
        return (south * tiles() - y) * EXTENT;
    }

    /// The tile and its buffer.
    Envelope degrees() {
        double margin = (double) BUFFER / EXTENT;
        return new Envelope(
                longitude(x - margin),
                longitude(x + 1 + margin),
                latitude(y + 1 + margin),
                latitude(y - margin));
    }

    /// How many degrees of longitude a unit is.
    double unit_deg() {
        return 360 / tiles() / EXTENT;
    }

    private double longitude(double tilesEast) {
        return tilesEast / tiles() * 360 - 180;
    }

    private double latitude(double tilesSouth) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * tilesSouth / tiles()))));
    }

    private double tiles() {
        return 1 << zoom;
    }
}
