package org.tanku.platform.disturbance;

import org.springframework.context.ApplicationContext;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.disturbance.DisturbanceFacts.Kind;
import org.tanku.platform.dossier.AddOutcome;
import org.tanku.platform.dossier.Document;
import org.tanku.platform.dossier.Document.DocumentId;
import org.tanku.platform.dossier.Dossier;
import org.tanku.platform.dossier.Subject;
import org.tanku.platform.party.Acting;
import org.tanku.platform.project.Project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;

/// A project to whose stands something happens, with a paper in its dossier that shows it.
public final class LossStory {
    public final Disturbances disturbances;
    public final Project project;
    public final DocumentId paper;
    private final Acting developer;

    public LossStory(ApplicationContext house, Project project, Acting developer) {
        this.disturbances = house.getBean(Disturbances.class);
        this.project = project;
        this.developer = developer;
        this.paper = paper(house.getBean(Dossier.class));
    }

    private DocumentId paper(Dossier dossier) {
        try {
            Path file = Files.createTempFile("loss", ".pdf");
            Files.writeString(file, "%PDF-1.7\n" + UUID.randomUUID(), StandardCharsets.UTF_8);
            AddOutcome outcome =
                    dossier.open(
                            new Subject("project", project.id().value()),
                            Document.Kind.OTHER,
                            "火灾调查报告",
                            new Dossier.Upload("fire.pdf", file),
                            developer);
            if (outcome instanceof AddOutcome.Kept(var document)) {
                return document.id();
            }
            throw new AssertionError(outcome);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DisturbanceFacts facts(Kind kind, StandCode stand, LocalDate day, double area_mu) {
        return new DisturbanceFacts(
                kind,
                stand,
                day,
                new Mu(area_mu),
                kind == Kind.FELLING ? "闽将采字〔2020〕1 号" : "",
                paper,
                "");
    }

    public Disturbance recorded(DisturbanceFacts facts) {
        return first(disturbances.record(project.id(), facts, developer));
    }

    public static Disturbance first(RecordOutcome outcome) {
        if (outcome instanceof RecordOutcome.Recorded(var records)) {
            return records.getFirst();
        }
        throw new AssertionError(outcome);
    }
}
