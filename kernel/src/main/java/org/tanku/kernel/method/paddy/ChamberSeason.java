package org.tanku.kernel.method.paddy;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.Examined;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.paddy.ChamberSeason.ChamberProblem.Kind;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Days;
import org.tanku.kernel.quantity.Kelvins;
import org.tanku.kernel.quantity.KilogramsMethanePerHectare;
import org.tanku.kernel.quantity.Litres;
import org.tanku.kernel.quantity.Milligrams;
import org.tanku.kernel.quantity.MilligramsPerMinute;
import org.tanku.kernel.quantity.MilligramsPerSquareMetre;
import org.tanku.kernel.quantity.MilligramsPerSquareMetreHour;
import org.tanku.kernel.quantity.Minutes;
import org.tanku.kernel.quantity.PartsPerMillion;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Symbol;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The seasonal emission of one field from its chambers (箱法季节排放). A set of samples whose line fits
/// too poorly is thrown out and named.
public final class ChamberSeason {
    private final ParameterSet rules = ParameterSet.load(PaddyMethod.RULES);
    private final Explained<Ratio> fitLeast;
    private final List<ChamberProblem> problems = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    private ChamberSeason(Explained<Ratio> fitLeast) {
        this.fitLeast = fitLeast;
    }

    /// One drawing of air from the chamber (气样).
    public record Sample(Minutes minute, PartsPerMillion methane) {}

    /// The samples of one chamber on one day (一箱样品).
    public record Drawn(
            String chamber, Litres air, SquareMetres ground, Kelvins inside, List<Sample> samples) {
        public Drawn {
            samples = List.copyOf(samples);
        }
    }

    /// A day on which a field was sampled (取样日).
    public record SamplingDay(LocalDate date, List<Drawn> chambers) {
        public SamplingDay {
            chambers = List.copyOf(chambers);
        }
    }

    /// A set that was thrown out, with its r² where it has one (剔除).
    public record Rejected(LocalDate date, String chamber, Reading<Explained<Ratio>> fit) {}

    /// The emission of the season and the sets that were thrown out (季节排放结果).
    public record Season(Explained<KilogramsMethanePerHectare> emission, List<Rejected> rejected) {
        public Season {
            rejected = List.copyOf(rejected);
        }
    }

    /// What keeps a season of samples from being computed (箱法数据问题).
    public record ChamberProblem(String day, Kind kind, String detail)
            implements Comparable<ChamberProblem> {
        /// The kinds, in the order in which they are checked.
        public enum Kind {
            /// The user has not settled below which r² a set is thrown out.
            FIT_NOT_SETTLED,
            TOO_FEW_DAYS,
            DAYS_OUT_OF_ORDER,
            /// Longer than allowed between two days. Detail: `8 d > 7 d`.
            SAMPLING_GAP,
            /// Detail: the chamber, and `2 < 3`.
            TOO_FEW_SAMPLES,
            /// Detail: the chamber, and `45 min > 30 min`.
            SAMPLED_TOO_LONG,
            /// Fewer good chambers than asked. Detail: `2 < 3`.
            TOO_FEW_CHAMBERS
        }

        @Override
        public int compareTo(ChamberProblem other) {
            return Comparator.comparing(ChamberProblem::day)
                    .thenComparing(ChamberProblem::kind)
                    .thenComparing(ChamberProblem::detail)
                    .compare(this, other);
        }
    }

    /// Reads the season; the user settles the least r² ([PaddyMethod#FIT]).
    public static Examined<Season, ChamberProblem> resolve(
            List<SamplingDay> days, Settings settings) {
        Optional<Explained<Ratio>> fit = settings.find(PaddyMethod.FIT);
        return fit.isPresent()
                ? new ChamberSeason(fit.get()).season(days)
                : new Examined.Incomplete<>(
                        List.of(
                                new ChamberProblem(
                                        "", Kind.FIT_NOT_SETTLED, PaddyMethod.FIT.name())));
    }

    private Examined<Season, ChamberProblem> season(List<SamplingDay> days) {
        if (days.size() < 2) {
            report("", Kind.TOO_FEW_DAYS, Integer.toString(days.size()));
        }
        List<Explained<MilligramsPerSquareMetreHour>> fluxes = new ArrayList<>();
        for (SamplingDay day : days) {
            flux(day).ifPresent(fluxes::add);
        }
        List<Explained<Days>> gaps = gaps(days);
        if (!problems.isEmpty()) {
            return new Examined.Incomplete<>(problems);
        }
        List<Explained<MilligramsPerSquareMetre>> intervals = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            intervals.add(
                    Chamber.INTERVAL.of(
                            fluxes.get(i).as(PaddyLetters.F1),
                            fluxes.get(i + 1).as(PaddyLetters.F2),
                            gaps.get(i)));
        }
        return new Examined.Complete<>(
                new Season(Chamber.PER_HECTARE.of(Chamber.SEASON.of(intervals)), rejected));
    }

    private List<Explained<Days>> gaps(List<SamplingDay> days) {
        double most_d = rules.get("密闭箱", PaddyLetters.GAP_MOST).value().value();
        List<Explained<Days>> gaps = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            LocalDate last = days.get(i).date();
            long gap_d = ChronoUnit.DAYS.between(days.get(i - 1).date(), last);
            if (gap_d <= 0) {
                report(last.toString(), Kind.DAYS_OUT_OF_ORDER, days.get(i - 1).date().toString());
                continue;
            }
            if (gap_d > most_d) {
                report(last.toString(), Kind.SAMPLING_GAP, gap_d + " d > " + most_d + " d");
            }
            gaps.add(
                    Explained.given(
                            PaddyLetters.D,
                            new Days(gap_d),
                            days.get(i - 1).date() + " → " + last));
        }
        return gaps;
    }

    private Optional<Explained<MilligramsPerSquareMetreHour>> flux(SamplingDay day) {
        List<Explained<MilligramsPerSquareMetreHour>> good = new ArrayList<>();
        for (Drawn each : day.chambers()) {
            if (isComplete(day.date(), each)) {
                flux(day.date(), each).ifPresent(good::add);
            }
        }
        int least = whole(PaddyLetters.CHAMBERS_LEAST);
        if (good.size() < least) {
            report(day.date().toString(), Kind.TOO_FEW_CHAMBERS, good.size() + " < " + least);
            return Optional.empty();
        }
        return Optional.of(Chamber.FLUX_OF_DAY.of(good));
    }

    private boolean isComplete(LocalDate date, Drawn drawn) {
        int least = whole(PaddyLetters.SAMPLES_LEAST);
        long minutes =
                drawn.samples().stream().map(each -> each.minute().value()).distinct().count();
        if (minutes < least) {
            report(
                    date.toString(),
                    Kind.TOO_FEW_SAMPLES,
                    drawn.chamber() + ": " + minutes + " < " + least);
            return false;
        }
        double first =
                drawn.samples().stream()
                        .mapToDouble(each -> each.minute().value())
                        .min()
                        .getAsDouble();
        double last =
                drawn.samples().stream()
                        .mapToDouble(each -> each.minute().value())
                        .max()
                        .getAsDouble();
        double most_min = rules.get("密闭箱", PaddyLetters.TIME_MOST).value().value();
        if (last - first > most_min) {
            report(
                    date.toString(),
                    Kind.SAMPLED_TOO_LONG,
                    drawn.chamber() + ": " + (last - first) + " min > " + most_min + " min");
            return false;
        }
        return true;
    }

    private Optional<Explained<MilligramsPerSquareMetreHour>> flux(LocalDate date, Drawn drawn) {
        String origin = drawn.chamber() + ", " + date;
        List<Explained<Minutes>> times = new ArrayList<>();
        List<Explained<Milligrams>> masses = new ArrayList<>();
        for (Sample sample : drawn.samples()) {
            times.add(Explained.given(PaddyLetters.TIME, sample.minute(), origin));
            masses.add(mass(drawn, sample, origin));
        }
        Explained<Minutes> mean = Chamber.MEAN_TIME.of(times);
        Explained<Minutes> spread = Chamber.SPREAD_OF_TIME.of(times);
        List<Explained<MilligramsPerMinute>> parts = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            parts.add(Chamber.SLOPE_PART.of(times.get(i), mean, masses.get(i), spread));
        }
        Explained<MilligramsPerMinute> slope = Chamber.SLOPE.of(parts);
        Explained<Milligrams> spreadOfMass = Chamber.SPREAD_OF_MASS.of(masses);
        if (spreadOfMass.value().value() == 0) {
            rejected.add(
                    new Rejected(
                            date, drawn.chamber(), Reading.missing("no change of concentration")));
            return Optional.empty();
        }
        Explained<Ratio> fit = Chamber.DETERMINATION.of(slope, spread, spreadOfMass);
        if (fit.value().value() < fitLeast.value().value()) {
            rejected.add(new Rejected(date, drawn.chamber(), Reading.of(fit)));
            return Optional.empty();
        }
        return Optional.of(
                Chamber.FLUX.of(slope, Explained.given(PaddyLetters.A_CH, drawn.ground(), origin)));
    }

    private Explained<Milligrams> mass(Drawn drawn, Sample sample, String origin) {
        return Chamber.MASS.of(
                Explained.given(PaddyLetters.C, sample.methane(), origin),
                Explained.given(PaddyLetters.V, drawn.air(), origin),
                look(PaddyLetters.M),
                look(PaddyLetters.P),
                look(PaddyLetters.R),
                Explained.given(PaddyLetters.T, drawn.inside(), origin));
    }

    private <Q extends Quantity> Explained<Q> look(Symbol<Q> symbol) {
        return rules.get("密闭箱", symbol);
    }

    private int whole(Symbol<Ratio> symbol) {
        return (int) look(symbol).value().value();
    }

    private void report(String day, Kind kind, String detail) {
        problems.add(new ChamberProblem(day, kind, detail));
    }
}
