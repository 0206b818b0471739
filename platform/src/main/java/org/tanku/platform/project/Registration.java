package org.tanku.platform.project;

import org.tanku.platform.party.PartyId;

import java.time.Instant;

/// That a project was registered (项目备案): by which officer, and when.
public record Registration(PartyId officer, Instant at) {}
