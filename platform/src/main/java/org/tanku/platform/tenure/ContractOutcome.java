package org.tanku.platform.tenure;

import java.util.List;

/// What came of a contract that was to be recorded (合同登记结果).
public sealed interface ContractOutcome {
    record Recorded(Contract contract) implements ContractOutcome {}

    /// @param others the contracts that are in the way; empty for the other reasons
    record Refused(Refusal reason, List<Contract> others) implements ContractOutcome {
        public Refused {
            others = List.copyOf(others);
        }

        static Refused because(Refusal reason) {
            return new Refused(reason, List.of());
        }
    }

    /// Why a contract is not recorded (不予登记的原因), in the order of the checks.
    enum Refusal {
        NUMBER_MISSING,
        NO_TITLES,
        TITLE_UNKNOWN,
        PARTNER_UNKNOWN,
        PARTNER_IS_NO_ORGANISATION,
        PARTNER_IS_THE_HOLDER,
        POOL_OF_ONE,
        PERIOD_ENDS_BEFORE_IT_BEGINS,
        PERIOD_BEYOND_A_TITLE,
        TITLE_ALREADY_IN_A_CONTRACT
    }
}
