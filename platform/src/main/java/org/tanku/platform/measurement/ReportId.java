package org.tanku.platform.measurement;

import java.util.UUID;

/// Which monitoring report (监测报告编号, internal; people use its number).
public record ReportId(UUID value) {}
