package org.tanku.platform.feed;

import org.springframework.stereotype.Component;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Party;
import org.tanku.platform.party.Regions;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.ProjectState;
import org.tanku.platform.project.Projects;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.validation.ProjectFile;
import org.tanku.platform.validation.Validation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/// Tells programmes, methodologies and projects in the words of the trust (项目数据表).
@Component
class ProjectTables {
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Projects projects;
    private final Validation validation;
    private final Parties parties;
    private final Regions regions;
    private final TrustSettings settings;

    ProjectTables(
            Projects projects,
            Validation validation,
            Parties parties,
            Regions regions,
            TrustSettings settings) {
        this.projects = projects;
        this.validation = validation;
        this.parties = parties;
        this.regions = regions;
        this.settings = settings;
    }

    static String methodId(Project project) {
        return TrustRows.id("project_methodology", project.id());
    }

    static String locationId(Project project) {
        return TrustRows.id("location", project.id());
    }

    /// Of a validation that was positive.
    static String validationId(Project project) {
        return TrustRows.id("validation", project.id());
    }

    /// All projects whose scheme makes units; a recognition makes none.
    void tell(TrustRows rows) {
        for (Project project : projects.listProjects()) {
            if (Programme.isBooked(project.scheme())) {
                tell(project, rows);
            }
        }
    }

    /// Whether a body found for the project.
    boolean isValidated(Project project) {
        return validation
                .file(project.id())
                .findOpinion()
                .filter(ProjectFile.Opinion::positive)
                .isPresent();
    }

    Project get(ProjectId id) {
        return projects.getProject(id);
    }

    private void tell(Project project, TrustRows rows) {
        ProjectFile file = validation.file(project.id());
        Programme programme = Programme.of(project.scheme());
        Party developer = parties.getParty(project.developer());
        programme(programme, rows);
        methodology(project.scheme(), rows);
        project(project, file, developer, rows);
        rows.add(
                "stakeholder",
                "cadTrustStakeholderId",
                TrustRows.id("stakeholder", project.id()),
                "stakeholderName",
                developer.name(),
                "stakeholderType",
                "Developer",
                "cadTrustProjectId",
                project.id().value().toString());
        rows.add(
                "project_methodology",
                "cadTrustProjectMethodologyId",
                methodId(project),
                "cadTrustProjectId",
                project.id().value().toString(),
                "cadTrustMethodologyId",
                TrustRows.id("methodology", project.scheme().methodologyInEnglish()));
        rows.add(
                "location",
                "cadTrustLocationId",
                locationId(project),
                "locationCountry",
                "China",
                "locationRegion",
                regions.label(project.region(), Locale.ENGLISH) + ", Fujian",
                "cadTrustProjectId",
                project.id().value().toString());
        file.findOpinion()
                .filter(ProjectFile.Opinion::positive)
                .ifPresent(opinion -> validation(project, opinion, rows));
        file.findDesign().ifPresent(design -> estimation(project, design, rows));
    }

    private void programme(Programme programme, TrustRows rows) {
        rows.add(
                "program",
                "cadTrustProgramId",
                TrustRows.id("program", programme.code()),
                "programName",
                programme.english(),
                "programRegistry",
                settings.registry(),
                "programRegistryId",
                programme.code().toString(),
                "programDescription",
                programme.chinese());
    }

    private static void methodology(Scheme scheme, TrustRows rows) {
        String code = scheme.methodologyInEnglish();
        rows.add(
                "methodology",
                "cadTrustMethodologyId",
                TrustRows.id("methodology", code),
                "methodologyCode",
                code,
                "methodologyName",
                scheme.methodology(),
                "methodologyType",
                "Removal - nature");
    }

    private void project(Project project, ProjectFile file, Party developer, TrustRows rows) {
        boolean planting = isPlanting(project.scheme());
        Status status = status(project, file);
        rows.add(
                "project",
                "cadTrustProjectId",
                project.id().value().toString(),
                "projectRegistryName",
                settings.registry(),
                "projectId",
                project.number(),
                "projectCreditingProgram",
                project.scheme().english(),
                "projectName",
                project.name(),
                "projectLink",
                settings.link("/projects/" + project.id().value()),
                "projectDescription",
                developer.demo() ? "演示数据，并非真实项目 demo data, no real project" : "",
                "projectSector",
                planting ? "Afforestation and reforestation" : "Others",
                "projectType",
                planting ? "Afforestation" : "Agriculture, forestry and other land use (AFOLU)",
                "projectSubtype",
                planting ? "" : "forest management",
                "projectStatus",
                status.word(),
                "projectStatusDate",
                day(status.at()),
                "projectUnitMetric",
                "tCO2e",
                "cadTrustProgramId",
                TrustRows.id("program", Programme.of(project.scheme()).code()));
    }

    private record Status(String word, Instant at) {}

    private Status status(Project project, ProjectFile file) {
        if (project.state() == ProjectState.REGISTERED) {
            Instant at = projects.findRegistration(project.id()).orElseThrow().at();
            return new Status("Registered", at);
        }
        if (file.isSentBack()) {
            return new Status("Rejected", file.sendingsBack().getLast().at());
        }
        return file.findOpinion()
                .filter(ProjectFile.Opinion::positive)
                .map(opinion -> new Status("Validated", opinion.at()))
                .orElseGet(() -> new Status("Listed", projects.getProposedAt(project.id())));
    }

    private void validation(Project project, ProjectFile.Opinion opinion, TrustRows rows) {
        rows.add(
                "validation",
                "cadTrustValidationId",
                validationId(project),
                "validationId",
                project.number(),
                "validationType",
                "Validation of Project Design Document",
                "validationBody",
                parties.getParty(opinion.body()).name(),
                "validationDate",
                day(opinion.at()),
                "validationCreditPeriodStartDate",
                project.creditingFirstDay().toString(),
                "validationCreditPeriodEndDate",
                project.creditingLastDay().toString(),
                "cadTrustProjectId",
                project.id().value().toString());
    }

    /// The developer estimates a year, so the first one is told.
    private static void estimation(Project project, ProjectFile.Design design, TrustRows rows) {
        LocalDate first = project.creditingFirstDay();
        rows.add(
                "estimation",
                "cadTrustEstimationId",
                TrustRows.id("estimation", project.id()),
                "estimationStartDate",
                first.toString(),
                "estimationEndDate",
                first.plusYears(1).minusDays(1).toString(),
                "estimationUnitCount",
                BigDecimal.valueOf(design.yearly().value()).toPlainString(),
                "cadTrustProjectId",
                project.id().value().toString());
    }

    private static boolean isPlanting(Scheme scheme) {
        return switch (scheme) {
            case FFCER_AFFORESTATION, CCER_AFFORESTATION, AR_CM_001 -> true;
            case SMCER,
                    FFCER_FOREST_MANAGEMENT,
                    FFCER_BAMBOO,
                    AR_CM_003,
                    ONE_YUAN,
                    NEUTRAL_FOREST ->
                    false;
        };
    }

    static String day(Instant at) {
        return at.atZone(CHINA).toLocalDate().toString();
    }
}
