package org.tanku.platform.notice.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.notice.Period;
import org.tanku.platform.notice.Periods;
import org.tanku.platform.notice.Step;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.SignedIn;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// The periods of all steps and the calendar, for everybody to see and for the bureau to set
/// (办理期限).
@Controller
class PeriodPages {
    private final Periods periods;
    private final Parties parties;

    PeriodPages(Periods periods, Parties parties) {
        this.periods = periods;
        this.parties = parties;
    }

    @GetMapping("/periods")
    String show(Model model, @AuthenticationPrincipal @Nullable SignedIn reader) {
        model.addAttribute("set", SchemePeriods.of(periods.list()));
        model.addAttribute("schemes", Scheme.listOffered());
        model.addAttribute("steps", Step.values());
        model.addAttribute("years", new TreeSet<>(periods.calendar().years()));
        model.addAttribute(
                "maySet",
                reader != null
                        && parties.actingAs(reader.person())
                                .may(Role.BUREAU_OFFICER, Region.PROVINCE));
        return "notice/periods";
    }

    @PostMapping("/periods")
    String set(
            @RequestParam Scheme scheme,
            @RequestParam Step step,
            @RequestParam int workingDays,
            @RequestParam String source,
            Acting acting,
            RedirectAttributes flash) {
        periods.set(scheme, step, workingDays, source, acting)
                .ifPresentOrElse(refusedIn(flash), doneIn(flash, "notice.period.set"));
        return "redirect:/periods";
    }

    @PostMapping("/periods/years")
    String enterYear(
            @RequestParam int year,
            @RequestParam(defaultValue = "") String off,
            @RequestParam(defaultValue = "") String worked,
            @RequestParam String source,
            Acting acting,
            RedirectAttributes flash) {
        try {
            periods.enterYear(year, days(off), days(worked), source, acting)
                    .ifPresentOrElse(refusedIn(flash), doneIn(flash, "notice.year.entered"));
        } catch (DateTimeException e) {
            flash.addFlashAttribute("refusal", "notice.year.malformed");
        }
        return "redirect:/periods";
    }

    private static Consumer<Periods.Refusal> refusedIn(RedirectAttributes flash) {
        return reason -> flash.addFlashAttribute("refusal", "notice.period.refused." + reason);
    }

    private static Runnable doneIn(RedirectAttributes flash, String told) {
        return () -> flash.addFlashAttribute("notice", told);
    }

    /// Days or spans such as 2027-01-01 or 2027-02-05/2027-02-11, apart by spaces or commas.
    private static Set<LocalDate> days(String text) {
        Set<LocalDate> days = new TreeSet<>();
        for (String each : Arrays.asList(text.strip().split("[\\s,，、]+"))) {
            if (each.isEmpty()) {
                continue;
            }
            int slash = each.indexOf('/');
            LocalDate first = LocalDate.parse(slash < 0 ? each : each.substring(0, slash));
            LocalDate last = slash < 0 ? first : LocalDate.parse(each.substring(slash + 1));
            if (last.isBefore(first) || last.isAfter(first.plusDays(60))) {
                throw new DateTimeException("no span of days off: " + each);
            }
            first.datesUntil(last.plusDays(1)).forEach(days::add);
        }
        return days;
    }

    /// The periods of one scheme, in the order of the steps (一个机制的期限).
    record SchemePeriods(Scheme scheme, List<Period> periods) {
        static List<SchemePeriods> of(List<Period> all) {
            return Arrays.stream(Scheme.values())
                    .map(scheme ->
                            new SchemePeriods(
                                    scheme,
                                    all.stream()
                                            .filter(each -> each.scheme() == scheme)
                                            .sorted(Comparator.comparing(Period::step))
                                            .toList()))
                    .filter(each -> !each.periods().isEmpty())
                    .toList();
        }
    }
}
