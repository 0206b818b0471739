package org.tanku.platform.registry.web;

import org.springframework.stereotype.Component;
import org.tanku.platform.operations.Lamp;
import org.tanku.platform.operations.Lamp.Light;
import org.tanku.platform.operations.LampSource;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.UnitBlock;

import java.time.Clock;
import java.util.List;

/// The lamp that tells whether the books are sound (稽核指示灯): what the standing audit found last, how
/// many blocks are stopped, and whether it has gone on at all.
@Component
class AuditLamp implements LampSource {
    private final Registry registry;
    private final Moments moments;
    private final Clock clock;

    AuditLamp(Registry registry, Moments moments, Clock clock) {
        this.registry = registry;
        this.moments = moments;
        this.clock = clock;
    }

    @Override
    public List<Lamp> listLamps() {
        UnitBlock.Soundness last = registry.soundness();
        int stopped = registry.listStops().size();
        if (!last.sound() || stopped > 0) {
            return lamp(Light.RED, "stopped", last.differences().size(), stopped);
        }
        if (last.due().isBefore(clock.instant())) {
            return lamp(Light.RED, "overdue", moments.tell(last.due()));
        }
        return last.ran()
                ? lamp(Light.GREEN, "sound", last.entries(), moments.tell(last.at()))
                : lamp(Light.OFF, "waiting");
    }

    private static List<Lamp> lamp(Light light, String how, Object... arguments) {
        return List.of(
                new Lamp(
                        "registry.lamp",
                        light,
                        "registry.lamp." + how,
                        List.of(arguments),
                        "/registry"));
    }
}
