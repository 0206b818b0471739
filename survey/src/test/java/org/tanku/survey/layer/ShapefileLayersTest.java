package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.tanku.survey.layer.ShapefileBytes.square;
import static org.tanku.survey.layer.ShapefileBytes.turned;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanku.survey.Problem;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

class ShapefileLayersTest {
    @TempDir Path folder;

    private static ShapefileBytes named() {
        return new ShapefileBytes().column("NAME", 'C', 10);
    }

    private Taken read(ShapefileBytes bytes) throws IOException {
        bytes.write(folder, "a");
        return Taken.from(ShapefileLayers.open(folder.resolve("a.shp")), "a");
    }

    private Taken readOne(double[]... rings) throws IOException {
        return read(named().polygon(5, rings).row("x"));
    }

    @Test
    void a_hole_belongs_to_the_smallest_shell_around_it() throws IOException {
        Taken heard =
                readOne(
                        square(0, 0, 10),
                        square(20, 0, 10),
                        turned(square(21, 1, 2)),
                        turned(square(1, 1, 3)));
        assertThat(heard.features.getFirst().ground().toText())
                .isEqualTo(
                        "MULTIPOLYGON (((0 0, 0 10, 10 10, 10 0, 0 0), (1 1, 4 1, 4 4, 1 4, 1 1)),"
                                + " ((20 0, 20 10, 30 10, 30 0, 20 0),"
                                + " (21 1, 23 1, 23 3, 21 3, 21 1)))");
    }

    @Test
    void ground_within_a_hole_is_ground_again() throws IOException {
        Taken heard = readOne(square(0, 0, 10), turned(square(1, 1, 8)), square(2, 2, 6));
        assertThat(heard.features.getFirst().ground().getArea()).isEqualTo(100 - 64 + 36);
        Taken hole =
                readOne(
                        square(0, 0, 10),
                        turned(square(1, 1, 8)),
                        square(2, 2, 6),
                        turned(square(3, 3, 2)));
        assertThat(hole.features.getFirst().ground().getArea()).isEqualTo(100 - 64 + 36 - 4);
        assertThat(hole.features.getFirst().ground().isValid()).isTrue();
    }

    @Test
    void where_all_rings_turn_the_wrong_way_the_outermost_are_shells() throws IOException {
        Taken heard =
                readOne(
                        turned(square(2, 2, 2)),
                        turned(square(0, 0, 10)),
                        turned(square(20, 0, 10)),
                        turned(square(2.5, 2.5, 1)));
        assertThat(heard.features.getFirst().ground().getArea()).isEqualTo(100 - 4 + 1 + 100);
        assertThat(heard.features.getFirst().ground().getNumGeometries()).isEqualTo(3);
        assertThat(heard.features.getFirst().ground().isValid()).isTrue();
    }

    @Test
    void a_hole_outside_of_every_shell_is_ground_and_not_lost() throws IOException {
        Taken heard = readOne(square(0, 0, 1), turned(square(5, 5, 2)));
        assertThat(heard.features.getFirst().ground().getArea()).isEqualTo(5);
    }

    @Test
    void a_hole_that_touches_its_shell_is_a_hole() throws IOException {
        Taken corner = readOne(square(0, 0, 4), turned(square(0, 0, 1)));
        assertThat(corner.features.getFirst().ground().getArea()).isEqualTo(15);
        double[] diamond = {0, 2, 2, 0, 4, 2, 2, 4, 0, 2};
        Taken inscribed = readOne(square(0, 0, 4), diamond);
        assertThat(inscribed.features.getFirst().ground().getArea()).isEqualTo(8);
        Taken same = readOne(square(0, 0, 4), turned(square(0, 0, 4)));
        assertThat(same.features.getFirst().ground().getArea()).isZero();
    }

    @Test
    void one_ring_is_ground_whichever_way_it_turns() throws IOException {
        assertThat(readOne(turned(square(0, 0, 2))).features.getFirst().ground().getArea())
                .isEqualTo(4);
        assertThat(readOne(square(0, 0, 2)).features.getFirst().ground().getGeometryType())
                .isEqualTo("Polygon");
    }

    @Test
    void heights_and_measures_are_dropped() throws IOException {
        Taken heard =
                read(
                        named().polygon(15, square(0, 0, 2))
                                .row("z")
                                .polygon(25, square(0, 0, 3))
                                .row("m"));
        assertThat(heard.features.getFirst().ground().getArea()).isEqualTo(4);
        assertThat(heard.features.getLast().ground().getArea()).isEqualTo(9);
        assertThat(heard.features.getFirst().ground().getCoordinate().getZ()).isNaN();
    }

    @Test
    void a_bad_feature_is_named_and_reading_goes_on() throws IOException {
        double[] open = {0, 0, 0, 1, 1, 1, 1, 0};
        double[] small = {0, 0, 0, 1, 0, 0};
        double[] odd = {0, 0, 0, Double.NaN, 1, 1, 0, 0};
        double[] endless = {0, 0, 0, Double.POSITIVE_INFINITY, 1, 1, 0, 0};
        ShapefileBytes bytes =
                named().shape(0, 4)
                        .shape(1, 20)
                        .shape(3, 44)
                        .shape(31, 44)
                        .shape(28, 44)
                        .shape(5, 44)
                        .polygon(5, open)
                        .polygon(5, small)
                        .polygon(5, odd)
                        .polygon(5, endless)
                        .shape(77, 44)
                        .shape(5, 20)
                        .polygon(5, square(0, 0, 1), new double[0])
                        .polygon(5, square(0, 0, 1));
        for (int row = 1; row <= 14; row++) {
            bytes.row("r" + row);
        }
        Taken heard = read(bytes);
        assertThat(heard.kinds())
                .containsExactly(
                        Problem.Kind.GROUND_MISSING,
                        Problem.Kind.GROUND_NOT_AN_AREA,
                        Problem.Kind.GROUND_NOT_AN_AREA,
                        Problem.Kind.GROUND_NOT_AN_AREA,
                        Problem.Kind.GROUND_NOT_AN_AREA,
                        Problem.Kind.GROUND_MISSING,
                        Problem.Kind.RING_NOT_CLOSED,
                        Problem.Kind.RING_TOO_SHORT,
                        Problem.Kind.COORDINATE_NOT_A_NUMBER,
                        Problem.Kind.COORDINATE_NOT_A_NUMBER,
                        Problem.Kind.GROUND_DAMAGED,
                        Problem.Kind.GROUND_DAMAGED,
                        Problem.Kind.RING_TOO_SHORT);
        assertThat(heard.numbers()).containsExactly(14);
        assertThat(heard.problems.get(1).tell(Locale.ENGLISH))
                .startsWith("Feature 2: found “Point”");
        assertThat(heard.problems.get(6).found()).isEqualTo("0.0 0.0 … 1.0 0.0");
    }

    @Test
    void counts_that_the_record_has_no_room_for_are_refused_before_memory_is_set_aside()
            throws IOException {
        for (int[] counts :
                new int[][] {
                    {1, Integer.MAX_VALUE}, {Integer.MAX_VALUE, 5}, {-1, 5}, {1, -5}, {1, 6}
                }) {
            ShapefileBytes bytes = named().polygon(5, square(0, 0, 1)).row("x");
            bytes.write(folder, "a");
            byte[] shp = bytes.shp();
            ByteBuffer.wrap(shp).order(ByteOrder.LITTLE_ENDIAN).putInt(144, counts[0]);
            ByteBuffer.wrap(shp).order(ByteOrder.LITTLE_ENDIAN).putInt(148, counts[1]);
            Files.write(folder.resolve("a.shp"), shp);
            assertThat(Taken.from(ShapefileLayers.open(folder), "a").kinds())
                    .containsExactly(Problem.Kind.GROUND_DAMAGED);
        }
    }

    @Test
    void parts_that_do_not_rise_are_refused() throws IOException {
        for (int start : new int[] {-1, 11, Integer.MIN_VALUE}) {
            ShapefileBytes bytes = named().polygon(5, square(0, 0, 1), square(2, 2, 1)).row("x");
            bytes.write(folder, "a");
            byte[] shp = bytes.shp();
            ByteBuffer.wrap(shp).order(ByteOrder.LITTLE_ENDIAN).putInt(156, start);
            Files.write(folder.resolve("a.shp"), shp);
            assertThat(Taken.from(ShapefileLayers.open(folder), "a").kinds())
                    .containsExactly(Problem.Kind.GROUND_DAMAGED);
        }
    }

    @Test
    void a_deleted_record_is_skipped_with_its_shape() throws IOException {
        Taken heard =
                read(
                        named().polygon(5, square(0, 0, 1))
                                .polygon(5, square(0, 0, 2))
                                .polygon(5, square(0, 0, 3))
                                .row("one")
                                .row('*', "two")
                                .row("three"));
        assertThat(heard.numbers()).containsExactly(1, 3);
        assertThat(heard.features.getLast().attributes()).containsExactly(entry("NAME", "three"));
        assertThat(heard.features.getLast().ground().getArea()).isEqualTo(9);
    }

    @Test
    void parts_with_different_counts_are_refused_as_a_whole() throws IOException {
        named().polygon(5, square(0, 0, 1)).row("one").row("two").write(folder, "a");
        ShapefileLayers source = ShapefileLayers.open(folder);
        assertThat(source.layers().layers()).isEmpty();
        assertThat(source.layers().problems().getFirst().tell(Locale.ENGLISH))
                .isEqualTo("The file: the parts disagree: a.shp has 1 records, a.dbf has 2.");
        assertThat(Taken.from(source, "a").kinds())
                .containsExactly(Problem.Kind.MAP_PARTS_DISAGREE);
    }

    @Test
    void a_file_that_breaks_off_gives_what_it_has() throws IOException {
        ShapefileBytes bytes =
                named().polygon(5, square(0, 0, 1))
                        .polygon(5, square(0, 0, 2))
                        .row("one")
                        .row("two");
        bytes.write(folder, "a");
        byte[] shp = bytes.shp();
        for (int cut : new int[] {1, 128, 136, 140}) {
            Files.write(folder.resolve("a.shp"), Arrays.copyOf(shp, shp.length - cut));
            Taken heard = Taken.from(ShapefileLayers.open(folder), "a");
            assertThat(heard.numbers())
                    .containsExactly(cut > 136 ? new Integer[0] : new Integer[] {1});
            assertThat(heard.kinds()).containsExactly(Problem.Kind.MAP_ENDS_EARLY);
        }
        Files.write(folder.resolve("a.shp"), shp);
        byte[] dbf = bytes.dbf();
        Files.write(folder.resolve("a.dbf"), Arrays.copyOf(dbf, dbf.length - 2));
        Taken heard = Taken.from(ShapefileLayers.open(folder), "a");
        assertThat(heard.numbers()).containsExactly(1);
        assertThat(heard.problems)
                .containsExactly(LayerProblem.ofFeature(2, "", Problem.Kind.MAP_ENDS_EARLY));
    }

    @Test
    void a_record_out_of_its_turn_ends_reading() throws IOException {
        ShapefileBytes bytes =
                named().polygon(5, square(0, 0, 1)).polygon(5, square(0, 0, 2)).row("1").row("2");
        bytes.write(folder, "a");
        byte[] shp = bytes.shp();
        shp[100 + 8 + 128 + 3] = 7;
        Files.write(folder.resolve("a.shp"), shp);
        Taken heard = Taken.from(ShapefileLayers.open(folder), "a");
        assertThat(heard.numbers()).containsExactly(1);
        assertThat(heard.problems)
                .containsExactly(
                        LayerProblem.ofFeature(2, "", Problem.Kind.MAP_DAMAGED, ".shp @236"));
    }

    @Test
    void a_missing_part_is_named() throws IOException {
        named().polygon(5, square(0, 0, 1)).row("x").write(folder, "a");
        Files.delete(folder.resolve("a.dbf"));
        assertThat(ShapefileLayers.open(folder).layers().problems().getFirst().tell(Locale.ENGLISH))
                .contains("the part a.dbf is missing");
        Files.move(folder.resolve("a.shp"), folder.resolve("a.shx"));
        assertThat(ShapefileLayers.open(folder).layers().problems().getFirst().kind())
                .isEqualTo(Problem.Kind.MAP_HAS_NO_LAYER);
        named().row("x").write(folder, "a");
        Files.delete(folder.resolve("a.shp"));
        assertThat(ShapefileLayers.open(folder).layers().problems().getFirst().tell(Locale.ENGLISH))
                .contains("the part a.shp is missing");
        assertThat(Taken.from(ShapefileLayers.open(folder), "a").kinds())
                .containsExactly(Problem.Kind.MAP_PART_MISSING);
    }

    @Test
    void several_shapefiles_are_several_layers_and_endings_may_be_capitals() throws IOException {
        named().polygon(5, square(0, 0, 1)).row("x").write(folder, "a");
        named().polygon(5, square(0, 0, 2)).row("y").write(folder, "小班");
        Files.move(folder.resolve("a.dbf"), folder.resolve("A.DBF"));
        Files.move(folder.resolve("a.shp"), folder.resolve("a.Shp"));
        Files.writeString(folder.resolve("a.PRJ"), "PROJCS[…]");
        Files.writeString(folder.resolve("a.shp.xml"), "<x/>");
        Files.writeString(folder.resolve("notes.dbf"), "a table without shapes");
        ShapefileLayers source = ShapefileLayers.open(folder);
        assertThat(source.layers().problems()).isEmpty();
        assertThat(source.layers().layers())
                .extracting(LayerHead::name)
                .containsExactlyInAnyOrder("a", "小班");
        assertThat(source.layers().layers())
                .filteredOn(head -> head.name().equals("小班"))
                .extracting(LayerHead::system)
                .containsExactly(new CoordinateSystem.NotTold());
        assertThat(Taken.from(source, "小班").features.getFirst().attributes())
                .containsExactly(entry("NAME", "y"));
        assertThat(ShapefileLayers.open(folder.resolve("a.Shp")).layers().layers()).hasSize(1);
        assertThat(Taken.from(source, "b").problems.getFirst().tell(Locale.ENGLISH))
                .contains("there is no such layer");
        assertThat(Taken.from(source, "b").kinds()).containsExactly(Problem.Kind.LAYER_NOT_THERE);
    }

    @Test
    void layers_of_one_name_in_two_folders_keep_their_folders() throws IOException {
        named().polygon(5, square(0, 0, 1)).row("x").write(folder, "a");
        ShapefileLayers source =
                ShapefileLayers.of(
                        List.of(
                                new LayerPart("2024/a.shp", folder.resolve("a.shp")),
                                new LayerPart("2024/a.dbf", folder.resolve("a.dbf")),
                                new LayerPart("2025/a.shp", folder.resolve("a.shp")),
                                new LayerPart("2025/a.dbf", folder.resolve("a.dbf"))));
        assertThat(source.layers().layers())
                .extracting(LayerHead::name)
                .containsExactly("2024/a", "2025/a");
    }

    @Test
    void what_is_no_shp_is_damaged() throws IOException {
        named().polygon(5, square(0, 0, 1)).row("x").write(folder, "a");
        Files.write(folder.resolve("a.shp"), new byte[100]);
        assertThat(Taken.from(ShapefileLayers.open(folder), "a").kinds())
                .containsExactly(Problem.Kind.MAP_DAMAGED);
        Files.write(folder.resolve("a.shp"), new byte[3]);
        assertThat(Taken.from(ShapefileLayers.open(folder), "a").kinds())
                .containsExactly(Problem.Kind.MAP_DAMAGED);
    }
}
