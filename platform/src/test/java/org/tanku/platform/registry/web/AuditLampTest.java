package org.tanku.platform.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.tanku.platform.House;
import org.tanku.platform.operations.Lamp;
import org.tanku.platform.operations.Lamp.Light;
import org.tanku.platform.registry.Registry;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

@House
class AuditLampTest {
    @Autowired private Registry registry;
    @Autowired private Moments moments;
    @Autowired private MessageSource messages;
    @Autowired private Clock clock;

    @Test
    void it_is_green_for_two_rounds_and_red_once_nobody_has_audited_for_longer() {
        registry.auditAnew();

        assertThat(in(Duration.ZERO).light()).isEqualTo(Light.GREEN);
        assertThat(in(Duration.ofMinutes(9)).light()).isEqualTo(Light.GREEN);
        Lamp late = in(Duration.ofMinutes(11));
        assertThat(late.light()).isEqualTo(Light.RED);
        assertThat(told(late, Locale.SIMPLIFIED_CHINESE)).contains("账簿无人核对");
        assertThat(told(late, Locale.ENGLISH)).contains("nobody checks the books");
    }

    private Lamp in(Duration later) {
        return new AuditLamp(registry, moments, Clock.offset(clock, later)).listLamps().getFirst();
    }

    private String told(Lamp lamp, Locale locale) {
        return messages.getMessage(lamp.text(), lamp.arguments().toArray(), locale);
    }
}
