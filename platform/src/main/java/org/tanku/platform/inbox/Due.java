package org.tanku.platform.inbox;

import java.time.LocalDate;

/// Until when a task is to be done (办理期限).
public sealed interface Due {
    /// A last day, which still counts.
    record By(LocalDate lastDay) implements Due {}

    /// No rule and no setting gives a period (未设期限).
    record Unset() implements Due {}
}
