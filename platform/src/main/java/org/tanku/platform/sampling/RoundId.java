package org.tanku.platform.sampling;

import java.util.UUID;

/// The id of a round of measured plots (样地实测成果标识).
public record RoundId(UUID value) {}
