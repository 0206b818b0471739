package org.tanku.platform;

import org.springframework.context.ApplicationContext;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.StandIns;
import org.tanku.platform.accreditation.Accreditation;
import org.tanku.platform.accreditation.Accreditations;
import org.tanku.platform.accreditation.Mandate;
import org.tanku.platform.land.EditionDraft;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.land.EditionKind;
import org.tanku.platform.land.ImportOutcome;
import org.tanku.platform.land.Land;
import org.tanku.platform.measurement.MeasureOutcome;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.notice.Periods;
import org.tanku.platform.notice.Step;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Declaration;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectDraft;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.Projects;
import org.tanku.platform.project.ProposeOutcome;
import org.tanku.platform.project.RegisterOutcome;
import org.tanku.platform.tenure.Claim;
import org.tanku.platform.tenure.ClaimOutcome;
import org.tanku.platform.tenure.Tenure;
import org.tanku.platform.tenure.TitleId;
import org.tanku.platform.validation.DesignDraft;
import org.tanku.platform.validation.Validation;
import org.tanku.platform.validation.ValidationOutcome;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A village of its own with everybody a project needs, told through the real services of a running
/// house.
public final class CycleStory {
    public static final LocalDate START = LocalDate.of(2016, 6, 30);
    public static final LocalDate END = LocalDate.of(2021, 6, 30);
    public static final LocalDate FIRST_DAY = LocalDate.of(2016, 7, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2021, 6, 30);
    public static final LocalDate CREDITING_LAST_DAY = LocalDate.of(2036, 6, 30);

    private static final AtomicInteger VILLAGES = new AtomicInteger(100);
    private static final String HEADING =
            "county_code,township_code,village_code,compartment,stand,"
                    + "area_mu,land_category,forest_category,origin,dominant_species,age_years,"
                    + "canopy_density,stock_m3_per_hm2\n";

    public final Parties parties;
    public final Land land;
    public final Tenure tenure;
    public final Projects projects;
    public final Measurement measurement;
    public final Validation validation;
    public final Accreditations accreditations;

    private final String village = String.valueOf(VILLAGES.incrementAndGet());
    private final String county;
    public final Acting surveyor;
    public final Acting holder;
    public final Acting developer;
    public final Acting officer;
    public final Acting measurer;
    public final Acting verifier;
    public final Acting validator;

    public CycleStory(ApplicationContext house) {
        this(house, "350428");
    }

    /// In another county.
    public CycleStory(ApplicationContext house, String county) {
        this.county = county;
        parties = house.getBean(Parties.class);
        land = house.getBean(Land.class);
        tenure = house.getBean(Tenure.class);
        projects = house.getBean(Projects.class);
        measurement = house.getBean(Measurement.class);
        validation = house.getBean(Validation.class);
        accreditations = house.getBean(Accreditations.class);
        officer = somebody(Role.BUREAU_OFFICER);
        holdNoNotices(house.getBean(Periods.class));
        surveyor = somebody(Role.SURVEYOR);
        holder = somebody(Role.RIGHTS_HOLDER);
        developer = somebody(Role.PROJECT_DEVELOPER);
        measurer = somebody(Role.MEASURER);
        verifier = somebody(Role.VERIFIER);
        validator = somebody(Role.VERIFIER);
    }

    /// Most tests are not about notices: none is held, by the word of this test's bureau.
    private void holdNoNotices(Periods periods) {
        for (Scheme scheme : Scheme.listOffered()) {
            for (Step step : List.of(Step.DESIGN_NOTICE, Step.RESULT_NOTICE)) {
                periods.set(scheme, step, 0, "a test that is not about notices", officer);
            }
        }
    }

    /// Accredits an organisation for both mandates under all schemes.
    public void accredit(PartyId body) {
        for (Scheme scheme : Scheme.listOffered()) {
            for (Mandate mandate : Mandate.values()) {
                accreditations.accredit(
                        new Accreditation.Draft(
                                body,
                                mandate,
                                scheme,
                                LocalDate.of(2016, 1, 1),
                                LocalDate.of(2099, 12, 31),
                                "a test"),
                        officer);
            }
        }
    }

    /// A person of an organisation of his own, appointed in the whole province.
    public Acting somebody(Role... roles) {
        PartyId organisation = parties.registerOrganisation("测试单位", false).id();
        return colleague(organisation, roles);
    }

    /// Another person of the same organisation.
    public Acting colleague(PartyId organisation, Role... roles) {
        String login = "cycle-" + java.util.UUID.randomUUID();
        PartyId person = parties.registerPerson("测试人员", login, organisation, false).id();
        for (Role role : roles) {
            parties.appoint(person, role, Region.PROVINCE, person);
            if (role == Role.VERIFIER) {
                accredit(organisation);
            }
        }
        return parties.actingAs(person);
    }

    public EditionId survey(LocalDate surveyedOn, StandLine... lines) {
        return edition(EditionKind.SURVEY, surveyedOn, lines);
    }

    public EditionId baseline(LocalDate surveyedOn, StandLine... lines) {
        return edition(EditionKind.BASELINE, surveyedOn, lines);
    }

    private EditionId edition(EditionKind kind, LocalDate surveyedOn, StandLine... lines) {
        String rows = Stream.of(lines).map(this::row).collect(Collectors.joining());
        ImportOutcome outcome =
                land.importStands(
                        new EditionDraft(
                                kind, "survey " + surveyedOn.getYear(), surveyedOn, true, ""),
                        "stands.csv",
                        (HEADING + rows).getBytes(StandardCharsets.UTF_8),
                        surveyor);
        if (outcome instanceof ImportOutcome.Imported(var edition)) {
            return edition.id();
        }
        throw new AssertionError(outcome);
    }

    private String row(StandLine line) {
        return String.join(
                        ",",
                        county,
                        "901",
                        village,
                        "012",
                        line.number(),
                        line.area(),
                        "乔木林地",
                        "商品林",
                        line.origin(),
                        line.species(),
                        line.age(),
                        "0.7",
                        line.stock())
                + "\n";
    }

    public StandCode code(String number) {
        return StandCode.parse(county + "-901-" + village + "-012-" + number);
    }

    /// A title to all stands of an edition, for longer than any crediting period.
    public TitleId title(EditionId edition) {
        return title(edition, LocalDate.of(2010, 1, 1), LocalDate.of(2060, 12, 31));
    }

    public TitleId title(EditionId edition, LocalDate firstDay, LocalDate lastDay) {
        Set<StandCode> stands =
                land.listStands(edition).stream().map(Stand::code).collect(Collectors.toSet());
        ClaimOutcome outcome =
                tenure.claim(
                        new Claim(
                                edition,
                                stands,
                                holder.organisation(),
                                "测试 " + village,
                                firstDay,
                                lastDay),
                        holder);
        if (outcome instanceof ClaimOutcome.Granted(var title)) {
            return title.id();
        }
        throw new AssertionError(outcome);
    }

    public ProjectDraft ticket(EditionId start, TitleId title) {
        return new ProjectDraft(
                "测试项目 " + village,
                title,
                Scheme.SMCER,
                start,
                List.of(),
                FIRST_DAY,
                CREDITING_LAST_DAY,
                StandIns.none(),
                false);
    }

    public ProjectDraft management(EditionId start, TitleId title, EditionId baseline) {
        return new ProjectDraft(
                "测试项目 " + village,
                title,
                Scheme.FFCER_FOREST_MANAGEMENT,
                start,
                List.of(baseline),
                FIRST_DAY,
                CREDITING_LAST_DAY,
                StandIns.none(),
                true);
    }

    /// Under a scheme with its own rules, on the declaration given.
    public ProjectDraft declared(
            Scheme scheme, EditionId start, TitleId title, Declaration declaration) {
        return new ProjectDraft(
                "测试项目 " + village,
                List.of(title),
                scheme,
                start,
                List.of(),
                FIRST_DAY,
                CREDITING_LAST_DAY,
                StandIns.none(),
                false,
                declaration);
    }

    public Project proposed(ProjectDraft draft) {
        ProposeOutcome outcome = projects.propose(draft, developer);
        if (outcome instanceof ProposeOutcome.Proposed(var project)) {
            return project;
        }
        throw new AssertionError(outcome);
    }

    /// A project on whose design an accredited body agreed.
    public Project validated(ProjectDraft draft) {
        Project project = proposed(draft);
        validate(project.id());
        return project;
    }

    /// An accredited body agrees on the design.
    public void validate(ProjectId project) {
        validation.publishDesign(project, new DesignDraft("100", "a test", "a test"), developer);
        validation.begin(project, validator);
        ValidationOutcome outcome = validation.state(project, true, "agreed", validator);
        if (outcome instanceof ValidationOutcome.Done) {
            return;
        }
        throw new AssertionError(outcome);
    }

    public Project registered(ProjectDraft draft) {
        RegisterOutcome outcome = projects.register(validated(draft).id(), officer);
        if (outcome instanceof RegisterOutcome.Registered(var project)) {
            return project;
        }
        throw new AssertionError(outcome);
    }

    /// A registered ticket project over one hectare of fir that held `stock` m³/hm² at the start.
    public Project ticketProject(StandLine... lines) {
        EditionId start = survey(START, lines);
        return registered(ticket(start, title(start)));
    }

    public MonitoringReport measured(Project project, EditionId end) {
        MeasureOutcome outcome =
                measurement.measure(project.id(), end, FIRST_DAY, LAST_DAY, measurer);
        if (outcome instanceof MeasureOutcome.Measured(var report)) {
            return report;
        }
        throw new AssertionError(outcome);
    }
}
