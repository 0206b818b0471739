package org.tanku.cli.inventory;

/// What is estimated per acre of forest land (估计量).
public enum Measure {
    TREES,
    /// In square feet.
    BASAL_AREA,
    /// In pounds.
    CARBON_ABOVE_GROUND,
    /// In pounds.
    CARBON_BELOW_GROUND
}
