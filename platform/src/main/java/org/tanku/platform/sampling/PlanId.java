package org.tanku.platform.sampling;

import java.util.UUID;

/// The id of a sampling plan (抽样方案标识).
public record PlanId(UUID value) {}
