package org.tanku.kernel.method.crediting;

import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.AgeGroups;
import org.tanku.kernel.method.Aim;
import org.tanku.kernel.method.CarbonPool;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.ccer14001.Ccer14001;
import org.tanku.kernel.method.crediting.Obstacle.Kind;
import org.tanku.kernel.method.eligibility.Circumstances;
import org.tanku.kernel.method.eligibility.RuleBook;
import org.tanku.kernel.method.eligibility.Screening;
import org.tanku.kernel.method.neutral.NeutralForest;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Explained;

import java.util.List;

/// The one way from stand tables to a credited amount, for every scheme (计入核算).
///
///     trees of both surveys -> change -> deduction for uncertainty -> other pools, fire
///         -> less baseline and leakage -> deduction for risk -> deficit made up -> credited
///
/// The [SchemeProfile] tells what applies. All look-ups come first: what is missing is told as
/// problems of single stands and obstacles of the whole, all of them, and there is no number. An
/// assessment for [Aim#PLANNING] passes over rules that fail or that nobody answered, which its
/// screening shows; one for [Aim#CREDITING] does not. No aim passes over a missing value.
public final class Crediting {
    private Crediting() {}

    public static Assessment assess(CreditingCase asked) {
        SchemeProfile profile = SchemeProfile.of(asked.scheme());
        Obstacles obstacles = new Obstacles();
        Screening screening = screen(asked, profile, obstacles);
        StandLookup lookup = new StandLookup(asked, profile, obstacles);
        checkPools(asked, profile, lookup, obstacles);
        Explained<Ratio> share = share(asked, lookup, obstacles);
        lookup.checkBaselines(share);
        Reading<Explained<Ratio>> risk = risk(asked, obstacles);
        UncertaintyRate rates = new UncertaintyRate(profile, asked, obstacles);
        Explained<Ratio> deduction = rates.find(asked.sampling().project());
        Explained<Ratio> raise = rates.find(asked.sampling().baseline());
        List<WholeStand> stands = lookup.trees(share);
        return switch (lookup.inspection().conclude(() -> stands)) {
            case Resolution.Incomplete<List<WholeStand>>(var problems) ->
                    new Assessment.Refused(screening, problems, obstacles.list());
            case Resolution.Complete<List<WholeStand>>(var whole) ->
                    obstacles.isEmpty()
                            ? new Assessment.Assessed(
                                    screening,
                                    new Reckoning(asked, deduction, raise, share, risk)
                                            .credit(whole))
                            : new Assessment.Refused(screening, List.of(), obstacles.list());
        };
    }

    /// The share of a baseline that counts, where the user must settle it; else none.
    private static Explained<Ratio> share(
            CreditingCase asked, StandLookup lookup, Obstacles obstacles) {
        return lookup.asksForShare()
                ? obstacles
                        .settle(asked.settings(), NeutralForest.BASELINE_CHOICE)
                        .orElseGet(NeutralForest::ofPlantation)
                : NeutralForest.ofPlantation();
    }

    private static Reading<Explained<Ratio>> risk(CreditingCase asked, Obstacles obstacles) {
        return asked.scheme() == Scheme.CCER_AFFORESTATION
                ? obstacles
                        .settle(asked.settings(), Ccer14001.RISK)
                        .map(Reading::of)
                        .orElseGet(() -> Reading.missing("not settled"))
                : Reading.missing("the scheme deducts nothing for risk");
    }

    private static Screening screen(
            CreditingCase asked, SchemeProfile profile, Obstacles obstacles) {
        Surveys surveys = asked.surveys();
        RuleBook book = RuleBook.load(profile.rules());
        Screening screening =
                Screening.of(
                        book,
                        surveys.start(),
                        new Circumstances(
                                asked.startedOn(),
                                new AgeGroups(
                                        surveys.parameters().companion("age-group-limits"),
                                        surveys.standIns())),
                        asked.evidence());
        if (asked.aim() == Aim.CREDITING) {
            if (book.refusesNatural()) {
                surveys.start().stream()
                        .filter(stand -> stand.origin() == Origin.NATURAL)
                        .forEach(stand ->
                                obstacles.add(
                                        Kind.NATURAL_FOREST_HAS_NO_METHOD,
                                        stand.code().toString()));
            }
            screening
                    .failed()
                    .forEach(each ->
                            obstacles.add(Kind.RULE_FAILS, each.rule() + ": " + each.found()));
            screening
                    .unanswered()
                    .forEach(each -> obstacles.add(Kind.RULE_UNANSWERED, each.rule()));
        }
        return screening;
    }

    private static void checkPools(
            CreditingCase asked, SchemeProfile profile, StandLookup lookup, Obstacles obstacles) {
        asked.others().project().selected().stream()
                .filter(pool -> !profile.pools().contains(pool))
                .forEach(pool -> obstacles.add(Kind.POOL_NOT_OF_THE_SCHEME, pool));
        boolean bambooAsked = profile.pools().contains(CarbonPool.BAMBOO) && lookup.hasBamboo();
        if (bambooAsked && !asked.others().project().selected().contains(CarbonPool.BAMBOO)) {
            obstacles.add(Kind.POOL_NOT_SUPPLIED, CarbonPool.BAMBOO);
        }
    }
}
