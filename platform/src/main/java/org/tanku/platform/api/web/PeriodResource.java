package org.tanku.platform.api.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.api.Scope;
import org.tanku.platform.notice.Period;
import org.tanku.platform.notice.Periods;
import org.tanku.platform.notice.Step;
import org.tanku.platform.party.Acting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// How long the steps take, and the calendar they are counted in (办理期限).
@ApiResource(tag = "notices")
class PeriodResource {
    record PeriodBody(
            Scheme scheme, Step step, int workingDays, String source, UUID setBy, Instant at) {
        static PeriodBody of(Period period) {
            return new PeriodBody(
                    period.scheme(),
                    period.step(),
                    period.workingDays(),
                    period.source(),
                    period.setBy().value(),
                    period.setAt());
        }
    }

    record PeriodAsked(Scheme scheme, Step step, int workingDays, String source) {}

    /// @param off days off that are no weekend, `worked` weekend days that are worked
    record YearAsked(int year, List<LocalDate> off, List<LocalDate> worked, String source) {}

    record YearsBody(List<Integer> years) {}

    private final Periods periods;

    PeriodResource(Periods periods) {
        this.periods = periods;
    }

    /// Those that hold now.
    @GetMapping("/periods")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<Slice<PeriodBody>> listPeriods(Paging paging) {
        return Reply.found(
                Slice.of(
                        periods.list(),
                        paging,
                        each -> each.scheme() + "." + each.step(),
                        PeriodBody::of));
    }

    @PostMapping("/periods")
    @Operation(scope = Scope.RULES_SET, refusals = Periods.Refusal.class)
    Command<PeriodBody> setPeriod(PeriodAsked asked, Acting acting) {
        return Command.of(
                asked,
                () -> {
                    Optional<Periods.Refusal> refusal =
                            periods.set(
                                    asked.scheme(),
                                    asked.step(),
                                    asked.workingDays(),
                                    asked.source(),
                                    acting);
                    return refusal.<Reply<PeriodBody>>map(Reply::refused)
                            .orElseGet(() ->
                                    new Reply.Done<>(
                                            PeriodBody.of(
                                                    periods.find(asked.scheme(), asked.step())
                                                            .orElseThrow())));
                });
    }

    @PostMapping("/calendar-years")
    @Operation(scope = Scope.RULES_SET, refusals = Periods.Refusal.class)
    Command<YearsBody> enterYear(YearAsked asked, Acting acting) {
        return Command.of(
                asked,
                () -> {
                    Optional<Periods.Refusal> refusal =
                            periods.enterYear(
                                    asked.year(),
                                    Set.copyOf(asked.off()),
                                    Set.copyOf(asked.worked()),
                                    asked.source(),
                                    acting);
                    return refusal.<Reply<YearsBody>>map(Reply::refused)
                            .orElseGet(() -> new Reply.Done<>(years()));
                });
    }

    /// The years whose arrangement of holidays is known.
    @GetMapping("/calendar-years")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<YearsBody> getYears() {
        return Reply.found(years());
    }

    private YearsBody years() {
        return new YearsBody(List.copyOf(new TreeSet<>(periods.calendar().years())));
    }
}
