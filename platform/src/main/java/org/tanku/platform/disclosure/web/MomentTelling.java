package org.tanku.platform.disclosure.web;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Tells days and moments as people here do (日期的写法): 2026年11月23日, in English 2026-11-23; moments in
/// Beijing time.
@Component
class MomentTelling {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(english() ? "yyyy-MM-dd" : "yyyy年M月d日", Locale.ROOT)
                .format(day);
    }

    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, BEIJING));
    }

    public String moment(Instant moment) {
        String pattern = english() ? "yyyy-MM-dd HH:mm:ss" : "yyyy年M月d日 HH:mm:ss";
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(moment.atZone(BEIJING));
    }

    private static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }
}
