package org.tanku.platform.demo.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.demo.StoryClock;
import org.tanku.platform.notice.Periods;

import java.time.Duration;
import java.time.LocalDate;

/// Lets who tries the house go on to a later day, so that no notice need be waited for (演示时钟).
@Controller
@ConditionalOnBooleanProperty("tanku.demo")
class ClockPages {
    private static final int FARTHEST = 30;

    private final StoryClock clock;
    private final Periods periods;

    ClockPages(StoryClock clock, Periods periods) {
        this.clock = clock;
        this.periods = periods;
    }

    @GetMapping("/demo/clock")
    String show(Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("today", today);
        model.addAttribute("ahead", clock.ahead().toDays());
        model.addAttribute(
                "worked",
                periods.calendar().years().contains(today.getYear())
                        && periods.calendar().isWorked(today));
        return "demo/clock";
    }

    @PostMapping("/demo/clock")
    String skip(@RequestParam int days, RedirectAttributes flash) {
        if (days < 1 || days > FARTHEST) {
            flash.addFlashAttribute("refusal", "demo.clock.refused");
        } else {
            clock.skip(Duration.ofDays(days));
            flash.addFlashAttribute("notice", "demo.clock.skipped");
        }
        return "redirect:/demo/clock";
    }
}
