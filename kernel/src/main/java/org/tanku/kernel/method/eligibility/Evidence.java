package org.tanku.kernel.method.eligibility;

import org.tanku.kernel.quantity.Quantity;

/// What a person puts forward for one rule (佐证材料), with the document that shows it.
public sealed interface Evidence {
    /// The id of the rule.
    String rule();

    String document();

    /// The person states that the rule holds, or does not.
    record Stated(String rule, boolean holds, String document) implements Evidence {
        public Stated {
            check(rule, document);
        }
    }

    /// The person gives the figure that the rule limits: the share of the surface that was cleared.
    record Figure(String rule, Quantity value, String document) implements Evidence {
        public Figure {
            check(rule, document);
        }
    }

    private static void check(String rule, String document) {
        if (document.isBlank()) {
            throw new IllegalArgumentException("the evidence for " + rule + " names no document");
        }
    }
}
