package org.tanku.platform.verification;

import java.util.UUID;

/// Which statement (核查报告编号, internal; people use its number).
public record StatementId(UUID value) {}
