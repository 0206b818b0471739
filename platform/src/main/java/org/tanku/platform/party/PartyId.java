package org.tanku.platform.party;

import java.util.UUID;

/// Names a person or an organisation for ever.
public record PartyId(UUID value) {
    public static PartyId random() {
        return new PartyId(UUID.randomUUID());
    }

    public static PartyId parse(String text) {
        return new PartyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
