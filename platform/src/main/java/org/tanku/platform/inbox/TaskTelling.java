package org.tanku.platform.inbox;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Locale;

/// Puts tasks into the reader's language (待办事项的文字), for pages and mails alike.
@Component
public class TaskTelling {
    private final MessageSource messages;

    TaskTelling(MessageSource messages) {
        this.messages = messages;
    }

    /// What is to be done.
    public String text(Task task, Locale language) {
        return messages.getMessage(task.text(), task.arguments().toArray(), language);
    }

    /// How long there is still.
    public String left(TimeLeft left, Locale language) {
        return switch (left) {
            case TimeLeft.Left(int days, var counted) ->
                    messages.getMessage("inbox.left." + counted, new Object[] {days}, language);
            case TimeLeft.Overdue(int days) ->
                    messages.getMessage("inbox.left.overdue", new Object[] {days}, language);
            case TimeLeft.NoPeriod() ->
                    messages.getMessage("inbox.left.none", new Object[0], language);
        };
    }
}
