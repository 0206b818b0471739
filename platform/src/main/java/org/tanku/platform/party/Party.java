package org.tanku.platform.party;

/// Somebody who can hold rights and duties (主体): a person or an organisation. A demo party exists
/// for showing only, and every page says so.
public record Party(PartyId id, PartyKind kind, String name, boolean demo) {
    public Party {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a party has a name");
        }
    }
}
