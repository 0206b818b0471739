package org.tanku.platform.project;

import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.StandIns;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.tenure.TitleId;

import java.time.LocalDate;
import java.util.List;

/// What a developer proposes (项目申请). The dates are as they were written; the room refuses wrong
/// ones.
///
/// @param standIns the parameter rows the proposer confirmed for species without one
/// @param rulesDeclared whether the proposer declared the conditions that no survey shows: mineral
///   soil, no clearing or burning, dead wood and litter stay
/// @param declaration what is declared where the scheme has its own list of rules
public record ProjectDraft(
        String name,
        List<TitleId> titles,
        Scheme scheme,
        EditionId start,
        List<EditionId> baseline,
        LocalDate creditingFirstDay,
        LocalDate creditingLastDay,
        StandIns standIns,
        boolean rulesDeclared,
        Declaration declaration) {
    public ProjectDraft {
        name = name.strip();
        titles = titles.stream().distinct().toList();
        baseline = List.copyOf(baseline);
    }

    /// On one title, under a scheme without a list of rules of its own.
    public ProjectDraft(
            String name,
            TitleId title,
            Scheme scheme,
            EditionId start,
            List<EditionId> baseline,
            LocalDate creditingFirstDay,
            LocalDate creditingLastDay,
            StandIns standIns,
            boolean rulesDeclared) {
        this(
                name,
                List.of(title),
                scheme,
                start,
                baseline,
                creditingFirstDay,
                creditingLastDay,
                standIns,
                rulesDeclared,
                Declaration.none(creditingFirstDay));
    }
}
