package org.tanku.platform.project.web;

import org.jspecify.annotations.Nullable;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.StandIns;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.project.Declaration;
import org.tanku.platform.project.ProjectDraft;
import org.tanku.platform.tenure.TitleId;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The proposal form as it was filled in (项目申请表); what was left out is empty text.
record ProjectForm(
        String name,
        List<String> title,
        String scheme,
        String start,
        String baseline,
        String firstDay,
        String lastDay,
        String declared,
        String confirmed) {
    private static final String TICKED = "true";

    ProjectForm(
            @Nullable String name,
            @Nullable List<String> title,
            @Nullable String scheme,
            @Nullable String start,
            @Nullable String baseline,
            @Nullable String firstDay,
            @Nullable String lastDay,
            @Nullable String declared,
            @Nullable String confirmed) {
        this.name = text(name);
        this.title = title == null ? List.of() : title.stream().filter(t -> !t.isBlank()).toList();
        this.scheme = text(scheme);
        this.start = text(start);
        this.baseline = text(baseline);
        this.firstDay = text(firstDay);
        this.lastDay = text(lastDay);
        this.declared = text(declared);
        this.confirmed = text(confirmed);
    }

    /// An empty form on the land of a title, or of none yet when the text is empty.
    static ProjectForm on(String title, String scheme) {
        return new ProjectForm("", List.of(title), scheme, "", "", "", "", "", "");
    }

    /// The scheme that was chosen, offered or not.
    Optional<Scheme> chosen() {
        return Arrays.stream(Scheme.values())
                .filter(each -> each.name().equals(scheme))
                .findFirst();
    }

    /// The chosen scheme, where it has a list of rules of its own to be answered.
    Optional<Scheme> asking() {
        return chosen().filter(Scheme::isOffered).filter(Declaration::isAskedBy);
    }

    /// The draft, or empty when a field cannot be read. Stand-ins count only when confirmed.
    Optional<ProjectDraft> draft(Map<String, String> standIns, Map<String, String> fields) {
        try {
            LocalDate begins = LocalDate.parse(firstDay);
            return Optional.of(
                    new ProjectDraft(
                            name,
                            title.stream().map(each -> new TitleId(UUID.fromString(each))).toList(),
                            chosen().orElseThrow(() -> new IllegalArgumentException(scheme)),
                            new EditionId(UUID.fromString(start)),
                            baselines(),
                            begins,
                            LocalDate.parse(lastDay),
                            confirmed.equals(TICKED) ? new StandIns(standIns) : StandIns.none(),
                            declared.equals(TICKED),
                            asking().map(asked -> new DeclarationForm(asked, fields).read())
                                    .orElseGet(() -> Declaration.none(begins))));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private List<EditionId> baselines() {
        return Stream.of(baseline)
                .filter(text -> !text.isEmpty())
                .map(text -> new EditionId(UUID.fromString(text)))
                .toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
