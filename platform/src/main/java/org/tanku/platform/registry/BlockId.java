package org.tanku.platform.registry;

import java.util.UUID;

/// Names a block inside the house; people use its number.
public record BlockId(UUID value) {
    public static BlockId random() {
        return new BlockId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
