package org.tanku.platform.fieldwork;

import org.tanku.platform.party.PartyId;

import java.time.Instant;

/// An entry that the server keeps (已接收的记录).
///
/// @param digest what the receipt said
/// @param person who sent it
public record KeptEntry(FieldEntry entry, String digest, PartyId person, Instant receivedAt) {}
