package org.tanku.platform.inbox.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tanku.platform.inbox.Due;
import org.tanku.platform.inbox.Inbox;
import org.tanku.platform.inbox.TaskTelling;
import org.tanku.platform.inbox.Waiting;
import org.tanku.platform.party.Acting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What waits for the reader (待办).
@Controller
class InboxPages {
    /// @param lastDay empty when nothing gives a period
    record TaskLine(String text, String page, String since, String lastDay, String left) {}

    private final Inbox inbox;
    private final TaskTelling telling;
    private final Clock clock;

    InboxPages(Inbox inbox, TaskTelling telling, Clock clock) {
        this.inbox = inbox;
        this.telling = telling;
        this.clock = clock;
    }

    @GetMapping("/inbox")
    String tasks(Acting acting, Model model, Locale language) {
        Map<Waiting.Group, List<TaskLine>> groups =
                inbox.list(acting).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Waiting::group,
                                        () -> new EnumMap<>(Waiting.Group.class),
                                        Collectors.mapping(
                                                each -> line(each, language),
                                                Collectors.toList())));
        model.addAttribute("groups", groups);
        return "inbox/tasks";
    }

    private TaskLine line(Waiting waiting, Locale language) {
        return new TaskLine(
                telling.text(waiting.task(), language),
                waiting.task().page(),
                LocalDate.ofInstant(waiting.task().since(), clock.getZone()).toString(),
                switch (waiting.task().due()) {
                    case Due.By(LocalDate lastDay) -> lastDay.toString();
                    case Due.Unset _ -> "";
                },
                telling.left(waiting.left(), language));
    }
}
