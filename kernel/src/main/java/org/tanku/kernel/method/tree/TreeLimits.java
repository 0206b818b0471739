package org.tanku.kernel.method.tree;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.tree.TreeProblem.Kind;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Metres;

import java.util.Optional;

/// Which diameters a tally takes as they are (检尺界限). A likely slip of the pen is a problem to
/// confirm, never corrected in silence.
///
/// @param least_cm thinner trees are not tallied
/// @param most_cm no tree here is thicker
/// @param slendernessLeast height to diameter, metre to metre, below which millimetres are
///   suspected
record TreeLimits(double least_cm, double most_cm, double slendernessLeast) {

    /// A diameter that is not taken.
    record DiameterFault(Kind kind, String detail) {}

    static TreeLimits load() {
        ParameterSet limits = ParameterSet.load("tree-table-limits@2026-1");
        return new TreeLimits(
                diameter(limits, "D_least"),
                diameter(limits, "D_most"),
                limits.get("每木检尺", Symbols.ratio("slenderness_least", "最小高径比", "least slenderness"))
                        .value()
                        .value());
    }

    private static double diameter(ParameterSet limits, String name) {
        return limits.get("每木检尺", TreeSymbols.diameter(name, "胸径界限", "limit of the diameter"))
                .value()
                .value();
    }

    /// @param confirmed whether the user looked at an unlikely diameter and left it
    Optional<DiameterFault> findFault(
            Centimetres diameter, Reading<Metres> height, boolean confirmed) {
        double cm = diameter.value();
        if (cm < least_cm) {
            return Optional.of(
                    new DiameterFault(Kind.DIAMETER_BELOW_LEAST, cm + " cm < " + least_cm + " cm"));
        }
        boolean unlikely = cm > most_cm || isTooStout(cm, height);
        return unlikely && !confirmed
                ? Optional.of(
                        new DiameterFault(
                                Kind.DIAMETER_LOOKS_LIKE_MILLIMETRES,
                                cm + " cm, perhaps " + cm + " mm"))
                : Optional.empty();
    }

    private boolean isTooStout(double cm, Reading<Metres> height) {
        return switch (height) {
            case Reading.Measured<Metres>(var metres) ->
                    metres.value() * Centimetres.PER_METRE < slendernessLeast * cm;
            case Reading.NotMeasured<Metres> _ -> false;
        };
    }
}
