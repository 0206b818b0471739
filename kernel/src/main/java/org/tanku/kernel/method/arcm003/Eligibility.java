package org.tanku.kernel.method.arcm003;

import org.tanku.kernel.forest.AgeGroup;
import org.tanku.kernel.forest.CanopyDensity;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.AgeGroups;
import org.tanku.kernel.method.CaseProblem.Kind;
import org.tanku.kernel.method.Inspection;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.parameter.Row;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Symbol;

import java.util.Optional;

/// Which stands may enter a project of forest management (适用条件), as far as a survey of stands can
/// tell: arbour forest with canopy of 0.2 or more, planted, young or middle-aged at the start.
/// Soil, clearing, burning and litter are questions for validation, not for a table.
final class Eligibility {
    private static final Symbol<Ratio> CANOPY_LEAST =
            Symbols.ratio("canopy_least", "郁闭度下限", "least canopy density");

    private final double canopyLeast;
    private final AgeGroups ageGroups;

    Eligibility(ParameterSet parameters, StandIns standIns) {
        this.canopyLeast =
                parameters
                        .companion("eligibility-ar-cm-003")
                        .get("乔木林", CANOPY_LEAST)
                        .value()
                        .value();
        this.ageGroups = new AgeGroups(parameters.companion("age-group-limits"), standIns);
    }

    void check(Stand atStart, Inspection inspection) {
        if (atStart.origin() == Origin.NATURAL) {
            inspection.report(atStart, Kind.NATURAL_ORIGIN_HAS_NO_METHOD, "");
        }
        if (atStart.landCategory() != LandCategory.ARBOUR_FOREST) {
            inspection.report(atStart, Kind.NOT_ARBOUR_FOREST, atStart.landCategory().code());
        }
        checkCanopy(atStart, inspection);
        checkAge(atStart, inspection);
    }

    private void checkCanopy(Stand stand, Inspection inspection) {
        switch (stand.canopy()) {
            case Reading.NotMeasured<CanopyDensity>(var because) ->
                    inspection.report(stand, Kind.CANOPY_NOT_MEASURED, because);
            case Reading.Measured<CanopyDensity>(var canopy) -> {
                if (canopy.value() < canopyLeast) {
                    inspection.report(
                            stand, Kind.CANOPY_TOO_OPEN, canopy.value() + " < " + canopyLeast);
                }
            }
        }
    }

    private void checkAge(Stand stand, Inspection inspection) {
        if (stand.origin() == Origin.NATURAL) {
            return;
        }
        switch (stand.age()) {
            case Reading.NotMeasured<Years>(var because) ->
                    inspection.report(stand, Kind.AGE_NOT_MEASURED, because);
            case Reading.Measured<Years>(var age) -> checkAge(stand, age, inspection);
        }
    }

    private void checkAge(Stand stand, Years age, Inspection inspection) {
        Optional<Row> row = ageGroups.findRow(stand);
        if (row.isEmpty()) {
            inspection.report(stand, Kind.AGE_LIMITS_UNKNOWN, stand.dominantSpecies());
            return;
        }
        AgeGroup group = AgeGroup.of(age, AgeGroups.limits(row.get()));
        if (group.compareTo(AgeGroup.MIDDLE_AGED) > 0) {
            inspection.report(
                    stand,
                    Kind.OLDER_THAN_MIDDLE_AGED,
                    age.value()
                            + " a > "
                            + AgeGroups.limits(row.get()).middleAged().value()
                            + " a");
        }
    }
}
