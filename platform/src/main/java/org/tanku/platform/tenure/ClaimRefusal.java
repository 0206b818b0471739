package org.tanku.platform.tenure;

/// Why a claim is not recorded (不予登记的原因), in the order of the checks.
public enum ClaimRefusal {
    EDITION_UNKNOWN,
    EDITION_IS_A_BASELINE,
    NO_STANDS,
    STANDS_NOT_IN_EDITION,
    HOLDER_UNKNOWN,
    HOLDER_IS_NO_ORGANISATION,
    PERIOD_ENDS_BEFORE_IT_BEGINS,
    EXCEPTION_WITHOUT_REASON,
    STANDS_ALREADY_CLAIMED
}
