package org.tanku.platform.party;

/// What a party is.
public enum PartyKind {
    PERSON,
    ORGANISATION
}
