package org.tanku.kernel.method.footprint;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.Examined;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.footprint.ActivityUnit.Told;
import org.tanku.kernel.method.footprint.ElectricityFactor.Place;
import org.tanku.kernel.method.footprint.Footprint.Line;
import org.tanku.kernel.method.footprint.Footprint.SourceShare;
import org.tanku.kernel.method.footprint.Footprint.Spread;
import org.tanku.kernel.method.footprint.FootprintProblem.Kind;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.KilogramsCO2e;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Symbol;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A footprint with every factor looked up (碳足迹案例).
public final class FootprintCase {
    private final List<Found> lines;
    private final Map<EmissionSource, String> exclusions;

    private FootprintCase(List<Found> lines, Map<EmissionSource, String> exclusions) {
        this.lines = List.copyOf(lines);
        this.exclusions = Map.copyOf(exclusions);
    }

    private record Found(ActivityLine line, Told<?, ?> told) {}

    /// What is asked (碳足迹请求).
    ///
    /// @param exclusions the reason for each source that is left out
    public record Request(
            List<ActivityLine> lines, Map<EmissionSource, String> exclusions, Place place) {
        public Request {
            lines = List.copyOf(lines);
            exclusions = Map.copyOf(exclusions);
        }
    }

    /// Looks everything up, by the edition `footprint@2026-1`; the user supplies the factor of
    /// meals.
    public static Examined<FootprintCase, FootprintProblem> resolve(
            Request request, Settings settings) {
        return new Resolving(request, settings).resolve();
    }

    private static final class Resolving {
        private final ParameterSet factors = ParameterSet.load(FootprintMethod.FACTORS);
        private final List<FootprintProblem> problems = new ArrayList<>();
        private final Request request;
        private final Settings settings;

        Resolving(Request request, Settings settings) {
            this.request = request;
            this.settings = settings;
        }

        Examined<FootprintCase, FootprintProblem> resolve() {
            if (request.lines().isEmpty()) {
                report("", Kind.NOTHING_COUNTED, "");
            }
            Set<String> ids = new HashSet<>();
            List<Found> found = new ArrayList<>();
            for (ActivityLine line : request.lines()) {
                if (!ids.add(line.id())) {
                    report(line.id(), Kind.LINE_TWICE, line.kind().row());
                }
                find(line).ifPresent(told -> found.add(new Found(line, told)));
            }
            checkSources();
            return problems.isEmpty()
                    ? new Examined.Complete<>(new FootprintCase(found, request.exclusions()))
                    : new Examined.Incomplete<>(problems);
        }

        private Optional<Told<?, ?>> find(ActivityLine line) {
            checkUncertainty(line, line.uncertainty().amount());
            checkUncertainty(line, line.uncertainty().factor());
            if (line.amount().unit() != line.kind().unit()) {
                report(
                        line.id(),
                        Kind.UNIT_DIFFERS,
                        line.amount().unit().symbol() + ", not " + line.kind().unit().symbol());
                return Optional.empty();
            }
            if (line.amount().value() < 0) {
                report(line.id(), Kind.AMOUNT_NEGATIVE, Double.toString(line.amount().value()));
                return Optional.empty();
            }
            return told(line, line.kind().activity());
        }

        private <A extends Quantity, F extends Quantity> Optional<Told<?, ?>> told(
                ActivityLine line, ActivityUnit<A, F> unit) {
            String origin = Phrase.ACTIVITY_LINE.tell(line.id(), line.grade().name());
            return factor(line, unit.factor())
                    .map(factor -> unit.line(line.amount(), factor, origin));
        }

        private <F extends Quantity> Optional<Explained<F>> factor(
                ActivityLine line, Symbol<F> letter) {
            return switch (line.kind()) {
                case ELECTRICITY ->
                        ElectricityFactor.find(factors, request.place(), line.year())
                                .map(found -> sameLetter(found, letter))
                                .or(() -> notFound(line));
                case MEAL -> {
                    Optional<Explained<F>> supplied =
                            settings.find(FootprintMethod.MEAL)
                                    .map(found -> sameLetter(found, letter));
                    if (supplied.isEmpty()) {
                        report(line.id(), Kind.FACTOR_NOT_SUPPLIED, letter.name());
                    }
                    yield supplied;
                }
                case HEAT,
                        NATURAL_GAS,
                        LIQUEFIED_GAS,
                        FUEL_OIL,
                        DIESEL_KILOGRAMS,
                        DIESEL_LITRES,
                        PETROL_KILOGRAMS,
                        PETROL_LITRES,
                        AIR,
                        RAIL,
                        COACH,
                        GAS_BUS,
                        METRO,
                        TAXI,
                        PRIVATE_CAR,
                        ROOM_NIGHT,
                        OFFICE_SUPPLIES,
                        PAPER,
                        TAP_WATER,
                        LIGHT_PETROL_TRUCK,
                        DIESEL_TRUCK_2_T,
                        DIESEL_TRUCK_8_T,
                        DIESEL_TRUCK_18_T,
                        DIESEL_TRUCK_30_T,
                        RAIL_FREIGHT,
                        LANDFILL,
                        WASTE_WATER ->
                        Optional.of(factors.get(line.kind().row(), letter));
            };
        }

        private static <G extends Quantity, F extends Quantity> Explained<F> sameLetter(
                Explained<G> found, Symbol<F> letter) {
            return new Explained<>(letter.of(found.value().value()), found.step());
        }

        private <F extends Quantity> Optional<Explained<F>> notFound(ActivityLine line) {
            report(line.id(), Kind.FACTOR_NOT_FOUND, line.kind().row() + " " + line.year());
            return Optional.empty();
        }

        private void checkUncertainty(ActivityLine line, Reading<Ratio> reading) {
            if (reading instanceof Reading.Measured<Ratio>(var stated) && stated.value() < 0) {
                report(line.id(), Kind.UNCERTAINTY_NEGATIVE, Double.toString(stated.value()));
            }
        }

        private void checkSources() {
            for (EmissionSource source : EmissionSource.values()) {
                boolean counted =
                        request.lines().stream().anyMatch(line -> line.kind().source() == source);
                boolean excluded = request.exclusions().containsKey(source);
                if (excluded && request.exclusions().getOrDefault(source, "").isBlank()) {
                    report(source.name(), Kind.EXCLUSION_WITHOUT_REASON, "");
                }
                if (counted && excluded) {
                    report(source.name(), Kind.COUNTED_AND_EXCLUDED, "");
                }
                if (!counted && !excluded) {
                    report(source.name(), Kind.SOURCE_NOT_CONSIDERED, "");
                }
            }
        }

        private void report(String where, Kind kind, String detail) {
            problems.add(new FootprintProblem(where, kind, detail));
        }
    }

    /// The footprint of a complete case; nothing is rounded.
    public Footprint footprint() {
        List<SourceShare> shares = new ArrayList<>();
        for (EmissionSource source : EmissionSource.values()) {
            List<Line> of =
                    lines.stream()
                            .filter(each -> each.line().kind().source() == source)
                            .map(each -> new Line(each.line(), each.told().emission()))
                            .toList();
            if (!of.isEmpty()) {
                shares.add(
                        new SourceShare(
                                source,
                                FootprintTotals.SOURCE_TOTAL.of(
                                        of.stream().map(Line::emission).toList()),
                                of));
            }
        }
        Explained<KilogramsCO2e> total =
                FootprintTotals.TOTAL.of(shares.stream().map(SourceShare::total).toList());
        return new Footprint(
                total, FootprintTotals.TONNES.of(total), shares, exclusions, spread(shares, total));
    }

    private static Spread spread(List<SourceShare> shares, Explained<KilogramsCO2e> total) {
        List<String> silent = new ArrayList<>();
        List<Explained<KilogramsCO2e>> parts = new ArrayList<>();
        for (SourceShare share : shares) {
            for (Line line : share.lines()) {
                spread(line).ifPresentOrElse(parts::add, () -> silent.add(line.activity().id()));
            }
        }
        if (!silent.isEmpty()) {
            return new Spread.NotStated(silent);
        }
        return total.value().value() == 0
                ? new Spread.OfNothing()
                : new Spread.Stated(
                        FootprintTotals.UNCERTAINTY.of(FootprintTotals.SPREAD.of(parts), total));
    }

    private static Optional<Explained<KilogramsCO2e>> spread(Line line) {
        ActivityLine.Uncertainty stated = line.activity().uncertainty();
        if (stated.amount() instanceof Reading.Measured<Ratio>(var amount)
                && stated.factor() instanceof Reading.Measured<Ratio>(var factor)) {
            String origin =
                    Phrase.ACTIVITY_LINE.tell(line.activity().id(), line.activity().grade().name());
            return Optional.of(
                    FootprintTotals.LINE_SPREAD.of(
                            line.emission(),
                            FootprintTotals.LINE_UNCERTAINTY.of(
                                    Explained.given(FootprintLetters.U_AD, amount, origin),
                                    Explained.given(FootprintLetters.U_EF, factor, origin))));
        }
        return Optional.empty();
    }
}
