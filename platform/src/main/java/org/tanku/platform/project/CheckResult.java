package org.tanku.platform.project;

/// How a check came out (核对结果). Confirmed rests on an assumption the proposer confirmed, declared
/// on the proposer's word alone.
public enum CheckResult {
    PASSED,
    CONFIRMED,
    DECLARED,
    NOT_APPLICABLE,
    FAILED
}
