package org.tanku.platform.notice;

import org.tanku.kernel.method.Scheme;
import org.tanku.platform.party.PartyId;

import java.time.Instant;

/// How many working days a step takes under a scheme (办理期限), and the paper that says so.
///
/// @param workingDays none in a notice step: no notice is held
public record Period(
        Scheme scheme, Step step, int workingDays, String source, PartyId setBy, Instant setAt) {}
