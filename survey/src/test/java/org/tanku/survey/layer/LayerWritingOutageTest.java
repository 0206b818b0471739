package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanku.survey.Problem.Kind;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

class LayerWritingOutageTest {
    private static final List<LayerFeature> FEATURES = RandomLayer.features(9, 400);

    @TempDir Path folder;

    /// A receiver that hangs up after so many bytes.
    private static final class HangsUp extends OutputStream {
        private final long most;
        private long taken;
        private boolean isClosed;

        HangsUp(long most) {
            this.most = most;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            taken += length;
            if (taken > most) {
                throw new IOException("the receiver has hung up");
            }
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }

    private static List<Path> left() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> files = Files.list(temporary)) {
            return files.filter(each -> each.getFileName().toString().startsWith("tanku-write-"))
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_receiver_that_hangs_up_leaves_nothing_behind(MapFormat format) throws IOException {
        for (long most : List.of(0L, 1L, 100L, 10_000L, 60_000L)) {
            assertThatThrownBy(() ->
                            LayerWriting.write(
                                    format, RandomLayer.LAYER, FEATURES, new HangsUp(most)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("the receiver has hung up");
            assertThat(left()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_whole_write_leaves_nothing_behind_and_the_receiver_open(MapFormat format)
            throws IOException {
        HangsUp receiver = new HangsUp(Long.MAX_VALUE);
        assertThat(LayerWriting.write(format, RandomLayer.LAYER, FEATURES, receiver)).isEmpty();
        assertThat(receiver.taken).isPositive();
        assertThat(receiver.isClosed).isFalse();
        assertThat(left()).isEmpty();
    }

    /// Looked at for the second time, it gives some features and then fails.
    private static final class FailsOnSecondLook implements Iterable<LayerFeature> {
        private int looks;

        @Override
        public Iterator<LayerFeature> iterator() {
            looks++;
            boolean fails = looks > 1;
            Iterator<LayerFeature> all = FEATURES.iterator();
            return new Iterator<>() {
                private int given;

                @Override
                public boolean hasNext() {
                    return all.hasNext();
                }

                @Override
                public LayerFeature next() {
                    given++;
                    if (fails && given > 300) {
                        throw new IllegalStateException("the database is away");
                    }
                    return all.next();
                }
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void features_that_fail_half_way_never_look_like_a_whole_file(MapFormat format)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() ->
                        LayerWriting.write(format, RandomLayer.LAYER, new FailsOnSecondLook(), out))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the database is away");
        assertThat(left()).isEmpty();
        if (format == MapFormat.GEOJSON) {
            Path file = Files.write(folder.resolve("half.geojson"), out.toByteArray());
            Taken taken = Taken.from(GeoJsonLayers.open(file));
            assertThat(taken.kinds()).containsExactly(Kind.MAP_ENDS_EARLY);
        } else {
            assertThat(out.size()).isZero();
        }
    }
}
