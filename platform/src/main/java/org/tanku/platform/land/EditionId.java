package org.tanku.platform.land;

import java.util.UUID;

/// Names one edition for ever (版本标识).
public record EditionId(UUID value) {
    public static EditionId random() {
        return new EditionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
