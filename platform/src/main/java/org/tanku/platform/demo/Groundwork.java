package org.tanku.platform.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.StandIns;
import org.tanku.platform.land.EditionDraft;
import org.tanku.platform.land.EditionKind;
import org.tanku.platform.land.ImportOutcome;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.MapDraft;
import org.tanku.platform.land.MapImports;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectDraft;
import org.tanku.platform.project.Projects;
import org.tanku.platform.project.ProposeOutcome;
import org.tanku.platform.tenure.Claim;
import org.tanku.platform.tenure.ClaimOutcome;
import org.tanku.platform.tenure.RightsCertificate;
import org.tanku.platform.tenure.Tenure;
import org.tanku.platform.tenure.Title;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// The first half of the story (从小班到立项): surveys, the right over the land, the project.
@Component
@ConditionalOnBooleanProperty("tanku.demo")
class Groundwork {
    static final LocalDate FIRST_DAY = LocalDate.of(2016, 5, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2021, 4, 30);

    private static final LocalDate RIGHT_ENDS = LocalDate.of(2056, 4, 30);
    private static final String NOTE =
            "演示：小班数据由程序生成，不是真实调查；只有总面积与碳票吨数取自公开报道。"
                    + "Demo: generated stands, not a survey; only area and tonnes are published.";

    private final Cast cast;
    private final Land land;
    private final Tenure tenure;
    private final Projects projects;
    private final MapImports imports;

    Groundwork(Cast cast, Land land, Tenure tenure, Projects projects, MapImports imports) {
        this.imports = imports;
        this.cast = cast;
        this.land = land;
        this.tenure = tenure;
        this.projects = projects;
    }

    SurveyEdition survey(String sample, LocalDate surveyedOn) {
        EditionDraft draft =
                new EditionDraft(
                        EditionKind.SURVEY,
                        "常口村小班调查 " + surveyedOn.getYear() + "（生成）",
                        surveyedOn,
                        true,
                        NOTE);
        ImportOutcome outcome = imports.importStands(send(sample), draft, cast.surveyor());
        if (outcome instanceof ImportOutcome.Imported(var edition)) {
            return edition;
        }
        throw new IllegalStateException("a sample of the demo is not imported: " + outcome);
    }

    Title claim(SurveyEdition edition) {
        Claim claim =
                new Claim(
                        edition.id(),
                        land.listStands(edition.id()).stream()
                                .map(Stand::code)
                                .collect(Collectors.toSet()),
                        cast.holder().organisation(),
                        "演示-0000001",
                        FIRST_DAY,
                        RIGHT_ENDS,
                        RightsCertificate.OTHER);
        ClaimOutcome outcome = tenure.claim(claim, cast.holder());
        if (outcome instanceof ClaimOutcome.Granted(var title)) {
            return title;
        }
        throw new IllegalStateException("the claim of the demo is refused: " + outcome);
    }

    Project propose(Title title, SurveyEdition start) {
        ProjectDraft draft =
                new ProjectDraft(
                        "常口村林业碳票（演示，第 0000001 号碳票的故事）",
                        title.id(),
                        Scheme.SMCER,
                        start.id(),
                        List.of(),
                        FIRST_DAY,
                        RIGHT_ENDS,
                        StandIns.none(),
                        true);
        ProposeOutcome proposal = projects.propose(draft, cast.developer());
        if (!(proposal instanceof ProposeOutcome.Proposed(var proposed))) {
            throw new IllegalStateException("the project of the demo is refused: " + proposal);
        }
        return proposed;
    }

    /// The file, and the word of its sender that its ground, made by a program, is not shifted.
    private MapDraft send(String sample) {
        try {
            Path file = Files.createTempFile("tanku-demo-", ".geojson");
            try (InputStream in = Groundwork.class.getResourceAsStream("/samples/" + sample)) {
                Files.copy(
                        Objects.requireNonNull(in, sample),
                        file,
                        StandardCopyOption.REPLACE_EXISTING);
                MapDraft draft = imports.keep(sample, file, cast.surveyor());
                imports.choose(draft, draft.choices().confirmingNotShifted());
                return imports.find(draft.id(), cast.surveyor()).orElseThrow();
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
