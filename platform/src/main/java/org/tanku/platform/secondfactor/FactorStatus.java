package org.tanku.platform.secondfactor;

import java.util.List;

/// How it stands with the second factor of a person (第二因素状态).
///
/// @param events the latest first
public record FactorStatus(
        boolean required, boolean enrolled, int recoveryCodesLeft, List<FactorEvent> events) {
    public FactorStatus {
        events = List.copyOf(events);
    }
}
