package org.tanku.kernel.method.crediting;

import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.Baseline;
import org.tanku.kernel.method.BaselineCurve;
import org.tanku.kernel.method.CarbonPool;
import org.tanku.kernel.method.CaseProblem.Kind;
import org.tanku.kernel.method.Inspection;
import org.tanku.kernel.method.MeasuredChange;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.StandChange;
import org.tanku.kernel.method.neutral.Branch;
import org.tanku.kernel.method.neutral.NeutralForest;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The looking-up for the stands of one case (小班解析): joins the surveys, finds stocks, parameters
/// and baselines, and keeps every problem on the way. Used once for one case.
final class StandLookup {
    private final CreditingCase asked;
    private final SchemeProfile profile;
    private final Inspection inspection;
    private final Obstacles obstacles;
    private final List<StandChange> changes;
    private final Map<StandCode, Stand> baselines;

    StandLookup(CreditingCase asked, SchemeProfile profile, Obstacles obstacles) {
        Surveys surveys = asked.surveys();
        this.asked = asked;
        this.profile = profile;
        this.obstacles = obstacles;
        this.inspection = new Inspection(surveys.parameters(), surveys.standIns());
        this.changes =
                inspection.join(inspection.index(surveys.start()), inspection.index(surveys.end()));
        this.baselines =
                surveys.baseline() instanceof Baseline.Table(var atEnd)
                        ? inspection.index(atEnd)
                        : Map.of();
    }

    Inspection inspection() {
        return inspection;
    }

    /// Whether some stand grows bamboo, which no stand table measures.
    boolean hasBamboo() {
        return changes.stream().anyMatch(StandLookup::isBamboo);
    }

    /// Whether the user must settle how much of a baseline counts.
    boolean asksForShare() {
        return profile.baseline() == BaselineKind.TO_BE_CHOSEN
                && changes.stream()
                        .anyMatch(each ->
                                Branch.of(each.start().landCategory()) != Branch.PLANTATION);
    }

    /// @param share of the baseline that counts, as the user settled it
    List<WholeStand> trees(Explained<Ratio> share) {
        List<WholeStand> whole = new ArrayList<>();
        for (StandChange change : changes) {
            inspection.checkComparable(change.start(), change.end());
            boolean ofTrees =
                    profile.pools().contains(CarbonPool.TREES)
                            && !(isBamboo(change) && profile.pools().contains(CarbonPool.BAMBOO));
            if (ofTrees) {
                Explained<Ratio> counted = share(change.start(), share);
                Optional<MeasuredChange> measured = inspection.measure(change);
                Optional<BaselineStock> baseline = baseline(change, counted);
                measured.ifPresent(stocks ->
                        baseline.ifPresent(
                                stock -> whole.add(new WholeStand(stocks, stock, counted))));
            }
        }
        return whole;
    }

    private static boolean isBamboo(StandChange change) {
        return change.start().landCategory() == LandCategory.BAMBOO_FOREST
                || change.end().landCategory() == LandCategory.BAMBOO_FOREST;
    }

    private static Explained<Ratio> share(Stand start, Explained<Ratio> settled) {
        return Branch.of(start.landCategory()) == Branch.PLANTATION
                ? NeutralForest.ofPlantation()
                : settled;
    }

    private Optional<BaselineStock> baseline(StandChange change, Explained<Ratio> share) {
        boolean none =
                profile.baseline() == BaselineKind.TO_BE_CHOSEN && share.value().value() == 0;
        if (none) {
            return Optional.of(
                    new BaselineStock.Zero(
                            Phrase.ZERO_BASELINE_CHOSEN.tell(asked.scheme().english()), false));
        }
        return switch (asked.surveys().baseline()) {
            case Baseline.Zero _ -> Optional.of(zero());
            case Baseline.Table _ -> fromTable(change.start());
            case Baseline.Curves(var byStand) -> fromCurve(change, byStand);
        };
    }

    private BaselineStock zero() {
        Scheme scheme = asked.scheme();
        boolean substitute = scheme == Scheme.SMCER || scheme == Scheme.ONE_YUAN;
        return substitute
                ? new BaselineStock.Zero(Phrase.ZERO_BASELINE_CHOSEN.tell(scheme.english()), false)
                : new BaselineStock.Zero(
                        Phrase.ZERO_BASELINE_BY_RULE.tell(scheme.methodology()), true);
    }

    private Optional<BaselineStock> fromTable(Stand start) {
        Stand modelled = baselines.get(start.code());
        if (modelled == null) {
            inspection.report(start, Kind.NO_BASELINE, "");
            return Optional.empty();
        }
        inspection.checkSameGround(start, modelled);
        return inspection.measure(modelled).map(BaselineStock.AtEnd::new);
    }

    private Optional<BaselineStock> fromCurve(
            StandChange change, Map<StandCode, BaselineCurve> byStand) {
        BaselineCurve curve = byStand.get(change.start().code());
        if (curve == null) {
            inspection.report(change.start(), Kind.NO_BASELINE, "");
            return Optional.empty();
        }
        Optional<Explained<CubicMetresPerHectare>> first = point(curve, change.start());
        Optional<Explained<CubicMetresPerHectare>> last = point(curve, change.end());
        return first.flatMap(from -> last.map(to -> new BaselineStock.Along(from, to)));
    }

    private Optional<Explained<CubicMetresPerHectare>> point(BaselineCurve curve, Stand stand) {
        LocalDate day = stand.surveyedOn();
        Optional<Explained<CubicMetresPerHectare>> found = curve.find(day);
        if (found.isEmpty()) {
            inspection.report(stand, Kind.NO_BASELINE, day.toString());
        }
        return found;
    }

    /// Whether the scheme and what was brought in agree about the baseline.
    ///
    /// @param share of the baseline that counts, as the user settled it
    void checkBaselines(Explained<Ratio> share) {
        switch (profile.baseline()) {
            case ZERO -> {
                if (!(asked.surveys().baseline() instanceof Baseline.Zero)
                        || !asked.others().baseline().selected().isEmpty()) {
                    obstacles.add(Obstacle.Kind.BASELINE_NOT_FORESEEN, "");
                }
            }
            case FROZEN -> {
                if (profile.pools().contains(CarbonPool.TREES)
                        && asked.surveys().baseline() instanceof Baseline.Zero) {
                    obstacles.add(Obstacle.Kind.BASELINE_MISSING, CarbonPool.TREES);
                }
                checkBaselineOfPools();
            }
            case TO_BE_CHOSEN -> {
                if (share.value().value() > 0) {
                    if (asked.surveys().baseline() instanceof Baseline.Zero) {
                        obstacles.add(Obstacle.Kind.BASELINE_MISSING, CarbonPool.TREES);
                    }
                    checkBaselineOfPools();
                }
            }
            case ZERO_OR_FROZEN -> {}
        }
    }

    private void checkBaselineOfPools() {
        asked.others().project().selected().stream()
                .filter(pool -> !asked.others().baseline().selected().contains(pool))
                .forEach(pool -> obstacles.add(Obstacle.Kind.BASELINE_MISSING, pool));
    }
}
