package org.tanku.kernel.method.bamboo;

import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Hectares;

import java.time.LocalDate;
import java.util.List;

/// One stand of bamboo at the survey of one date (竹林小班): its classes of culms, all of one area.
record BambooStand(StandCode code, List<CulmClass> classes) {
    BambooStand {
        classes = List.copyOf(classes);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException(code + " has no culms");
        }
    }

    Hectares area() {
        return classes.getFirst().area();
    }

    LocalDate surveyedOn() {
        return classes.getFirst().surveyedOn();
    }

    String survey() {
        return classes.getFirst().survey();
    }

    String told() {
        return classes.getFirst().told();
    }
}
