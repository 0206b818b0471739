package org.tanku.platform.secondfactor;

import org.springframework.stereotype.Component;
import org.tanku.platform.party.PartyId;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/// Reads codes by the house's clock out of closed boxes (口令核对).
@Component
class Watch {
    private final SecretBox box;
    private final Clock clock;

    Watch(SecretBox box, Clock clock) {
        this.box = box;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    boolean hasOperatorsKey() {
        return box.hasSetting();
    }

    Optional<byte[]> open(byte[] closed, PartyId person) {
        return box.open(closed, person);
    }

    byte[] close(byte[] secret, PartyId person) {
        return box.close(secret, person);
    }

    /// The same box, or one closed with the key of today.
    byte[] renewed(byte[] closed, byte[] secret, PartyId person) {
        return box.isOutdated(closed) ? box.close(secret, person) : closed;
    }

    OptionalLong find(byte[] secret, String typed) {
        return Totp.APP.find(secret, typed, now());
    }

    /// The next code that a phone with this secret shows and that was not used.
    String next(byte[] secret, long lastStep) {
        return Totp.APP.code(secret, Math.max(Totp.step(now()), lastStep + 1));
    }
}
