package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.survey.layer.KmlFile.GROUND;
import static org.tanku.survey.layer.KmlFile.POLYGON;
import static org.tanku.survey.layer.KmlFile.kml;
import static org.tanku.survey.layer.KmlFile.placemark;
import static org.tanku.survey.layer.KmlFile.polygon;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.survey.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class KmlCoordinatesTest {
    @TempDir Path directory;

    private Taken read(String text) throws IOException {
        Path file = directory.resolve("stands.kml");
        Files.writeString(file, text);
        return Taken.from(KmlLayers.open(file), "常口");
    }

    @ParameterizedTest
    @CsvSource({
        "'', RING_TOO_SHORT, 0",
        "'1,2 4,2 1,2', RING_TOO_SHORT, 3",
        "'1,2 4,2 4,5 1,3', RING_NOT_CLOSED, 1.0 2.0 … 1.0 3.0",
        "'1,2 4 4,5 1,2', COORDINATE_NOT_A_NUMBER, 4",
        "'1,2 4,2,1,1 4,5 1,2', COORDINATE_NOT_A_NUMBER, '4,2,1,1'",
        "'1,2 4, 2 4,5 1,2', COORDINATE_NOT_A_NUMBER, '4,'",
        "'1,2 NaN,2 4,5 1,2', COORDINATE_NOT_A_NUMBER, 'NaN,2'",
        "'1,2 4,Infinity 4,5 1,2', COORDINATE_NOT_A_NUMBER, '4,Infinity'",
        "'1,2 1e999,2 4,5 1,2', COORDINATE_NOT_A_NUMBER, '1e999,2'",
        "'1,2 4d,2 4,5 1,2', COORDINATE_NOT_A_NUMBER, '4d,2'",
        "'1,2 4,0x1p3 4,5 1,2', COORDINATE_NOT_A_NUMBER, '4,0x1p3'",
        "'1,2 4,-- 4,5 1,2', COORDINATE_NOT_A_NUMBER, '4,--'"
    })
    void a_bad_ring_is_told_and_not_repaired(String ring, Problem.Kind kind, String found)
            throws IOException {
        Taken taken = read(kml(placemark(polygon(ring)) + placemark(POLYGON)));
        assertThat(taken.problems).containsExactly(LayerProblem.ofFeature(1, found, kind));
        assertThat(taken.told()).containsExactly("2 {} " + GROUND);
    }

    @Test
    void numbers_may_bear_signs_and_exponents_and_altitudes_are_dropped() throws IOException {
        String ring = " -1.5e0,+2 .5,2,abc\r\n4.,5,  -1.5,2 ";
        Taken taken = read(kml(placemark(polygon(ring))));
        assertThat(taken.told()).containsExactly("1 {} POLYGON ((-1.5 2, 0.5 2, 4 5, -1.5 2))");
    }

    @Test
    void a_word_without_end_in_a_ring_is_told_by_its_beginning() throws IOException {
        Taken taken =
                read(kml(placemark(POLYGON.replace("1,2,9 4,2,9", "1".repeat(100_000) + ",2"))));
        assertThat(taken.kinds()).containsExactly(Problem.Kind.COORDINATE_NOT_A_NUMBER);
        assertThat(taken.problems.getFirst().found()).startsWith("1111").hasSize(81);
    }

    @Test
    void a_ring_of_three_hundred_thousand_points_is_read() throws IOException {
        StringBuilder ring = new StringBuilder("1,2 ");
        for (int point = 0; point < 300_000; point++) {
            ring.append(118 + point * 1e-6).append(",26.123456 ");
        }
        Taken taken = read(kml(placemark(POLYGON.replace("1,2,9 4,2,9 ", ring))));
        assertThat(taken.problems).isEmpty();
        assertThat(taken.features.getFirst().ground().getNumPoints()).isEqualTo(300_003);
    }
}
