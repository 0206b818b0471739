package org.tanku.platform.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class LeafTest {
    private static final List<Integer> ALL = IntStream.rangeClosed(1, 101).boxed().toList();

    @Test
    void each_is_on_one_page_in_its_order() {
        assertThat(
                        IntStream.rangeClosed(1, 3)
                                .boxed()
                                .flatMap(p -> Leaf.of(ALL, p).items().stream()))
                .containsExactlyElementsOf(ALL);
        assertThat(Leaf.of(ALL, 3)).isEqualTo(new Leaf<>(List.of(101), 3, 3, 101));
    }

    @Test
    void a_page_that_is_not_there_is_the_nearest_one() {
        assertThat(Leaf.of(ALL, 99).page()).isEqualTo(3);
        assertThat(Leaf.of(ALL, -1).page()).isEqualTo(1);
        assertThat(Leaf.of(List.of(), 2)).isEqualTo(new Leaf<>(List.of(), 1, 1, 0));
    }
}
