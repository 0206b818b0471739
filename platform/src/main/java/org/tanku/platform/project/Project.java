package org.tanku.platform.project;

import org.tanku.kernel.method.Scheme;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.tenure.TitleId;

import java.time.LocalDate;
import java.util.List;

/// A carbon-sink project (项目) as it was proposed. The baseline is one frozen, modelled stand table
/// under the provincial scheme and absent under the carbon ticket; a grouped project rests on
/// several titles.
public record Project(
        ProjectId id,
        String number,
        String name,
        List<TitleId> titles,
        Scheme scheme,
        EditionId start,
        List<EditionId> baseline,
        LocalDate creditingFirstDay,
        LocalDate creditingLastDay,
        String parameterSet,
        ProjectState state,
        PartyId developer,
        Region region) {
    public Project {
        titles = List.copyOf(titles);
        if (titles.isEmpty()) {
            throw new IllegalArgumentException("a project rests on one title at least");
        }
        baseline = List.copyOf(baseline);
        if (baseline.size() > 1) {
            throw new IllegalArgumentException(
                    "a project has one baseline at most, not " + baseline.size());
        }
    }

    /// Whether it groups several titles (打捆项目).
    public boolean grouped() {
        return titles.size() > 1;
    }

    public CreditingPeriod creditingPeriod() {
        return new CreditingPeriod(creditingFirstDay, creditingLastDay);
    }
}
