package org.tanku.platform.inbox;

import org.tanku.platform.party.Acting;

import java.util.List;

/// A room that has work waiting (待办来源). Each room above implements it for its own work as a bean;
/// the inbox collects them all.
public interface TaskSource {
    /// What the person may do now and should. Never what a rule will refuse to this person, such as
    /// the checking of an own proposal. Asked often: one or two queries, no page of data.
    List<Task> listTasks(Acting acting);
}
