package org.tanku.platform.project;

import java.util.List;

/// All checks of a draft, and the species that need a confirmed parameter row (适用条件核对结果).
public record Screening(List<Check> checks, List<String> speciesWithoutRow) {
    public Screening {
        checks = List.copyOf(checks);
        speciesWithoutRow = List.copyOf(speciesWithoutRow);
    }

    public boolean passes() {
        return checks.stream().noneMatch(check -> check.result() == CheckResult.FAILED);
    }
}
