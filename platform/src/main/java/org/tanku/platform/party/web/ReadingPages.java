package org.tanku.platform.party.web;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Parties.NameReading;
import org.tanku.platform.party.Party;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Role;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Who read whose whole name (姓名查阅日志): all of it for those who keep watch, and for everybody what
/// was read of the own.
@Controller
class ReadingPages {
    private static final int SHOWN = 500;
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /// @param reader whole, for who reads in an office answers for it
    /// @param whose masked
    record Line(String at, String reader, String organisation, String whose, String page) {}

    private final Parties parties;

    ReadingPages(Parties parties) {
        this.parties = parties;
    }

    @GetMapping("/name-readings")
    String all(@RequestParam(defaultValue = "") String q, Acting acting, Model model) {
        if (!acting.may(Role.BUREAU_OFFICER)) {
            acting.require(Role.ADMINISTRATOR);
        }
        model.addAttribute("own", false);
        model.addAttribute("q", q);
        model.addAttribute("lines", lines(parties.searchReadings(q, SHOWN)));
        return "party/readings";
    }

    @GetMapping("/name-readings/mine")
    String mine(Acting acting, Model model) {
        PartyId person = parties.personBehind(acting.person());
        model.addAttribute("own", true);
        model.addAttribute("q", "");
        model.addAttribute("lines", lines(parties.listReadingsOf(person, SHOWN)));
        return "party/readings";
    }

    private List<Line> lines(List<NameReading> readings) {
        return readings.stream()
                .map(each ->
                        new Line(
                                tell(each.at()),
                                parties.getParty(each.reader()).registeredName().whole(),
                                organisation(each.reader()),
                                each.whose(),
                                each.page()))
                .toList();
    }

    /// Empty for who works for nobody.
    private String organisation(PartyId reader) {
        return parties.findPerson(parties.personBehind(reader))
                .filter(person -> !person.organisation().equals(person.id()))
                .flatMap(person -> parties.findParty(person.organisation()))
                .map(Party::name)
                .orElse("");
    }

    private static String tell(Instant moment) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        String pattern = english ? "yyyy-MM-dd HH:mm:ss" : "yyyy年M月d日 HH:mm:ss";
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(moment.atZone(BEIJING));
    }
}
