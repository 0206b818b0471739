package org.tanku.platform.seal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// Seals the journal every hour (整点签章).
@Configuration
@EnableScheduling
class HourlySeal {
    private static final Logger LOG = LoggerFactory.getLogger(HourlySeal.class);

    private final Seals seals;
    private final SealLamp lamp;

    HourlySeal(Seals seals, SealLamp lamp) {
        this.seals = seals;
        this.lamp = lamp;
    }

    @Scheduled(cron = "0 0 * * * *")
    void onTheHour() {
        SealOutcome outcome = seals.seal();
        lamp.tell(outcome);
        switch (outcome) {
            case SealOutcome.Sealed(var root) ->
                    LOG.info("seal: root {} over {} entries", root.number(), root.head().size());
            case SealOutcome.Unchanged() -> {}
            case SealOutcome.Broken(var last) ->
                    LOG.error(
                            "seal: the journal does not go on from root {} over {} entries",
                            last.number(),
                            last.head().size());
        }
    }
}
