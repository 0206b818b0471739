package org.tanku.platform.accreditation;

/// What a body is accredited for (资质类别).
public enum Mandate {
    /// To give an opinion on the design of a project (审定).
    VALIDATION,
    /// To verify a monitoring report (核查).
    VERIFICATION
}
