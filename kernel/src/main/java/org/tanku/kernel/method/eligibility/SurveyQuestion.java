package org.tanku.kernel.method.eligibility;

import org.tanku.kernel.forest.AgeGroup;
import org.tanku.kernel.forest.AgeLimits;
import org.tanku.kernel.forest.CanopyDensity;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.AgeGroups;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.eligibility.StandAnswer.Found;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.parameter.Row;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Symbol;

import java.time.LocalDate;
import java.util.Optional;

/// A question that a rule puts to one stand of the survey at the start (小班判据).
sealed interface SurveyQuestion {
    StandAnswer ask(Stand stand, Circumstances of);

    /// Reads the column `survey` of a list of rules: `area CCER-14-001`.
    static SurveyQuestion parse(String text, ParameterSet limits) {
        int space = text.indexOf(' ');
        String word = space < 0 ? text : text.substring(0, space);
        String of = text.substring(space + 1);
        return switch (word) {
            case "area" -> AreaLeast.of(of, limits);
            case "canopy" -> new CanopyLeast(canopy(of, limits), false);
            case "canopy-of-trees" -> new CanopyLeast(canopy(of, limits), true);
            case "land" -> new LandIs(land(of));
            case "planted" -> new Planted(Found.FAILS);
            case "natural-confirmed" -> new Planted(Found.NOT_TOLD);
            case "middle-aged" -> new YoungOrMiddleAged();
            case "region" -> new Within(of);
            case "started-since" -> new StartedSince(LocalDate.parse(of));
            case "claimed-since" -> new ClaimedSince(LocalDate.parse(of));
            case "neutral-branch" -> new NeutralBranch();
            default -> throw new IllegalArgumentException("no question '" + text + "'");
        };
    }

    private static double canopy(String row, ParameterSet limits) {
        return limits.get(row, Symbols.ratio("canopy_least", "郁闭度下限", "least canopy density"))
                .value()
                .value();
    }

    private static LandCategory land(String code) {
        for (LandCategory each : LandCategory.values()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no land category '" + code + "'");
    }

    private static StandAnswer answer(Stand stand, boolean holds, String told) {
        return new StandAnswer(stand.code(), holds ? Found.HOLDS : Found.FAILS, told);
    }

    private static StandAnswer notTold(Stand stand, String because) {
        return new StandAnswer(stand.code(), Found.NOT_TOLD, because);
    }

    /// The stand is as large as a parcel must be. Regulations print 667 m² for one mu, which has
    /// 666.67: a parcel of one mu passes.
    ///
    /// @param early the least area where the project began in `earlyLast` or before
    record AreaLeast(Mu least, Mu early, double earlyLast) implements SurveyQuestion {
        static AreaLeast of(String row, ParameterSet limits) {
            Mu least = limits.get(row, mu("area_least")).value();
            boolean twofold = limits.find(row, "area_early_least").isPresent();
            return new AreaLeast(
                    least,
                    twofold ? limits.get(row, mu("area_early_least")).value() : least,
                    twofold ? limits.get(row, YEAR_EARLY_LAST).value().value() : 0);
        }

        private static final Symbol<Years> YEAR_EARLY_LAST =
                new Symbol<>(
                        "year_early_last",
                        Unit.YEAR,
                        Years::new,
                        "适用较大面积的最后开工年份",
                        "last year of start under the larger area");

        private static Symbol<Mu> mu(String name) {
            return new Symbol<>(name, Unit.MU, Mu::new, "地块面积下限", "least area of a parcel");
        }

        @Override
        public StandAnswer ask(Stand stand, Circumstances of) {
            double asked = of.startedOn().getYear() <= earlyLast ? early.value() : least.value();
            double area = stand.area().value();
            return answer(
                    stand,
                    area >= asked,
                    area + " mu " + (area >= asked ? "≥ " : "< ") + asked + " mu");
        }
    }

    /// The canopy is as closed as forest must be.
    ///
    /// @param ofTreesOnly whether the rule asks arbour forest alone
    record CanopyLeast(double least, boolean ofTreesOnly) implements SurveyQuestion {
        @Override
        public StandAnswer ask(Stand stand, Circumstances of) {
            if (ofTreesOnly && stand.landCategory() != LandCategory.ARBOUR_FOREST) {
                return answer(stand, true, "land category " + stand.landCategory().code());
            }
            return switch (stand.canopy()) {
                case Reading.NotMeasured<CanopyDensity>(var because) -> notTold(stand, because);
                case Reading.Measured<CanopyDensity>(var canopy) ->
                        answer(
                                stand,
                                canopy.value() >= least,
                                canopy.value() + (canopy.value() >= least ? " ≥ " : " < ") + least);
            };
        }
    }

    /// The land is of one category.
    record LandIs(LandCategory asked) implements SurveyQuestion {
        @Override
        public StandAnswer ask(Stand stand, Circumstances of) {
            return answer(
                    stand,
                    stand.landCategory() == asked,
                    "land category " + stand.landCategory().code());
        }
    }

    /// The stand was planted.
    ///
    /// @param ofNatural what a natural stand comes to: a failure, or a question to the authority
    record Planted(Found ofNatural) implements SurveyQuestion {
        @Override
        public StandAnswer ask(Stand stand, Circumstances of) {
            return new StandAnswer(
                    stand.code(),
                    stand.origin() == Origin.PLANTED ? Found.HOLDS : ofNatural,
                    stand.origin().english());
        }
    }

    /// The stand is young or middle-aged by the limits of its species. Of a natural stand another
    /// rule tells.
    record YoungOrMiddleAged() implements SurveyQuestion {
        @Override
        public StandAnswer ask(Stand stand, Circumstances of) {
            return switch (stand.age()) {
                case Reading.NotMeasured<Years>(var because) -> notTold(stand, because);
                case Reading.Measured<Years>(var age) -> ask(stand, age, of.ageGroups());
            };
        }

        private static StandAnswer ask(Stand stand, Years age, AgeGroups groups) {
            Optional<Row> row = groups.findRow(stand);
            if (row.isEmpty()) {
                return notTold(stand, "no age limits for " + stand.dominantSpecies());
            }
            AgeLimits limits = AgeGroups.limits(row.get());
            AgeGroup group = AgeGroup.of(age, limits);
            return answer(
                    stand,
                    group.compareTo(AgeGroup.MIDDLE_AGED) <= 0,
                    age.value() + " a, " + group.english());
        }
    }

    /// The stand lies in a region, by the first digits of its county.
    record Within(String prefix) implements SurveyQuestion {
        @Override
        public StandAnswer ask(Stand stand, Circumstances of) {
            String county = stand.code().county();
            return answer(stand, county.startsWith(prefix), "county " + county);
        }
    }

    /// The project began on a day or later.
    record StartedSince(LocalDate first) implements SurveyQuestion {
        @Override
        public StandAnswer ask(Stand stand, Circumstances of) {
            return answer(stand, !of.startedOn().isBefore(first), "started on " + of.startedOn());
        }
    }

    /// The period that is claimed begins on a day or later.
    record ClaimedSince(LocalDate first) implements SurveyQuestion {
        @Override
        public StandAnswer ask(Stand stand, Circumstances of) {
            return answer(
                    stand,
                    !stand.surveyedOn().isBefore(first),
                    "period begins on " + stand.surveyedOn());
        }
    }

    /// The land is in one of the three branches of carbon-neutral forest. Other forest land (190)
    /// holds more than land suitable for planting, so the code alone does not tell.
    record NeutralBranch() implements SurveyQuestion {
        @Override
        public StandAnswer ask(Stand stand, Circumstances of) {
            String told = "land category " + stand.landCategory().code();
            return switch (stand.landCategory()) {
                case ARBOUR_FOREST, BAMBOO_FOREST, YOUNG_PLANTATION -> answer(stand, true, told);
                case MANGROVE, OPEN_FOREST, SHRUBLAND -> answer(stand, false, told);
                case OTHER_FOREST_LAND -> notTold(stand, told);
            };
        }
    }
}
