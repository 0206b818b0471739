package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.survey.layer.ShapefileBytes.square;
import static org.tanku.survey.layer.ShapefileBytes.turned;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;

class ShapefileMutationTest {
    private static final int FEATURES = 20;

    @TempDir Path folder;

    private static byte[] mutated(byte[] valid, SplittableRandom random) {
        byte[] bytes = valid.clone();
        switch (random.nextInt(3)) {
            case 0 -> {
                for (int flip = random.nextInt(1, 5); flip > 0; flip--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            case 1 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            default -> {
                int huge = random.nextBoolean() ? Integer.MAX_VALUE : random.nextInt();
                ByteBuffer.wrap(bytes).putInt(random.nextInt(bytes.length / 4) * 4, huge);
            }
        }
        return bytes;
    }

    private static ShapefileBytes valid() {
        ShapefileBytes valid =
                new ShapefileBytes().column("小班号", 'C', 10).column("YU_BI_DU", 'N', 5);
        for (int at = 0; at < FEATURES; at++) {
            valid.polygon(5, square(at, 0, 1), turned(square(at + 0.2, 0.2, 0.5)));
            valid.row("小班" + at, "0." + at);
        }
        return valid;
    }

    @Test
    void five_hundred_damaged_shapefiles_give_sentences_and_never_an_exception()
            throws IOException {
        ShapefileBytes valid = valid();
        for (int seed = 0; seed < 500; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            boolean shapes = random.nextInt(3) > 0;
            Files.write(
                    folder.resolve("a.shp"), shapes ? mutated(valid.shp(), random) : valid.shp());
            Files.write(
                    folder.resolve("a.dbf"), shapes ? valid.dbf() : mutated(valid.dbf(), random));
            long start = System.nanoTime();
            Taken heard = Taken.from(ShapefileLayers.open(folder), "a");
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("seed %s", seed)
                    .isLessThan(Duration.ofSeconds(1));
            assertThat(heard.numbers()).as("seed %s", seed).isSorted().doesNotHaveDuplicates();
            assertThat(heard.numbers())
                    .as("seed %s", seed)
                    .allSatisfy(number -> assertThat(number).isBetween(1, FEATURES));
        }
    }

    @Test
    void five_hundred_damaged_archives_give_sentences_and_never_an_exception() throws IOException {
        Path archive = folder.resolve("a.zip");
        byte[] zip = new ZipBytes().add("a.shp", valid().shp()).add("a.dbf", valid().dbf()).bytes();
        Path into = Files.createDirectory(folder.resolve("into"));
        int refused = 0;
        for (int seed = 0; seed < 500; seed++) {
            Files.write(archive, mutated(zip, new SplittableRandom(seed)));
            switch (Unpacked.of(archive, into)) {
                case Unpacked.Refused _ -> refused++;
                case Unpacked.Parts(var parts) -> {
                    Taken heard = Taken.from(ShapefileLayers.of(parts), "a");
                    assertThat(heard.features).hasSizeLessThanOrEqualTo(FEATURES);
                }
            }
        }
        assertThat(refused).isGreaterThan(300);
    }
}
