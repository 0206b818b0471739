package org.tanku.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanku.platform.operations.Lamp.Light;

class DiskLampTest {
    @Test
    void little_room_is_looked_at_and_next_to_none_is_broken() {
        assertThat(DiskLamp.lightOf(0.5)).isEqualTo(Light.GREEN);
        assertThat(DiskLamp.lightOf(0.0999)).isEqualTo(Light.AMBER);
        assertThat(DiskLamp.lightOf(0.0199)).isEqualTo(Light.RED);
    }
}
