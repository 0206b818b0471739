package org.tanku.platform.land.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a map of stands is coloured by (着色方式).
enum Colouring {
    SPECIES,
    AGE_GROUP,
    AGE,
    CANOPY,
    CATEGORY;

    /// As it stands in an address.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Colouring> find(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
