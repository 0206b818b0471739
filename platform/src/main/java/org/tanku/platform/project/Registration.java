package org.tanku.platform.project;

import java.time.Instant;
import org.tanku.platform.party.PartyId;

/// That a project was registered (项目备案): by which officer, and when.
public record Registration(PartyId officer, Instant at) {}
