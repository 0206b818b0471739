package org.tanku.platform.project;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.StandIns;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.tenure.TitleId;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tables of what was proposed (项目申请): inserts only.
@Repository
class ProposedProjects {
    private static final String PROJECTS =
            """
            select p.id, p.number, p.name, p.scheme, p.start_edition,
                   p.baseline_edition, p.crediting_first, p.crediting_last, p.parameter_set,
                   p.developer_id, p.region,
                   r.project_id is not null as registered,
                   array(select m.title_id
                           from project.member m
                          where m.project_id = p.id
                          order by m.ordinal) as titles
              from project.project p
              left join project.registration r on r.project_id = p.id
            """;

    private final JdbcClient db;

    private final Declarations declarations;

    ProposedProjects(JdbcClient db, Declarations declarations) {
        this.db = db;
        this.declarations = declarations;
    }

    Declarations declarations() {
        return declarations;
    }

    /// The next number of a programme and year, without gaps: the counter is raised in this
    /// transaction.
    String nextNumber(Scheme scheme, int year) {
        String programme = programme(scheme);
        int next =
                db.sql(
                                """
                                insert into project.counter (programme, year, last)
                                values (:programme, :year, 1)
                                    on conflict (programme, year) do update
                                   set last = counter.last + 1
                                returning last
                                """)
                        .param("programme", programme)
                        .param("year", year)
                        .query(Integer.class)
                        .single();
        return "FJ-%s-%d-%04d".formatted(programme, year, next);
    }

    void insert(Project project, boolean rulesDeclared, PartyId proposer, Instant at) {
        db.sql(
                        """
                        insert into project.project
                               (id, number, name, title_id, scheme, start_edition,
                                baseline_edition, crediting_first, crediting_last,
                                parameter_set, rules_declared, region,
                                developer_id, proposed_by, proposed_at)
                        values (:id, :number, :name, :title, :scheme, :start,
                                cast(nullif(:baseline, '') as uuid), :first, :last,
                                :parameters, :declared, :region,
                                :developer, :proposer, :at)
                        """)
                .param("id", project.id().value())
                .param("number", project.number())
                .param("name", project.name())
                .param("title", project.titles().getFirst().value())
                .param("scheme", project.scheme().name())
                .param("start", project.start().value())
                .param(
                        "baseline",
                        project.baseline().stream()
                                .map(edition -> edition.value().toString())
                                .findFirst()
                                .orElse(""))
                .param("first", project.creditingFirstDay())
                .param("last", project.creditingLastDay())
                .param("parameters", project.parameterSet())
                .param("declared", rulesDeclared)
                .param("region", project.region().code())
                .param("developer", project.developer().value())
                .param("proposer", proposer.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void insertMembers(Project project) {
        db.sql(
                        """
                        insert into project.member (project_id, ordinal, title_id)
                        select :id, ordinal, title_id
                          from unnest(:titles) with ordinality as t (title_id, ordinal)
                        """)
                .param("id", project.id().value())
                .param("titles", project.titles().stream().map(TitleId::value).toArray(UUID[]::new))
                .update();
    }

    void insertBoundary(ProjectId id, Boundary boundary) {
        db.sql(
                        """
                        insert into project.boundary_stand (project_id, stand_code)
                        select :id, code
                          from unnest(:codes) as code
                        """)
                .param("id", id.value())
                .param(
                        "codes",
                        boundary.stands().stream().map(StandCode::toString).toArray(String[]::new))
                .update();
    }

    void insertChecks(ProjectId id, List<Check> checks) {
        int ordinal = 0;
        for (Check check : checks) {
            db.sql(
                            """
                            insert into project.eligibility_check
                                   (project_id, ordinal, rule, result, evidence)
                            values (:id, :ordinal, :rule, :result, :evidence)
                            """)
                    .param("id", id.value())
                    .param("ordinal", ++ordinal)
                    .param("rule", check.rule().name())
                    .param("result", check.result().name())
                    .param("evidence", check.evidence().toArray(String[]::new))
                    .update();
        }
    }

    void insertStandIns(ProjectId id, StandIns standIns) {
        standIns.rowFor()
                .forEach((species, row) ->
                        db.sql(
                                        """
                                        insert into project.stand_in
                                               (project_id, species, parameter_row)
                                        values (:id, :species, :row)
                                        """)
                                .param("id", id.value())
                                .param("species", species)
                                .param("row", row)
                                .update());
    }

    Optional<Project> find(ProjectId id) {
        return db.sql(PROJECTS + " where p.id = :id")
                .param("id", id.value())
                .query(ProposedProjects::project)
                .optional();
    }

    Set<ProjectId> listWithin(String parts) {
        return Set.copyOf(
                db.sql(
                                """
                                select distinct project_id
                                  from project.boundary_stand
                                 where stand_code = :parts
                                    or stand_code like :within
                                """)
                        .param("parts", parts)
                        .param("within", parts.replaceAll("[%_\\\\]", "") + "-%")
                        .query((row, _) -> new ProjectId(row.getObject(1, UUID.class)))
                        .list());
    }

    List<Project> list() {
        return db.sql(PROJECTS + " order by p.proposed_at desc, p.number desc")
                .query(ProposedProjects::project)
                .list();
    }

    PartyId getProposer(ProjectId id) {
        return db.sql(
                        """
                        select proposed_by
                          from project.project
                         where id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> new PartyId(row.getObject(1, UUID.class)))
                .single();
    }

    Instant getProposedAt(ProjectId id) {
        return db.sql(
                        """
                        select proposed_at
                          from project.project
                         where id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
    }

    Boundary getBoundary(ProjectId id) {
        return Boundary.of(
                db.sql(
                                """
                                select stand_code
                                  from project.boundary_stand
                                 where project_id = :id
                                """)
                        .param("id", id.value())
                        .query((row, _) -> StandCode.parse(row.getString(1)))
                        .list());
    }

    List<Check> listChecks(ProjectId id) {
        return db.sql(
                        """
                        select rule, result, evidence
                          from project.eligibility_check
                         where project_id = :id
                         order by ordinal
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new Check(
                                EligibilityRule.valueOf(row.getString("rule")),
                                CheckResult.valueOf(row.getString("result")),
                                texts(row.getArray("evidence"))))
                .list();
    }

    StandIns getStandIns(ProjectId id) {
        record Confirmed(String species, String row) {}
        List<Confirmed> confirmed =
                db.sql(
                                """
                                select species, parameter_row
                                  from project.stand_in
                                 where project_id = :id
                                """)
                        .param("id", id.value())
                        .query((row, _) -> new Confirmed(row.getString(1), row.getString(2)))
                        .list();
        return new StandIns(
                confirmed.stream().collect(Collectors.toMap(Confirmed::species, Confirmed::row)));
    }

    private static Project project(ResultSet row, int number) throws SQLException {
        return new Project(
                new ProjectId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("name"),
                titles(row.getArray("titles")),
                Scheme.valueOf(row.getString("scheme")),
                new EditionId(row.getObject("start_edition", UUID.class)),
                Stream.ofNullable(row.getObject("baseline_edition", UUID.class))
                        .map(EditionId::new)
                        .toList(),
                row.getObject("crediting_first", LocalDate.class),
                row.getObject("crediting_last", LocalDate.class),
                row.getString("parameter_set"),
                row.getBoolean("registered") ? ProjectState.REGISTERED : ProjectState.DRAFT,
                new PartyId(row.getObject("developer_id", UUID.class)),
                new Region(row.getString("region")));
    }

    private static String programme(Scheme scheme) {
        return switch (scheme) {
            case SMCER -> "SMCER";
            case FFCER_FOREST_MANAGEMENT, FFCER_AFFORESTATION, FFCER_BAMBOO -> "FFCER";
            case CCER_AFFORESTATION, AR_CM_001, AR_CM_003 -> "CCER";
            case ONE_YUAN -> "ONEYUAN";
            case NEUTRAL_FOREST -> "NEUTRAL";
        };
    }

    private static List<TitleId> titles(Array array) throws SQLException {
        return Stream.of((UUID[]) array.getArray()).map(TitleId::new).toList();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
