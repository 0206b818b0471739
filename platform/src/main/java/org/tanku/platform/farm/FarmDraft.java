package org.tanku.platform.farm;

import org.tanku.kernel.method.RuleAnswer;
import org.tanku.platform.party.Region;

import java.time.LocalDate;
import java.util.List;

/// What a developer proposes (农业减排项目申请); the room refuses what is wrong.
///
/// @param programme who takes the result; empty with `operator` where nobody does
/// @param answers to the conditions of the method that evidence decides
public record FarmDraft(
        String name,
        Region region,
        LocalDate firstDay,
        LocalDate lastDay,
        double area_hm2,
        FarmProject.Choices choices,
        String programme,
        String operator,
        List<RuleAnswer> answers) {
    public FarmDraft {
        name = name.strip();
        programme = programme.strip();
        operator = operator.strip();
        answers = List.copyOf(answers);
    }
}
