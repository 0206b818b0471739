package org.tanku.kernel.method;

import org.tanku.kernel.forest.AgeGroup;
import org.tanku.kernel.forest.AgeLimits;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.parameter.Row;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Symbol;

import java.util.Optional;

/// Tells the age group of stands by the table of limits (龄组判定): by species and origin.
public final class AgeGroups {
    private static final Symbol<Years> YOUNG = last("young_last", "幼龄林");
    private static final Symbol<Years> MIDDLE_AGED = last("middle_last", "中龄林");
    private static final Symbol<Years> NEAR_MATURE = last("near_last", "近熟林");
    private static final Symbol<Years> MATURE = last("mature_last", "成熟林");

    private final ParameterSet limits;
    private final StandIns standIns;

    /// @param limits an edition of `age-group-limits`
    public AgeGroups(ParameterSet limits, StandIns standIns) {
        this.limits = limits;
        this.standIns = standIns;
    }

    private static Symbol<Years> last(String name, String group) {
        return new Symbol<>(
                name, Unit.YEAR, Years::new, group + "最大林龄", "last full year of the age group");
    }

    /// The row of limits for the stand's species and origin.
    public Optional<Row> findRow(Stand stand) {
        return limits.findRow(
                stand.dominantSpecies(), stand.origin().chinese() + " ", standIns.rowFor());
    }

    public static AgeLimits limits(Row row) {
        return new AgeLimits(
                row.get(YOUNG).value(),
                row.get(MIDDLE_AGED).value(),
                row.get(NEAR_MATURE).value(),
                row.get(MATURE).value());
    }

    /// Empty when the age was not measured or the table has no row for the species.
    public Optional<AgeGroup> find(Stand stand) {
        return switch (stand.age()) {
            case Reading.NotMeasured<Years> _ -> Optional.empty();
            case Reading.Measured<Years>(var age) ->
                    findRow(stand).map(row -> AgeGroup.of(age, limits(row)));
        };
    }
}
