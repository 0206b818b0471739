package org.tanku.platform.tenure;

import java.util.UUID;

/// Names one recorded claim for ever (权属标识).
public record TitleId(UUID value) {
    public static TitleId random() {
        return new TitleId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
