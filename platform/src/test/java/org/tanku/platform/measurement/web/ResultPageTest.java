package org.tanku.platform.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.platform.measurement.StandResult;

import java.util.List;
import java.util.stream.IntStream;

class ResultPageTest {
    @Test
    void a_hundred_stands_stand_on_a_page_and_the_rest_on_the_last() {
        ResultPage last = ResultPage.of(stands(201), 3);
        assertThat(last.pages()).isEqualTo(3);
        assertThat(last.results()).hasSize(1);
        assertThat(ResultPage.of(stands(201), 1).results()).hasSize(100);
    }

    @Test
    void a_page_that_is_not_there_becomes_the_nearest() {
        assertThat(ResultPage.of(stands(150), 9).number()).isEqualTo(2);
        assertThat(ResultPage.of(stands(150), -1).number()).isEqualTo(1);
        assertThat(ResultPage.of(List.of(), 1).pages()).isEqualTo(1);
    }

    private static List<StandResult> stands(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        new StandResult(
                                StandCode.parse("350428-901-901-001-%04d".formatted(number)),
                                new Mu(60),
                                "杉木",
                                new TonnesCO2e(1)))
                .toList();
    }
}
