package org.tanku.platform.inbox;

import org.springframework.stereotype.Component;
import org.tanku.platform.operations.Lamp;
import org.tanku.platform.operations.Lamp.Light;
import org.tanku.platform.operations.LampSource;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Whether mail leaves the house (邮件指示灯): what the last letter met, not what a letter would meet
/// now.
@Component
class MailLamp implements LampSource {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Post post;
    private final Clock clock;

    MailLamp(Post post, Clock clock) {
        this.post = post;
        this.clock = clock;
    }

    @Override
    public List<Lamp> listLamps() {
        if (!post.isSet()) {
            return List.of(lamp(Light.OFF, "not-set", List.of()));
        }
        List<Instant> away = post.awaySince();
        return List.of(
                away.isEmpty()
                        ? lamp(Light.GREEN, "well", List.of())
                        : lamp(
                                Light.RED,
                                "away",
                                List.of(MINUTE.format(away.getFirst().atZone(clock.getZone())))));
    }

    private static Lamp lamp(Light light, String how, List<Object> arguments) {
        return new Lamp("inbox.lamp", light, "inbox.lamp." + how, arguments, "/inbox/mail");
    }
}
