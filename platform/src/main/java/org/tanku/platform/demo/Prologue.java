package org.tanku.platform.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.tanku.platform.land.Land;
import org.tanku.platform.seal.Seals;

import java.time.LocalDate;

/// What frames the story (序幕与落幕): whether it is still to be told, the rules before it, the seal
/// after.
@Component
@ConditionalOnBooleanProperty("tanku.demo")
class Prologue {
    private static final int AHEAD_DAYS = 120;

    private final Land land;
    private final Rulebook rulebook;
    private final Seals seals;
    private final Cast cast;

    Prologue(Land land, Rulebook rulebook, Seals seals, Cast cast) {
        this.land = land;
        this.rulebook = rulebook;
        this.seals = seals;
        this.cast = cast;
    }

    boolean isDue() {
        return land.listEditions().isEmpty();
    }

    void setRules(LocalDate firstDay) {
        rulebook.write(firstDay, firstDay.plusDays(StoryDays.BEFORE + AHEAD_DAYS));
    }

    void seal() {
        seals.seal(cast.issuingOfficer());
    }
}
