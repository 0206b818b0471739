package org.tanku.platform.farm;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.method.paddy.FactorSet;
import org.tanku.kernel.method.paddy.PaddyMethod;
import org.tanku.kernel.method.paddy.PaddyRequest.Acceptance;
import org.tanku.kernel.method.paddy.PaddyRequest.DeductionRule;
import org.tanku.kernel.method.paddy.PaddyRequest.NitrousOxide;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The tables of farm projects, their evidence and registrations (农业减排项目表): inserts only.
@Repository
class FarmProjectRows {
    private static final String PROJECTS =
            """
            select p.id, p.number, p.name, p.region, p.first_day, p.last_day, p.area_hm2,
                   p.factors, p.factor_region, p.potentials, p.deduction, p.nitrous_oxide,
                   p.programme, p.operator, p.developer_id, p.proposed_by, p.proposed_at,
                   r.project_id is not null as registered
              from farm.project p
              left join farm.registration r on r.project_id = p.id
            """;

    private final JdbcClient db;

    FarmProjectRows(JdbcClient db) {
        this.db = db;
    }

    /// The next number of a year, without gaps: the counter is raised in this transaction.
    String nextNumber(int year) {
        int next =
                db.sql(
                                """
                                insert into farm.counter (year, last)
                                values (:year, 1)
                                    on conflict (year) do update
                                   set last = counter.last + 1
                                returning last
                                """)
                        .param("year", year)
                        .query(Integer.class)
                        .single();
        return "FJ-FARM-%d-%04d".formatted(year, next);
    }

    void insert(FarmProject project) {
        FarmProject.Choices choices = project.choices();
        db.sql(
                        """
                        insert into farm.project
                               (id, number, name, region, method, first_day, last_day, area_hm2,
                                factors, factor_region, potentials, deduction, nitrous_oxide,
                                programme, operator, developer_id, proposed_by, proposed_at)
                        values (:id, :number, :name, :region, :method, :first, :last, :area,
                                :factors, :factorRegion, :potentials, :deduction, :nitrous,
                                :programme, :operator, :developer, :proposer, :at)
                        """)
                .param("id", project.id().value())
                .param("number", project.number())
                .param("name", project.name())
                .param("region", project.region().code())
                .param("method", PaddyMethod.METHODOLOGY.id())
                .param("first", project.firstDay())
                .param("last", project.lastDay())
                .param("area", project.area().value())
                .param("factors", choices.factors().name())
                .param("factorRegion", choices.region().name())
                .param("potentials", choices.potentials().name())
                .param("deduction", choices.deduction().name())
                .param("nitrous", choices.nitrousOxide().name())
                .param("programme", project.programme())
                .param("operator", project.operator())
                .param("developer", project.developer().value())
                .param("proposer", project.proposer().value())
                .param("at", Timestamp.from(project.proposedAt()))
                .update();
    }

    void insertAnswers(FarmProject.Id project, List<RuleAnswer> answers) {
        for (RuleAnswer answer : answers) {
            if (answer instanceof RuleAnswer.Holds(var rule, var evidence)) {
                db.sql(
                                """
                                insert into farm.answer (project_id, rule, document)
                                values (:project, :rule, :document)
                                """)
                        .param("project", project.value())
                        .param("rule", rule)
                        .param("document", evidence.strip())
                        .update();
            }
        }
    }

    /// Whether it was written; a project is registered once.
    boolean register(FarmProject.Id project, PartyId officer, Instant at) {
        return db.sql(
                                """
                                insert into farm.registration
                                       (project_id, registered_by, registered_at)
                                values (:project, :officer, :at)
                                    on conflict do nothing
                                """)
                        .param("project", project.value())
                        .param("officer", officer.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<FarmProject> find(FarmProject.Id id) {
        return db.sql(PROJECTS + " where p.id = :id")
                .param("id", id.value())
                .query(FarmProjectRows::project)
                .optional();
    }

    List<FarmProject> list() {
        return db.sql(PROJECTS + " order by p.proposed_at desc, p.number desc")
                .query(FarmProjectRows::project)
                .list();
    }

    Map<String, String> listAnswers(FarmProject.Id project) {
        Map<String, String> documents = new LinkedHashMap<>();
        db.sql(
                        """
                        select rule, document
                          from farm.answer
                         where project_id = :project
                        """)
                .param("project", project.value())
                .query(row -> {
                    documents.put(row.getString("rule"), row.getString("document"));
                });
        return documents;
    }

    private static FarmProject project(ResultSet row, int number) throws SQLException {
        return new FarmProject(
                new FarmProject.Id(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("name"),
                new Region(row.getString("region")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                new Hectares(row.getDouble("area_hm2")),
                new FarmProject.Choices(
                        FactorSet.valueOf(row.getString("factors")),
                        FactorSet.Region.valueOf(row.getString("factor_region")),
                        WarmingPotentials.valueOf(row.getString("potentials")),
                        DeductionRule.valueOf(row.getString("deduction")),
                        NitrousOxide.valueOf(row.getString("nitrous_oxide"))),
                acceptance(row.getString("programme"), row.getString("operator")),
                new PartyId(row.getObject("developer_id", UUID.class)),
                new PartyId(row.getObject("proposed_by", UUID.class)),
                row.getTimestamp("proposed_at").toInstant(),
                row.getBoolean("registered"));
    }

    private static Acceptance acceptance(String programme, String operator) {
        return programme.isEmpty()
                ? new Acceptance.Nobody()
                : new Acceptance.Programme(programme, operator);
    }
}
