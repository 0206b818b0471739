package org.tanku.platform.registry.web;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as people here write them (时间的写法), in Beijing time.
@Component("registryMoments")
class Moments {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    public String tell(Instant moment) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        String pattern = english ? "yyyy-MM-dd HH:mm:ss" : "yyyy年M月d日 HH:mm:ss";
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(moment.atZone(BEIJING));
    }
}
