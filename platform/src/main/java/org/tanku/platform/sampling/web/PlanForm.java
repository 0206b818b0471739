package org.tanku.platform.sampling.web;

import org.tanku.kernel.method.tree.EquationSet;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.sampling.Grouping;
import org.tanku.platform.sampling.PlanDraft;
import org.tanku.platform.sampling.PlanDraft.Expected;
import org.tanku.platform.sampling.Sourced;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The form of a plan as it was filled in (抽样方案表单); what was left out is empty text.
record PlanForm(Map<String, String> fields) {
    PlanForm {
        fields = Map.copyOf(fields);
    }

    public String get(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    PlanForm with(String field, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(field, value);
        return new PlanForm(changed);
    }

    /// The survey and the grouping, once both are chosen: the strata can then be shown.
    Optional<Chosen> chosen() {
        try {
            return Optional.of(
                    new Chosen(
                            new EditionId(UUID.fromString(get("edition"))),
                            Grouping.valueOf(get("grouping"))));
        } catch (IllegalArgumentException notYet) {
            return Optional.empty();
        }
    }

    record Chosen(EditionId edition, Grouping grouping) {}

    /// What is asked, or the key of what cannot be read.
    sealed interface Read {
        record Draft(PlanDraft draft) implements Read {}

        record Unreadable(String key) implements Read {}
    }

    Read read(ProjectId project) {
        Optional<Chosen> chosen = chosen();
        Optional<EquationSet> equations = EquationSet.find(get("equations"));
        if (chosen.isEmpty() || equations.isEmpty()) {
            return new Read.Unreadable("FORM_IS_INCOMPLETE");
        }
        try {
            return new Read.Draft(
                    new PlanDraft(
                            project,
                            chosen.get().edition(),
                            chosen.get().grouping(),
                            LocalDate.parse(get("firstDay")),
                            LocalDate.parse(get("lastDay")),
                            equations.get(),
                            sourced("area"),
                            own(),
                            expected()));
        } catch (NumberFormatException noNumber) {
            return new Read.Unreadable("FIGURE_IS_UNREADABLE");
        } catch (DateTimeException noDay) {
            return new Read.Unreadable("FORM_IS_INCOMPLETE");
        }
    }

    private Sourced sourced(String field) {
        return new Sourced(number(field), get(field + ".source"));
    }

    private double number(String field) {
        return Double.parseDouble(get(field));
    }

    private Map<String, Sourced> own() {
        Map<String, Sourced> own = new LinkedHashMap<>();
        Stream.of("p", "t")
                .filter(letter -> !get(letter).isEmpty())
                .forEach(letter -> own.put(letter, sourced(letter)));
        return own;
    }

    /// A stratum without a figure is not described.
    private Map<String, Expected> expected() {
        Map<String, Expected> expected = new LinkedHashMap<>();
        for (int i = 0; fields.containsKey("stratum." + i); i++) {
            if (!get("mean." + i).isEmpty() && !get("deviation." + i).isEmpty()) {
                expected.put(
                        get("stratum." + i),
                        new Expected(
                                number("mean." + i), number("deviation." + i), get("source." + i)));
            }
        }
        return expected;
    }
}
