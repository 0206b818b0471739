package org.tanku.platform.project;

import java.util.UUID;

/// Which project (项目编号, internal; people use its number).
public record ProjectId(UUID value) {}
