package org.tanku.kernel.method.paddy;

import org.tanku.kernel.method.Examined;
import org.tanku.kernel.method.Gases;
import org.tanku.kernel.method.paddy.FactorSet.Choice;
import org.tanku.kernel.method.paddy.FactorSet.Region;
import org.tanku.kernel.method.paddy.PaddyProblem.Kind;
import org.tanku.kernel.method.paddy.PaddyRequest.NitrousOxide;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Days;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.KilogramsMethanePerHectareDay;
import org.tanku.kernel.quantity.KilogramsNitrogenPerHectare;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesPerHectare;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Rice methane by default factors (缺省值法), season by season, with the water regime read from the
/// log of each field.
public final class PaddyByDefaults {
    private final PaddyRequest request;
    private final FieldInspection inspection = new FieldInspection();
    private final ParameterSet factors;
    private final Region region;
    private final NitrousOxide nitrousOxide;

    private PaddyByDefaults(
            PaddyRequest request, FactorSet set, Region region, NitrousOxide nitrousOxide) {
        this.request = request;
        this.factors = set.load();
        this.region = region;
        this.nitrousOxide = nitrousOxide;
    }

    /// A case with everything looked up.
    public record Case(
            PaddyRequest request,
            List<Season> seasons,
            Explained<Ratio> deduction,
            List<FieldSeason> leftOut) {
        public Case {
            seasons = List.copyOf(seasons);
            leftOut = List.copyOf(leftOut);
        }
    }

    /// One field in one season with its factors.
    record Season(
            Explained<Hectares> area,
            Explained<Days> length,
            Explained<KilogramsMethanePerHectareDay> daily,
            Water water,
            Explained<Ratio> preSeason,
            List<Spread> amendments,
            Explained<Ratio> exponent,
            Nitrogen nitrogen) {}

    record Water(Explained<Ratio> baseline, Explained<Ratio> project) {}

    record Spread(Explained<TonnesPerHectare> rate, Explained<Ratio> conversion) {}

    /// Whether the nitrogen of the field is charged.
    sealed interface Nitrogen {
        record NotCharged() implements Nitrogen {}

        record Charged(
                Explained<KilogramsNitrogenPerHectare> nitrogen,
                Explained<Ratio> project,
                Explained<Ratio> baseline)
                implements Nitrogen {}
    }

    public static Examined<Case, PaddyProblem> resolve(
            PaddyRequest request, Choice choice, Region region, NitrousOxide nitrousOxide) {
        if (choice.isMixed()) {
            return new Examined.Incomplete<>(
                    List.of(new PaddyProblem("", Kind.FACTOR_SETS_MIXED, choice.toString())));
        }
        return new PaddyByDefaults(request, choice.daily(), region, nitrousOxide).resolve();
    }

    private Examined<Case, PaddyProblem> resolve() {
        List<Season> seasons = new ArrayList<>();
        for (FieldSeason each : inspection.followed(request)) {
            season(each).ifPresent(seasons::add);
        }
        if (!inspection.problems().isEmpty()) {
            return new Examined.Incomplete<>(inspection.problems());
        }
        return new Examined.Complete<>(
                new Case(
                        request,
                        seasons,
                        inspection.rules().get(request.deduction().row(), PaddyLetters.U_D),
                        inspection.leftOut()));
    }

    private Optional<Season> season(FieldSeason field) {
        WaterLog.Finding finding = inspection.read(field);
        Optional<Explained<KilogramsMethanePerHectareDay>> daily =
                find(field, region.row(), PaddyLetters.EF_C);
        Optional<Explained<Ratio>> baseline =
                find(field, field.site().baselineWater().row(), PaddyLetters.SF_W);
        Optional<Explained<Ratio>> project =
                find(field, finding.regime().row(), PaddyLetters.SF_WP);
        Optional<Explained<Ratio>> preSeason =
                find(field, field.site().preSeason().row(), PaddyLetters.SF_P);
        Optional<Explained<Ratio>> exponent = find(field, "有机物料", PaddyLetters.K_O);
        List<Spread> spread = new ArrayList<>();
        for (Amendment.Rate each : field.amendments()) {
            find(field, each.amendment().row(), PaddyLetters.CFOA)
                    .map(factor ->
                            new Spread(given(field, PaddyLetters.ROA, each.perHectare()), factor))
                    .ifPresent(spread::add);
        }
        Optional<Nitrogen> charge = charge(field, finding.regime());
        boolean whole =
                daily.isPresent()
                        && baseline.isPresent()
                        && project.isPresent()
                        && preSeason.isPresent()
                        && exponent.isPresent()
                        && charge.isPresent();
        return whole
                ? Optional.of(
                        new Season(
                                given(field, PaddyLetters.A, field.area()),
                                given(field, PaddyLetters.L, field.length()),
                                daily.get(),
                                new Water(baseline.get(), told(project.get(), finding)),
                                preSeason.get(),
                                spread,
                                exponent.get(),
                                charge.get()))
                : Optional.empty();
    }

    /// The factor of the project with the reading of the log that chose it.
    private Explained<Ratio> told(Explained<Ratio> factor, WaterLog.Finding finding) {
        return factor.insteadOf(
                Phrase.FIGURE_OF.tell(PaddyLetters.SF_WP.name(), finding.regime().row()),
                Phrase.WATER_BY_LOG.tell(
                        finding.regime().row(),
                        Long.toString(finding.aerations()),
                        Long.toString((long) inspection.dryLeast().value())));
    }

    private Optional<Nitrogen> charge(FieldSeason field, WaterRegime projectWater) {
        return switch (nitrousOxide) {
            case NOT_CHARGED -> Optional.of(new Nitrogen.NotCharged());
            case CHARGED -> {
                Optional<KilogramsNitrogenPerHectare> rate = inspection.nitrogen(field);
                Optional<Explained<Ratio>> project =
                        find(field, projectWater.row(), PaddyLetters.EF1_P);
                Optional<Explained<Ratio>> baseline =
                        find(field, field.site().baselineWater().row(), PaddyLetters.EF1_BL);
                yield rate.isPresent() && project.isPresent() && baseline.isPresent()
                        ? Optional.of(
                                new Nitrogen.Charged(
                                        given(field, PaddyLetters.Q_N, rate.get()),
                                        project.get(),
                                        baseline.get()))
                        : Optional.empty();
            }
        };
    }

    private <Q extends Quantity> Optional<Explained<Q>> find(
            FieldSeason field, String row, Symbol<Q> symbol) {
        if (factors.find(row, symbol.name()).isEmpty()) {
            inspection.report(field.field(), Kind.FACTOR_NOT_IN_SET, symbol.name() + ": " + row);
            return Optional.empty();
        }
        return Optional.of(factors.get(row, symbol));
    }

    private static <Q extends Quantity> Explained<Q> given(
            FieldSeason field, Symbol<Q> symbol, Q value) {
        return Explained.given(symbol, value, Phrase.FIELD_LOG.tell(field.field(), field.when()));
    }

    /// The reduction of a complete case.
    public static PaddyResult reduction(Case whole) {
        Explained<Ratio> methane = whole.request().potentials().methane();
        Explained<TonnesCO2e> gross =
                DefaultRoute.GROSS.of(
                        whole.seasons().stream().map(each -> avoided(each, methane)).toList());
        Explained<TonnesCO2e> deducted = ReferenceRoute.DEDUCTED.of(gross, whole.deduction());
        Explained<Ratio> nitrous = whole.request().potentials().nitrousOxide();
        List<Explained<TonnesCO2e>> charges =
                whole.seasons().stream().flatMap(each -> added(each, nitrous).stream()).toList();
        return new PaddyResult(
                charges.isEmpty()
                        ? deducted
                        : DefaultRoute.NET.of(
                                deducted, DefaultRoute.NITROUS_OXIDE_OF_ALL.of(charges)),
                whole.request().potentials(),
                whole.request().acceptance(),
                whole.leftOut());
    }

    private static Explained<TonnesCO2e> avoided(Season season, Explained<Ratio> methane) {
        Explained<TonnesPerHectare> spread =
                DefaultRoute.AMENDMENTS.of(
                        season.amendments().stream()
                                .map(each ->
                                        DefaultRoute.AMENDMENT.of(each.rate(), each.conversion()))
                                .toList());
        Explained<KilogramsMethanePerHectareDay> baseline =
                DefaultRoute.DAILY
                        .of(
                                season.daily(),
                                season.water().baseline(),
                                season.preSeason(),
                                DefaultRoute.AMENDMENT_FACTOR.of(spread, season.exponent()))
                        .as(PaddyLetters.DAILY_BL);
        Explained<KilogramsMethanePerHectareDay> project =
                DefaultRoute.PROJECT_DAILY.of(
                        baseline, season.water().project(), season.water().baseline());
        return Gases.METHANE.of(
                DefaultRoute.METHANE.of(
                        DefaultRoute.DIFFERENCE.of(baseline, project),
                        season.area(),
                        season.length()),
                methane);
    }

    private static Optional<Explained<TonnesCO2e>> added(
            Season season, Explained<Ratio> potential) {
        return switch (season.nitrogen()) {
            case Nitrogen.NotCharged _ -> Optional.empty();
            case Nitrogen.Charged(var nitrogen, var project, var baseline) ->
                    Optional.of(
                            Gases.NITROUS_OXIDE.of(
                                    DefaultRoute.NITROUS_OXIDE.of(
                                            nitrogen,
                                            season.area(),
                                            DefaultRoute.FACTOR_RISE.of(project, baseline)),
                                    potential));
        };
    }
}
