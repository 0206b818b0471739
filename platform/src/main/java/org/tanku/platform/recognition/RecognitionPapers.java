package org.tanku.platform.recognition;

import org.springframework.stereotype.Component;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.Projects;
import org.tanku.platform.recognition.Recognition.Said;
import org.tanku.platform.recognition.RecognitionOutcome.Reason;
import org.tanku.platform.verification.StatementId;
import org.tanku.platform.verification.Verification;
import org.tanku.platform.verification.VerificationStatement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The papers behind a recognition (认定依据): the statement, the report it speaks of, and the project.
@Component
class RecognitionPapers {
    record Paper(VerificationStatement statement, MonitoringReport report, Project project) {
        Optional<Reason> findWrong(Acting acting) {
            if (!statement.agrees()) {
                return Optional.of(Reason.STATEMENT_DOES_NOT_AGREE);
            }
            if (!Recognitions.recognises(project.scheme())) {
                return Optional.of(Reason.SCHEME_IS_NOT_RECOGNISED);
            }
            if (is(acting, statement.verifier(), statement.verifierPerson())) {
                return Optional.of(Reason.VERIFIER_CANNOT_RECOGNISE);
            }
            if (is(acting, report.measuredBy(), report.measuredByPerson())) {
                return Optional.of(Reason.MEASURER_CANNOT_RECOGNISE);
            }
            return project.developer().equals(acting.organisation())
                    ? Optional.of(Reason.DEVELOPER_CANNOT_RECOGNISE)
                    : Optional.empty();
        }

        private static boolean is(Acting acting, PartyId organisation, PartyId person) {
            return organisation.equals(acting.organisation()) || acting.isSame(person);
        }
    }

    private final Verification verification;
    private final Measurement measurement;
    private final Projects projects;
    private final Parties parties;

    RecognitionPapers(
            Verification verification,
            Measurement measurement,
            Projects projects,
            Parties parties) {
        this.verification = verification;
        this.measurement = measurement;
        this.projects = projects;
        this.parties = parties;
    }

    Optional<Paper> find(StatementId id) {
        return verification.findStatement(id).map(this::paper);
    }

    private Paper paper(VerificationStatement statement) {
        MonitoringReport report = measurement.getReport(statement.report());
        return new Paper(statement, report, projects.getProject(report.project()));
    }

    List<VerificationStatement> listRecognisable() {
        return verification.listStatements().stream()
                .filter(VerificationStatement::agrees)
                .filter(each -> Recognitions.recognises(paper(each).project().scheme()))
                .toList();
    }

    Region regionOf(ProjectId project) {
        return projects.getProject(project).region();
    }

    Said said(Paper paper, PartyId recogniser, LocalDate day) {
        MonitoringReport report = paper.report();
        Project project = paper.project();
        return new Said(
                project.number(),
                project.name(),
                parties.getParty(project.developer()).name(),
                parties.getParty(recogniser).name(),
                parties.getParty(paper.statement().verifier()).name(),
                paper.statement().number(),
                report.number(),
                paper.statement().reportDigest(),
                report.stands(),
                report.area(),
                report.firstDay(),
                report.lastDay(),
                paper.statement().tonnes(),
                day);
    }
}
