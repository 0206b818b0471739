package org.tanku.platform.secondfactor;

/// Why a code or a wish about the second factor is turned down (第二因素的拒绝原因), in the order in which
/// it is checked.
public enum FactorRefusal {
    DEMO_TOUCHES_NO_REAL_PERSON,
    OWN_FACTOR_IS_RESET_BY_ANOTHER,
    REASON_IS_BLANK,
    NOT_ENROLLED,
    MUST_WAIT,
    KEY_IS_MISSING,
    CODE_IS_WRONG,
    CODE_WAS_USED
}
