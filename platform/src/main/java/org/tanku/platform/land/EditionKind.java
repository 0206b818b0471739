package org.tanku.platform.land;

/// Whether an edition was found on the land or modelled (版本类型).
public enum EditionKind {
    /// What surveyors found (调查).
    SURVEY,
    /// What would stand there without the project, frozen at registration (基线情景).
    BASELINE
}
