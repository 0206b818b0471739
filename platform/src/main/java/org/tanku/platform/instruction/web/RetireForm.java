package org.tanku.platform.instruction.web;

import org.tanku.ledger.Pick;
import org.tanku.platform.instruction.UnitsField;
import org.tanku.platform.registry.Purpose;
import org.tanku.platform.registry.Retirement;

import java.util.Arrays;
import java.util.Optional;

/// The form of a retirement as it was filled in (注销申请表).
record RetireForm(String from, String units, String purpose, String beneficiary, String occasion) {
    static RetireForm blank() {
        return new RetireForm("", "", "", "", "");
    }

    Optional<Pick> pick() {
        return new UnitsField(from, units).pick();
    }

    Optional<Purpose> chosenPurpose() {
        return Arrays.stream(Purpose.values())
                .filter(each -> each.name().equals(purpose))
                .findFirst();
    }

    Optional<Retirement.Draft> draft() {
        return pick().flatMap(pick ->
                chosenPurpose().map(why -> new Retirement.Draft(pick, why, beneficiary, occasion)));
    }
}
