package org.tanku.kernel.method.smcer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The published figures of ticket No. 0000001 agree with each other; nothing here is computed by
/// us.
class PublishedTicketTest {
    private static final long TONNES = 12_723;
    private static final long SOLD = 2_723;
    private static final long RESERVED = 10_000;

    @Test
    void its_two_sales_make_up_the_ticket() {
        assertThat(SOLD + RESERVED).isEqualTo(TONNES);
        assertThat(SOLD * 15).isEqualTo(40_845);
        assertThat(SOLD * 15 + RESERVED * 10).isEqualTo(140_845);
    }

    @Test
    void it_counts_about_four_tonnes_a_mu() {
        assertThat(TONNES / 3_197.0).isCloseTo(3.9797, within(0.00005));
        assertThat(TONNES / (3_197.0 / 15) / 5).isCloseTo(11.94, within(0.005));
    }
}
