package org.tanku.platform.project;

/// A condition every project is checked against (适用条件), in the order in which it is shown.
public enum EligibilityRule {
    TITLE_COVERS_CREDITING_PERIOD,
    START_EDITION_HOLDS_ALL_STANDS,
    BASELINE_SUITS_SCHEME,
    BASELINE_HOLDS_ALL_STANDS,
    STOCK_IS_MEASURED,
    LAND_IS_ARBOUR_FOREST,
    ORIGIN_HAS_APPROVED_METHOD,
    STANDS_ARE_YOUNG_OR_MIDDLE_AGED,
    SPECIES_HAVE_PARAMETERS,
    STANDS_SUIT_METHOD,
    MANAGEMENT_RULES_ARE_DECLARED
}
