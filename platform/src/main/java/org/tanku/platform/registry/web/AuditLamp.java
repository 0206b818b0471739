package org.tanku.platform.registry.web;

import org.springframework.stereotype.Component;
import org.tanku.ledger.Audit;
import org.tanku.ledger.Hash;
import org.tanku.platform.registry.Registry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/// The lamp that tells whether the books are sound (稽核指示灯): the last audit, made anew when it is
/// old.
@Component
class AuditLamp {
    private static final Duration FRESH = Duration.ofMinutes(10);

    /// What was found and when.
    record Light(Audit.Finding finding, Instant at) {
        public boolean sound() {
            return finding instanceof Audit.Finding.Sound;
        }
    }

    private final Registry registry;
    private final Clock clock;
    private final AtomicReference<Light> last =
            new AtomicReference<>(new Light(new Audit.Finding.Sound(0, Hash.ZERO), Instant.EPOCH));

    AuditLamp(Registry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    Light light() {
        Light light = last.get();
        boolean old = light.at().plus(FRESH).isBefore(clock.instant());
        return old ? audit() : light;
    }

    Light audit() {
        Light light = new Light(registry.audit(), clock.instant());
        last.set(light);
        return light;
    }
}
