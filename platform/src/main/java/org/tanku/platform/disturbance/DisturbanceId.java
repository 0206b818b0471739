package org.tanku.platform.disturbance;

import java.util.UUID;

/// The id of a record of a disturbance (干扰记录标识).
public record DisturbanceId(UUID value) {}
