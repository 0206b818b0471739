package org.tanku.kernel.method.paddy;

import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.quantity.Hectares;

import java.util.List;

/// What is asked of a rice project (稻田项目请求), by either route.
///
/// @param registered the irrigated area of the registered project
public record PaddyRequest(
        List<FieldSeason> seasons,
        Hectares registered,
        WarmingPotentials potentials,
        DeductionRule deduction,
        Acceptance acceptance) {
    public PaddyRequest {
        seasons = List.copyOf(seasons);
    }

    /// Whose deduction for uncertainty is applied, once (扣减规则), with the name of its row.
    public enum DeductionRule {
        AMS_III_AU("AMS-III.AU"),
        AG04_002("AG04.002"),
        VM0051("VM0051");

        private final String row;

        DeductionRule(String row) {
            this.row = row;
        }

        String row() {
            return row;
        }
    }

    /// Whether additional nitrous oxide of drainage is charged (氧化亚氮扣减).
    public enum NitrousOxide {
        CHARGED,
        NOT_CHARGED
    }

    /// Who takes results of this methodology (接受机制).
    public sealed interface Acceptance {
        /// Nobody: the result is indicative.
        record Nobody() implements Acceptance {}

        /// An operator names a programme that still takes it.
        record Programme(String name, String operator) implements Acceptance {
            public Programme {
                if (name.isBlank() || operator.isBlank()) {
                    throw new IllegalArgumentException(
                            "a programme and its operator are named, not '"
                                    + name
                                    + "' and '"
                                    + operator
                                    + "'");
                }
            }
        }
    }
}
