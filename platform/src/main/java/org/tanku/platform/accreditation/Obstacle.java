package org.tanku.platform.accreditation;

/// Why a body may not judge a matter (回避与资质), in the order in which it is checked.
public enum Obstacle {
    NOT_ACCREDITED,
    BODY_IS_TIED
}
