package org.tanku.platform.land;

/// Why a file is not taken although its rows may be good (拒绝导入的原因), in the order of the checks.
public enum ImportRefusal {
    FILE_TOO_LARGE,
    SURVEYED_IN_THE_FUTURE,
    FILE_ALREADY_IMPORTED
}
