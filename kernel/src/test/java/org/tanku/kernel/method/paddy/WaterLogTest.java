package org.tanku.kernel.method.paddy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.method.paddy.WaterLog.Verdict;
import org.tanku.kernel.quantity.Days;

import java.time.LocalDate;
import java.util.List;

class WaterLogTest {
    private static final Days THREE = new Days(3);

    private static WaterLog.Finding read(WaterLog.DrainEvent... events) {
        return new WaterLog(List.of(events)).read(THREE);
    }

    @Test
    void three_days_without_floodwater_are_no_aeration_and_four_are() {
        assertThat(read(Fields.drain(10, 3)).regime()).isEqualTo(WaterRegime.CONTINUOUSLY_FLOODED);
        assertThat(read(Fields.drain(10, 4)).regime()).isEqualTo(WaterRegime.SINGLE_DRAINAGE);
    }

    @Test
    void first_and_last_day_are_both_dry() {
        assertThat(Fields.drain(10, 4).days()).isEqualTo(new Days(4));
    }

    @Test
    void two_aerations_are_multiple_drainage() {
        assertThat(read(Fields.drain(10, 4), Fields.drain(30, 9)).regime())
                .isEqualTo(WaterRegime.MULTIPLE_DRAINAGE);
    }

    @Test
    void the_drain_before_harvest_does_not_count() {
        WaterLog.Finding finding =
                read(Fields.drain(10, 4), Fields.drain(30, 2), Fields.drain(100, 12, true));
        assertThat(finding.regime()).isEqualTo(WaterRegime.SINGLE_DRAINAGE);
        assertThat(finding.aerations()).isEqualTo(1);
        assertThat(finding.events())
                .extracting(WaterLog.Judged::verdict)
                .containsExactly(Verdict.AERATION, Verdict.TOO_SHORT, Verdict.END_OF_SEASON);
    }

    @Test
    void events_that_share_a_day_overlap_and_neighbours_do_not() {
        assertThat(new WaterLog(List.of(Fields.drain(10, 4), Fields.drain(13, 4))).overlaps())
                .isTrue();
        assertThat(new WaterLog(List.of(Fields.drain(13, 4), Fields.drain(10, 4))).overlaps())
                .isTrue();
        assertThat(new WaterLog(List.of(Fields.drain(10, 4), Fields.drain(14, 4))).overlaps())
                .isFalse();
    }

    @Test
    void a_drain_does_not_end_before_it_begins() {
        LocalDate day = LocalDate.of(2025, 5, 1);
        assertThatThrownBy(() -> new WaterLog.DrainEvent(day, day.minusDays(1), false, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-05-01");
    }
}
