package org.tanku.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.tanku.platform.House;
import org.tanku.platform.operations.Lamp;
import org.tanku.platform.operations.Lamp.Light;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryStory;

import java.time.Clock;
import java.time.Duration;

@House
@TestPropertySource(properties = "tanku.seal-password=only for this test")
class SealLampTest {
    @Autowired private ApplicationContext house;
    @Autowired private Seals seals;
    @Autowired private Registry registry;
    @Autowired private Clock clock;

    @Test
    void entries_may_wait_for_an_hour_and_not_for_two() {
        new RegistryStory(house).issued(10);
        assertThat(lampIn(Duration.ZERO).light()).isEqualTo(Light.GREEN);
        Lamp overdue = lampIn(Duration.ofHours(2));
        assertThat(overdue.light()).isEqualTo(Light.AMBER);
        assertThat(overdue.text()).isEqualTo("seal.lamp.overdue");

        assertThat(seals.seal()).isInstanceOf(SealOutcome.Sealed.class);

        assertThat(lampIn(Duration.ofHours(2)).light()).isEqualTo(Light.GREEN);
    }

    @Test
    void a_journal_that_does_not_go_on_from_its_last_root_is_red_until_it_does_again() {
        new RegistryStory(house).issued(10);
        seals.seal();
        SealLamp lamp = new SealLamp(seals, registry, clock);

        lamp.tell(new SealOutcome.Broken(seals.findLast().orElseThrow()));
        assertThat(lamp.listLamps().getFirst().light()).isEqualTo(Light.RED);

        lamp.tell(new SealOutcome.Unchanged());
        assertThat(lamp.listLamps().getFirst().light()).isEqualTo(Light.GREEN);
    }

    private Lamp lampIn(Duration later) {
        return new SealLamp(seals, registry, Clock.offset(clock, later)).listLamps().getFirst();
    }
}
