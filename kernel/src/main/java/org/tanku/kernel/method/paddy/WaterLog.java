package org.tanku.kernel.method.paddy;

import org.tanku.kernel.quantity.Days;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The drain events of a field in one season (水分记录).
public record WaterLog(List<DrainEvent> events) {
    public WaterLog {
        events = List.copyOf(events);
    }

    /// A time without floodwater; first and last day are both dry.
    ///
    /// @param endOfSeason drained to harvest: never an aeration
    /// @param trigger what brought the water back or let it out, as the farmer wrote it
    public record DrainEvent(
            LocalDate firstDry, LocalDate lastDry, boolean endOfSeason, String trigger) {
        public DrainEvent {
            if (lastDry.isBefore(firstDry)) {
                throw new IllegalArgumentException(
                        "a drain from " + firstDry + " does not end on " + lastDry);
            }
        }

        /// The days without floodwater.
        public Days days() {
            return new Days(ChronoUnit.DAYS.between(firstDry, lastDry) + 1);
        }

        boolean overlaps(DrainEvent other) {
            return !lastDry.isBefore(other.firstDry) && !other.lastDry.isBefore(firstDry);
        }
    }

    /// What a drain event counts for.
    public enum Verdict {
        AERATION,
        TOO_SHORT,
        END_OF_SEASON
    }

    /// One event with its verdict.
    public record Judged(DrainEvent event, Verdict verdict) {}

    /// The regime that the log shows, and what each event counted for.
    public record Finding(WaterRegime regime, List<Judged> events) {
        public Finding {
            events = List.copyOf(events);
        }

        public long aerations() {
            return events.stream().filter(each -> each.verdict() == Verdict.AERATION).count();
        }
    }

    /// Reads the regime: an aeration is longer than `mustExceed` and not the drain before harvest.
    public Finding read(Days mustExceed) {
        List<Judged> judged =
                events.stream().map(each -> new Judged(each, verdict(each, mustExceed))).toList();
        long aerations = judged.stream().filter(each -> each.verdict() == Verdict.AERATION).count();
        return new Finding(WaterRegime.ofAerations(aerations), judged);
    }

    private static Verdict verdict(DrainEvent event, Days mustExceed) {
        if (event.endOfSeason()) {
            return Verdict.END_OF_SEASON;
        }
        return event.days().value() > mustExceed.value() ? Verdict.AERATION : Verdict.TOO_SHORT;
    }

    /// Whether two events of the log share a day.
    boolean overlaps() {
        for (int i = 0; i < events.size(); i++) {
            for (int j = i + 1; j < events.size(); j++) {
                if (events.get(i).overlaps(events.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }
}
