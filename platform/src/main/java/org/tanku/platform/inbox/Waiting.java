package org.tanku.platform.inbox;

/// A task as it stands today (待办事项现状).
public record Waiting(Task task, TimeLeft left, Group group) {
    /// How tasks are laid out on the page, the most pressing first (分组).
    public enum Group {
        /// The last day is over (已逾期).
        OVERDUE,
        /// The last day is today or within the next seven days (七天内到期).
        SOON,
        /// Later than that (以后到期).
        LATER,
        /// Nothing gives a period (未设期限).
        NO_PERIOD
    }
}
