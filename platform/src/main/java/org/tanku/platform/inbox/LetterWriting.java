package org.tanku.platform.inbox;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tanku.platform.party.Parties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes letters in the reader's language (写信). Of people they say nothing but what stands in the
/// title of a task.
@Component
class LetterWriting {
    private final Inbox inbox;
    private final TaskTelling telling;
    private final Parties parties;
    private final MessageSource messages;
    private final PostSettings settings;

    LetterWriting(
            Inbox inbox,
            TaskTelling telling,
            Parties parties,
            MessageSource messages,
            PostSettings settings) {
        this.inbox = inbox;
        this.telling = telling;
        this.parties = parties;
        this.messages = messages;
        this.settings = settings;
    }

    boolean isWorkingDay(LocalDate day) {
        return inbox.isWorkingDay(day);
    }

    /// What waits for the person in person; who acts for another looks at the page.
    List<Waiting> listWaiting(Mailbox mailbox) {
        return inbox.list(parties.actingAs(mailbox.person()));
    }

    Letter digest(Mailbox mailbox, List<Waiting> waiting, LocalDate day, Instant now) {
        Locale language = mailbox.language();
        Map<Waiting.Group, List<Waiting>> groups =
                waiting.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Waiting::group,
                                        () -> new EnumMap<>(Waiting.Group.class),
                                        Collectors.toList()));
        StringBuilder text = new StringBuilder();
        text.append(said("inbox.letter.digest", language, waiting.size(), day)).append('\n');
        groups.forEach((group, tasks) -> {
            text.append('\n').append(said("inbox.letter.group." + group, language)).append('\n');
            tasks.forEach(each -> text.append(lines(each, language)));
        });
        text.append('\n')
                .append(said("inbox.letter.all", language, settings.link("/inbox")))
                .append('\n')
                .append(said("inbox.letter.stop", language, settings.link("/inbox/mail")))
                .append('\n');
        return new Letter(
                mailbox.address(),
                said("inbox.letter.digest.subject", language, waiting.size(), day),
                text.toString(),
                language,
                now);
    }

    Letter confirmation(Mailbox mailbox, String token, long hours, Instant now) {
        Locale language = mailbox.language();
        String link = settings.link("/inbox/mail/confirmation?token=" + token);
        return new Letter(
                mailbox.address(),
                said("inbox.letter.confirm.subject", language),
                said("inbox.letter.confirm", language, link, hours) + "\n",
                language,
                now);
    }

    private String lines(Waiting waiting, Locale language) {
        String title =
                telling.text(waiting.task(), language).replaceAll("\\p{Cntrl}+", " ").strip();
        String left = telling.left(waiting.left(), language);
        String time =
                switch (waiting.task().due()) {
                    case Due.By(LocalDate lastDay) ->
                            said("inbox.letter.until", language, lastDay, left);
                    case Due.Unset _ -> left;
                };
        return "- " + title + "\n  " + time + "\n  " + settings.link(waiting.task().page()) + "\n";
    }

    private String said(String key, Locale language, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i] instanceof Number ? arguments[i] : arguments[i].toString();
        }
        return messages.getMessage(key, texts, language);
    }
}
