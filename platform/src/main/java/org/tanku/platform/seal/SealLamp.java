package org.tanku.platform.seal;

import org.springframework.stereotype.Component;
import org.tanku.ledger.Entry;
import org.tanku.platform.operations.Lamp;
import org.tanku.platform.operations.Lamp.Light;
import org.tanku.platform.operations.LampSource;
import org.tanku.platform.registry.Registry;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// Whether the journal is sealed on the hour (签章指示灯).
@Component
class SealLamp implements LampSource {
    /// An hour, and a little for the sealing itself.
    private static final Duration OVERDUE = Duration.ofMinutes(65);

    private final Seals seals;
    private final Registry registry;
    private final Clock clock;
    private final AtomicBoolean broken = new AtomicBoolean();

    SealLamp(Seals seals, Registry registry, Clock clock) {
        this.seals = seals;
        this.registry = registry;
        this.clock = clock;
    }

    /// How the last sealing on the hour went.
    void tell(SealOutcome outcome) {
        broken.set(outcome instanceof SealOutcome.Broken);
    }

    @Override
    public List<Lamp> listLamps() {
        long entries = registry.journalHead().number();
        long sealed = seals.findLast().map(root -> root.head().size()).orElse(0L);
        if (broken.get()) {
            return List.of(lamp(Light.RED, "broken", sealed));
        }
        if (isOverdue(entries, sealed)) {
            return List.of(lamp(Light.AMBER, "overdue", entries - sealed));
        }
        return List.of(
                seals.isSigning()
                        ? lamp(Light.GREEN, "current", sealed)
                        : lamp(Light.OFF, "unsigned", sealed));
    }

    /// Whether an entry has waited for longer than from one hour to the next.
    private boolean isOverdue(long entries, long sealed) {
        return sealed < entries
                && Entry.parse(registry.getJournalLine(sealed + 1).text())
                        .at()
                        .plus(OVERDUE)
                        .isBefore(clock.instant());
    }

    private static Lamp lamp(Light light, String how, long entries) {
        return new Lamp("seal.lamp", light, "seal.lamp." + how, List.of(entries), "/journal");
    }
}
