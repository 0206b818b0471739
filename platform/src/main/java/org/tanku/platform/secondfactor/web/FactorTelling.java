package org.tanku.platform.secondfactor.web;

import org.springframework.stereotype.Component;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Names and moments on the pages of this room (名称与时间的写法); moments in Beijing time.
@Component
class FactorTelling {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Parties parties;

    FactorTelling(Parties parties) {
        this.parties = parties;
    }

    public String moment(Instant at, Locale language) {
        String pattern =
                language.getLanguage().equals("en") ? "yyyy-MM-dd HH:mm:ss" : "yyyy年M月d日 HH:mm:ss";
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(at.atZone(BEIJING));
    }

    public String name(PartyId id) {
        return parties.nameOf(id).orElse(id.toString());
    }
}
