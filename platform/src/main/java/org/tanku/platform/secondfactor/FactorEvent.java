package org.tanku.platform.secondfactor;

import org.tanku.platform.party.PartyId;

import java.time.Instant;

/// Something that happened to the second factor of a person (第二因素变动).
///
/// @param reason as given; empty where none is asked
public record FactorEvent(PartyId person, What what, PartyId by, String reason, Instant at) {
    public enum What {
        ENROLLED,
        REPLACED,
        PAUSED,
        RECOVERY_CODE_USED,
        RECOVERY_CODES_RENEWED,
        RESET,
        SWITCHED_OFF_IN_DEMO
    }
}
