package org.tanku.platform.party;

/// What a party is.
public enum PartyKind {
    PERSON,
    ORGANISATION,
    /// One who acts for another; its name is that of both.
    DEPUTYSHIP
}
