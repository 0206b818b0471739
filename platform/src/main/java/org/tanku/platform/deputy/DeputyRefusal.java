package org.tanku.platform.deputy;

/// Why a deputy is not named or not withdrawn (代理的拒绝原因), in the order in which it is checked.
public enum DeputyRefusal {
    PERSON_UNKNOWN,
    SAME_PERSON,
    DEMO_AND_REAL_DO_NOT_MIX,
    DEPUTY_OF_ANOTHER_ORGANISATION,
    NO_ROLE_CHOSEN,
    ADMINISTRATION_IS_NOT_HANDED_ON,
    ROLE_NOT_HELD_THERE,
    SPAN_IS_OVER_BEFORE_IT_BEGINS,
    REASON_IS_BLANK,
    ALREADY_ENDED
}
