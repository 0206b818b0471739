package org.tanku.platform.verification;

import java.util.UUID;

/// Which finding (核查发现).
public record FindingId(UUID value) {}
