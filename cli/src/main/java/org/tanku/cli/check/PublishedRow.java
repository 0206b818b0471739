package org.tanku.cli.check;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One row of a published case (公布算例行): its name, what goes in, what was printed and how it was
/// judged.
record PublishedRow(String inCase, String source, JsonNode json) {
    String name() {
        return json.path("row").asString("");
    }

    String id() {
        return inCase + " " + name();
    }

    String status() {
        return json.path("status").asString("");
    }

    /// How many decimals were printed; empty when that is not told.
    Optional<Integer> decimals() {
        JsonNode decimals = json.path("decimals");
        return decimals.isInt() ? Optional.of(decimals.intValue()) : Optional.empty();
    }

    /// All numbers under a name, those of a list or of a table of parts in their order; empty when
    /// there is none or when one is no number.
    List<BigDecimal> numbers(String name) {
        JsonNode found =
                name.equals(Operand.PUBLISHED)
                        ? json.path(Operand.PUBLISHED)
                        : json.path("inputs").path(name);
        List<BigDecimal> numbers = new ArrayList<>();
        if (found.isNumber()) {
            numbers.add(found.decimalValue());
        }
        for (JsonNode each : found) {
            if (!each.isNumber()) {
                return List.of();
            }
            numbers.add(each.decimalValue());
        }
        return numbers;
    }
}
