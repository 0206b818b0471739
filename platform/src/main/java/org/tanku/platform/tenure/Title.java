package org.tanku.platform.tenure;

import org.tanku.kernel.quantity.Mu;

import java.time.Instant;

/// A claim that was recorded (权属登记).
public record Title(TitleId id, Claim claim, Mu area, Instant recordedAt) {}
