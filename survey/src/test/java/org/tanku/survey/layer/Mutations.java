package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

/// Damages a file in five hundred ways (文件变异): always the same ones.
final class Mutations {
    private static final int HOW_MANY = 500;
    private static final long SEED = 4;
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private Mutations() {}

    /// Reads one damaged file to its end.
    interface Reading {
        Taken read(Path file) throws IOException;
    }

    /// @param mostFeatures as many as the sound file gives
    /// @return of how many damaged files at least one feature was given
    static int survive(byte[] sound, Path directory, int mostFeatures, Reading reading)
            throws IOException {
        Random random = new Random(SEED);
        int partly = 0;
        for (int mutation = 0; mutation < HOW_MANY; mutation++) {
            Path file = directory.resolve("mutation-" + mutation);
            Files.write(file, mutated(sound, random));
            long start_ns = System.nanoTime();
            Taken taken = reading.read(file);
            long took_ns = System.nanoTime() - start_ns;
            assertThat(took_ns).as("time for %s", file).isLessThan(LONGEST.toNanos());
            assertThat(taken.features).as("%s", file).hasSizeLessThanOrEqualTo(mostFeatures);
            assertThat(taken.features.size() + taken.problems.size()).as("%s", file).isPositive();
            partly += taken.features.isEmpty() ? 0 : 1;
            Files.delete(file);
        }
        return partly;
    }

    private static byte[] mutated(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                for (int flip = random.nextInt(1, 30); flip > 0; flip--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            case 1 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 2 -> {
                for (int count = random.nextInt(1, 6); count > 0; count--) {
                    int at = random.nextInt(bytes.length - 4);
                    Arrays.fill(bytes, at, at + 4, (byte) (random.nextBoolean() ? 0xFF : 0x7F));
                }
            }
            default -> {
                int from = random.nextInt(bytes.length - 64);
                int to = random.nextInt(bytes.length - 64);
                System.arraycopy(sound, from, bytes, to, random.nextInt(1, 64));
            }
        }
        return bytes;
    }
}
