package org.tanku.platform.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.platform.sharing.LargestRemainder.Part;
import org.tanku.platform.sharing.LargestRemainder.Weight;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The numbers are those of worked example W19 (largest remainder): money in fen there, whole units
/// here.
class LargestRemainderTest {
    @ParameterizedTest
    @CsvSource({
        "10000, 1 1 1, 3334 3333 3333",
        "100000, 12.5 7.3 30.2, 25000 14600 60400",
        "149670000, 4120 3650 3310 2980 2870 2640 2450 2310 2150 1980 1790 1570 1260 1120,"
                + " 18030421 15973553 14485605 13041421 12560026 11553474 10721974 10109289"
                + " 9409079 8665105 7833605 6870816 5514158 4901474"
    })
    void the_worked_examples_come_out(long total, String weights, String expected) {
        List<Part> parts = LargestRemainder.parts(total, weights(weights));

        assertThat(parts.stream().map(part -> String.valueOf(part.units())))
                .containsExactly(expected.split(" "));
        assertThat(parts.stream().mapToLong(Part::units).sum()).isEqualTo(total);
    }

    @Test
    void whoever_weighs_nothing_gets_nothing_and_somebody_must_weigh() {
        assertThat(LargestRemainder.parts(3, weights("0 2 1")))
                .extracting(Part::units)
                .containsExactly(0L, 2L, 1L);
        assertThatThrownBy(() -> LargestRemainder.parts(3, weights("0 0")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> weights("-1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Weight> weights(String texts) {
        List<BigDecimal> values = Stream.of(texts.split(" ")).map(BigDecimal::new).toList();
        return IntStream.range(0, values.size())
                .mapToObj(at -> new Weight("%04d".formatted(at), values.get(at)))
                .toList();
    }
}
