package org.tanku.platform;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {
    @Test
    void every_room_keeps_to_its_allowed_neighbours() {
        ApplicationModules.of(Platform.class).verify();
    }
}
