package org.tanku.platform.paper;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/// Finds the words of a message in both languages (双语文案), and writes days and amounts.
@Component
class Bilingual {
    static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter PLAIN_MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss '(UTC+8)'", Locale.ROOT);

    private final MessageSource messages;

    Bilingual(MessageSource messages) {
        this.messages = messages;
    }

    /// @param arguments those that are [Said] are put in in the language of the message
    Said say(String key, Object... arguments) {
        return new Said(
                say(key, Locale.SIMPLIFIED_CHINESE, arguments),
                say(key, Locale.ENGLISH, arguments));
    }

    String say(String key, Locale language, Object... arguments) {
        boolean chinese = language.getLanguage().equals("zh");
        Object[] inLanguage =
                Arrays.stream(arguments)
                        .map(each ->
                                each instanceof Said(var zh, var en) ? (chinese ? zh : en) : each)
                        .toArray();
        return messages.getMessage(key, inLanguage, language);
    }

    static Said day(LocalDate day) {
        return new Said(DAY.format(day), day.toString());
    }

    static Said day(Instant moment) {
        return day(LocalDate.ofInstant(moment, BEIJING));
    }

    static Said moment(Instant moment) {
        var here = moment.atZone(BEIJING);
        return new Said(MOMENT.format(here), PLAIN_MOMENT.format(here));
    }
}
