package org.tanku.platform.land.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

import java.util.List;
import java.util.Map;

/// The pieces a tile is written from.
class TileWritingTest {
    private static final TileFrame FRAME = TileFrame.find(14, 13_535, 6_946).orElseThrow();

    /// The triangle of the specification, 4.3.5.5: commands 9 6 12 18 10 12 24 44 15.
    @Test
    void the_example_of_the_specification_has_the_bytes_printed_there() {
        TileLayer layer = new TileLayer("l");
        layer.add(Map.of(), List.of(new int[] {3, 6, 8, 12, 20, 34}));
        Protobuf tile = new Protobuf();
        layer.writeTo(tile);
        assertThat(tile.bytes())
                .containsSequence(34, 9, 9, 6, 12, 18, 10, 12, 24, 44, 15)
                .startsWith(26);
    }

    @Test
    void numbers_are_written_seven_bits_at_a_time() {
        Protobuf bytes = new Protobuf();
        bytes.varint(300);
        bytes.zigzag(-2);
        bytes.zigzag(Integer.MIN_VALUE);
        assertThat(bytes.bytes()).containsExactly(0xAC, 0x02, 3, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F);
    }

    @Test
    void properties_come_back_as_they_went_in() {
        TileLayer layer = new TileLayer("stands");
        layer.add(
                Map.of(
                        "species", new TileLayer.Value.Text("杉木"),
                        "area_mu", new TileLayer.Value.Number(62.1),
                        "surveyed", new TileLayer.Value.Whole(2021)),
                List.of(new int[] {0, 0, 10, 0, 10, 10}));
        Protobuf tile = new Protobuf();
        layer.writeTo(tile);
        TileReading read = TileReading.of(tile.bytes());
        assertThat(read.extent()).isEqualTo(4_096);
        assertThat(read.layer("stands").getFirst().properties())
                .isEqualTo(Map.of("species", "杉木", "area_mu", 62.1, "surveyed", 2_021L));
    }

    @Test
    void a_tile_knows_its_degrees_and_its_grid() {
        TileFrame world = TileFrame.find(0, 0, 0).orElseThrow();
        assertThat(world.unitsEast(-180)).isZero();
        assertThat(world.unitsEast(180)).isEqualTo(4_096);
        assertThat(world.unitsSouth(0)).isCloseTo(2_048, within(1e-9));
        // the map of the web ends here
        assertThat(world.unitsSouth(85.0511287798066)).isCloseTo(0, within(1e-6));
        Envelope degrees = FRAME.degrees();
        assertThat(FRAME.unitsEast(degrees.getMinX())).isCloseTo(-64, within(1e-4));
        assertThat(FRAME.unitsSouth(degrees.getMinY())).isCloseTo(4_160, within(1e-4));
        assertThat(TileFrame.find(3, 8, 0)).isEmpty();
        assertThat(TileFrame.find(17, 0, 0)).isEmpty();
        assertThat(TileFrame.find(-1, 0, 0)).isEmpty();
    }

    @Test
    void a_hole_turns_against_its_shell_and_takes_area_off() throws ParseException {
        Geometry ring =
                ground(
                        "POLYGON ((100 100, 900 100, 900 900, 100 900, 100 100),"
                                + " (200 200, 200 400, 400 400, 400 200, 200 200))");
        List<int[]> rings = new GridArea(FRAME).rings(ring);
        assertThat(rings).hasSize(2);
        assertThat(GridArea.twiceArea(rings.get(0)) / 2).isEqualTo(640_000);
        assertThat(GridArea.twiceArea(rings.get(1)) / 2).isEqualTo(-40_000);
        assertThat(new GridArea(FRAME).rings(ring.reverse()))
                .hasSize(2)
                .first()
                .satisfies(shell -> assertThat(GridArea.twiceArea(shell)).isPositive());
    }

    @Test
    void what_reaches_beyond_the_tile_is_cut_at_its_buffer() throws ParseException {
        Geometry wide =
                ground("POLYGON ((-9000 1000, 9000 1000, 9000 2000, -9000 2000, -9000 1000))");
        List<int[]> rings = new GridArea(FRAME).rings(wide);
        assertThat(GridArea.twiceArea(rings.getFirst()) / 2).isEqualTo(1_000 * (4_096 + 2 * 64));
        assertThat(new GridArea(FRAME).rings(ground("POLYGON ((5000 0, 6000 0, 6000 9, 5000 0))")))
                .isEmpty();
    }

    @Test
    void ground_that_is_nothing_on_the_grid_is_left_to_the_squares() throws ParseException {
        assertThat(new GridArea(FRAME).rings(ground("POLYGON ((10 10, 90 10.2, 90 10.4, 10 10))")))
                .isEmpty();
    }

    @Test
    void a_square_takes_the_class_that_covers_most_of_it_and_neighbours_are_joined() {
        GridCells cells = new GridCells();
        cells.add(new Envelope(0, 64, 0, 32), "fir");
        cells.add(new Envelope(40, 50, 4, 9), "pine");
        cells.add(new Envelope(64, 96, 0, 32), "pine");
        cells.add(new Envelope(4_090, 4_120, 0, 32), "beyond");
        TileLayer layer = new TileLayer("squares");
        cells.writeTo(layer);
        Protobuf tile = new Protobuf();
        layer.writeTo(tile);
        List<TileReading.Feature> squares = TileReading.of(tile.bytes()).layer("squares");
        assertThat(squares).extracting(each -> each.text("class")).containsExactly("fir", "pine");
        assertThat(squares.getFirst().rings()).hasSize(1);
        assertThat(squares.getFirst().area()).isEqualTo(2 * 32 * 32);
        assertThat(squares.get(1).properties()).containsEntry("stands", 2L);
    }

    @Test
    void the_cache_stays_within_its_bytes_and_forgets_the_oldest() {
        TileCache cache = TileCache.of(5_000);
        for (int i = 0; i < 20; i++) {
            byte[] tile = new byte[1_000];
            assertThat(cache.get("tile " + i, () -> tile)).isSameAs(tile);
            assertThat(cache.bytes()).isLessThanOrEqualTo(5_000);
        }
        byte[] again = {1};
        assertThat(cache.get("tile 19", () -> again)).hasSize(1_000);
        assertThat(cache.get("tile 0", () -> again)).isSameAs(again);
        cache.get("too large", () -> new byte[9_000]);
        assertThat(cache.bytes()).isLessThanOrEqualTo(5_000);
    }

    /// A shape told in units of the grid, south positive, turned into degrees.
    private static Geometry ground(String units) throws ParseException {
        Geometry shape = new WKTReader(new GeometryFactory()).read(units);
        shape.apply((Coordinate each) -> {
            double longitude = (FRAME.x() + each.x / 4_096) / (1 << FRAME.zoom()) * 360 - 180;
            double south = Math.PI * (1 - 2 * (FRAME.y() + each.y / 4_096) / (1 << FRAME.zoom()));
            each.x = longitude;
            each.y = Math.toDegrees(Math.atan(Math.sinh(south)));
        });
        shape.geometryChanged();
        return new AffineTransformation().transform(shape);
    }
}
